/**
 * `npm start`: the set-up, the build when something changed, then the app. Without a display the main job
 * is walked through once on a virtual one instead. Words after `--` go to the app, such as a book to open.
 */
import { relative, join } from 'node:path';
import { buildApp } from '../build-app.mjs';
import { electronRuntime } from '../electron-runtime.mjs';
import { Failure, runToExitCode } from '../failure.mjs';
import { repositoryFolder } from '../places.mjs';
import { runAttached } from '../run-program.mjs';
import { say, took } from '../say.mjs';
import { setUp } from '../set-up/all.mjs';
import { hasDisplay, startVirtualDisplay } from '../virtual-display.mjs';
import { walk } from '../walk.mjs';

const pictures = join(repositoryFolder, 'out', 'walk');

await runToExitCode(async () => {
  const start = performance.now();
  await setUp();
  await buildApp();
  const { executable, args, kind, version } = electronRuntime();
  say(`Set-up: in place (Node ${process.versions.node}, ${kind} Electron ${version}; ${took(start)}).`);
  const command = [repositoryFolder, ...args];
  if (hasDisplay()) {
    say('Bellwether opens.');
    return runAttached(executable, [...command, ...process.argv.slice(2)], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
    });
  }
  return walkOnVirtualDisplay(executable, command);
});

async function walkOnVirtualDisplay(executable, args) {
  const start = performance.now();
  say('There is no display here, so Bellwether opens on a virtual one and the main job is walked through once:');
  const screen = await startVirtualDisplay();
  try {
    const env = { ...process.env, ...screen.env };
    const count = await walk({ executable, args, env, pictures, tell: (sentence) => say(`  ${sentence}`) });
    say(`Done after ${took(start)}. ${count} pictures of it are in ${relative(process.cwd(), pictures)}/.`);
    say('Where there is a display, the same command opens the app to be used.');
    return 0;
  } catch (error) {
    throw new Failure(
      `The walk stopped before its end; its last picture is ${relative(process.cwd(), pictures)}/stopped-here.png. ` +
        'Run "npm test" to see which part is at fault.',
      { cause: error, details: String(error?.stack ?? error) },
    );
  } finally {
    screen.stop();
  }
}
