/**
 * `npm run -s cli -- …`: the app's command line. It needs no Electron and no window; its stdout
 * and its exit code are the program's own.
 */
import { join } from 'node:path';
import { buildApp, isBuilt } from '../build-app.mjs';
import { runToExitCode } from '../failure.mjs';
import { repositoryFolder } from '../places.mjs';
import { runAttached } from '../run-program.mjs';
import { canRunBuilt, ensureDependencies } from '../set-up/dependencies.mjs';

await runToExitCode(async () => {
  // A command that only looks into a book must not wait for packages that it does not use.
  if (!(canRunBuilt() && isBuilt())) {
    await ensureDependencies();
    await buildApp();
  }
  // npm runs scripts in the checkout; the files named on the command line are where the caller is.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return runAttached(process.execPath, [join(repositoryFolder, 'out', 'main', 'cli.js'), ...process.argv.slice(2)], {
    cwd,
  });
});
