import type { AppHistory } from '../navigation/app-history.ts';
import { placePaths } from '../navigation/places.ts';
import type { CommandStore } from './command-store.ts';
import { isOfPage } from './command-words.ts';

/** How long the Book may take to say how it finds. */
const patienceMs = 2000;

/** Goes to the Book and starts its own find, which it makes known when it is shown. */
export function findInBook(commands: CommandStore, history: AppHistory): void {
  history.go(placePaths.book);
  const own = (): (() => void) | undefined =>
    commands
      .known()
      .find(({ command }) => isOfPage(command) && command.isOff !== true && command.keys?.includes('Mod+F') === true)
      ?.command.run;
  const now = own();
  if (now) return now();
  const stop = commands.store.subscribe(() => {
    const run = own();
    if (!run) return;
    clearTimeout(timer);
    stop();
    run();
  });
  const timer = setTimeout(stop, patienceMs);
}
