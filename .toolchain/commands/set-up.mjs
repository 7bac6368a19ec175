/** `npm run set-up`: the set-up alone. */
import { runToExitCode } from '../failure.mjs';
import { say, took } from '../say.mjs';
import { setUp } from '../set-up/all.mjs';

await runToExitCode(async () => {
  const start = performance.now();
  const electron = await setUp({ forTests: true });
  say(
    `Set-up: everything is in place (Node ${process.versions.node}, ${electron.kind} Electron ${electron.version}; ${took(start)}).`,
  );
});
