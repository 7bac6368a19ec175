/** Where the Electron of this checkout is and how to start it here: for the tests and the tools. */
import { Failure } from './failure.mjs';
import { repositoryFolder } from './places.mjs';
import { electronFound } from './set-up/electron.mjs';

export { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';
export { repositoryFolder };

/** The Electron the set-up found. */
export function electronRuntime() {
  const found = electronFound();
  if (!found) throw new Failure('There is no Electron in this checkout yet. Run "npm run set-up" first.');
  return { ...found, args: electronArguments() };
}

/** What Electron must be given here: its sandbox refuses to run as root. */
export function electronArguments() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
}
