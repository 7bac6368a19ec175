/** `npm run dev`: the app for development. The page is reloaded as its files change; the gallery is at `#/gallery`. */
import { join } from 'node:path';
import { electronRuntime } from '../electron-runtime.mjs';
import { Failure, runToExitCode } from '../failure.mjs';
import { repositoryFolder } from '../places.mjs';
import { runAttached } from '../run-program.mjs';
import { setUp } from '../set-up/all.mjs';
import { hasDisplay } from '../virtual-display.mjs';

await runToExitCode(async () => {
  if (!hasDisplay())
    throw new Failure('npm run dev needs a display. Without one, npm start walks through the app and takes pictures.');
  await setUp();
  const { executable, args } = electronRuntime();
  const builder = join(repositoryFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable };
  return runAttached(
    process.execPath,
    [builder, 'dev', ...(args.length > 0 ? ['--noSandbox'] : []), ...process.argv.slice(2)],
    {
      cwd: repositoryFolder,
      env,
    },
  );
});
