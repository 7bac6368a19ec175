/** `npm run build`: the app into `out/`. */
import { buildApp } from '../build-app.mjs';
import { runToExitCode } from '../failure.mjs';
import { say } from '../say.mjs';
import { ensureDependencies } from '../set-up/dependencies.mjs';

await runToExitCode(async () => {
  await ensureDependencies();
  await buildApp();
  say('App: built, in out/.');
});
