import { useMemo } from 'react';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { currentPlatform } from '../../lib/shortcut.ts';

const alt = currentPlatform() === 'mac' ? '⌥' : 'Alt ';

const keys = [
  ['level', '1–5', 'Set the sentiment; in the note with Alt', 'sentiment'],
  ['note', 'A…', 'Write the note: just type', 'note'],
  ['signal', `${alt}A–H`, 'Switch a signal on or off; # in the note names any', 'signal'],
  ['save', 'Enter', 'Save, and the next meeting', 'save'],
  ['later', `${alt}S`, 'Leave the meeting for later', 'later'],
  ['not', `${alt}X`, 'It is no customer meeting', 'no customer'],
] as const;

/** Tells the status bar and the sheet of keys what a meeting of the sweep listens to. */
export function useSweepKeys(): void {
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        keys.map(([id, chord, name, hint]) => ({
          id: `sweep:${id}`,
          name,
          group: 'Sweep',
          keys: [chord],
          hint,
          listenedElsewhere: true,
          run: () => undefined,
        })),
      [],
    ),
  );
}
