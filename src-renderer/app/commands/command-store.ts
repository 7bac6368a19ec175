import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppCommand, CommandRegistry } from '../../lib/commands.ts';
import type { KeyPlatform } from '../../lib/shortcut.ts';
import { parseChord, type KeyChord } from './key-chord.ts';

/** A command with its keys already taken apart. */
export interface KnownCommand {
  readonly command: AppCommand;
  readonly chords: readonly KeyChord[];
}

/** All commands that are known now, those added last first. */
export interface CommandStore extends CommandRegistry {
  readonly store: StoreApi<{ readonly known: readonly KnownCommand[] }>;
  readonly known: () => readonly KnownCommand[];
}

/** Makes the register of commands of one window. */
export function createCommandStore(platform: KeyPlatform): CommandStore {
  const batches: (readonly KnownCommand[])[] = [];
  const store = createStore<{ readonly known: readonly KnownCommand[] }>(() => ({ known: [] }));
  // What replaces another with the same id, such as a page's own find, hides it as long as it is there.
  const publish = (): void => {
    const byId = new Map<string, KnownCommand>();
    for (const one of batches.toReversed().flat()) if (!byId.has(one.command.id)) byId.set(one.command.id, one);
    store.setState({ known: [...byId.values()] });
  };
  return {
    store,
    known: () => store.getState().known,
    add: (commands) => {
      const batch = commands.map((command) => ({
        command,
        chords:
          command.listenedElsewhere === true ? [] : (command.keys ?? []).map((keys) => parseChord(keys, platform)),
      }));
      batches.push(batch);
      publish();
      return () => {
        batches.splice(batches.indexOf(batch), 1);
        publish();
      };
    },
  };
}

/** Runs a command by its name, as a menu does: the one of the page that is shown, where there is one. */
export function runCommand(commands: CommandStore, id: string): void {
  const found = commands.known().find(({ command }) => command.id === id && command.isOff !== true);
  found?.command.run();
}
