/** A script of the tests that needs the built app and a screen, run to its end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';
import { Failure, runToExitCode } from './failure.mjs';
import { repositoryFolder } from './places.mjs';
import { runAttached } from './run-program.mjs';
import { setUp } from './set-up/all.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

/**
 * @param {string} script relative to the checkout
 * @param {readonly string[]} [args]
 */
export function runWithApp(script, args = process.argv.slice(2)) {
  return runToExitCode(async () => {
    const file = join(repositoryFolder, script);
    if (!existsSync(file))
      throw new Failure(
        `${script} is missing from this checkout. Get the file back with git, then run the command again.`,
      );
    await setUp({ forTests: true });
    await buildApp();
    const screen = hasDisplay() ? undefined : await startVirtualDisplay();
    try {
      return await runAttached(process.execPath, [file, ...args], {
        cwd: repositoryFolder,
        env: { ...process.env, ...screen?.env },
      });
    } finally {
      screen?.stop();
    }
  });
}
