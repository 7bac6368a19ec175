/** electron-builder on the Electron this checkout runs on. */
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';
import { Failure } from './failure.mjs';
import { repositoryFolder } from './places.mjs';
import { runAttached } from './run-program.mjs';
import { say, took } from './say.mjs';
import { setUp } from './set-up/all.mjs';

/**
 * @param {readonly string[]} targets electron-builder's words, such as `--linux deb`; none for the plain folder
 * @returns {Promise<number>}
 */
export async function packageApp(targets) {
  const electron = await setUp();
  await buildApp();
  const start = performance.now();
  say(`Package: putting the app together with Electron ${electron.version} …`);
  const builder = join(repositoryFolder, 'node_modules', 'electron-builder', 'cli.js');
  const code = await runAttached(
    process.execPath,
    [
      builder,
      ...(targets.length > 0 ? targets : ['--dir']),
      '--publish=never',
      `-c.electronVersion=${electron.version}`,
      ...(isForHere(targets) ? [`-c.electronDist=${electron.folder}`] : []),
    ],
    { cwd: repositoryFolder, stdio: ['ignore', 2, 2] },
  );
  if (code !== 0) {
    throw new Failure(
      'The app could not be packaged (the reason is above). The plain folder needs nothing from elsewhere; ' +
        'installers need tools that electron-builder downloads from its release site.',
    );
  }
  say(`Package: in dist/ after ${took(start)}.`);
  return 0;
}

/** The distribution at hand is for this system only; for another one electron-builder fetches its own. */
function isForHere(targets) {
  const asked = ['--linux', '--win', '--windows', '--mac'].filter((word) => targets.includes(word));
  const here = { linux: '--linux', win32: '--win', darwin: '--mac' }[process.platform];
  return asked.every((word) => word === here);
}
