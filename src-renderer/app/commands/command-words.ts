import type { AppCommand } from '../../lib/commands.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import type { ShortcutGroup } from '../../ui/shortcut-sheet.tsx';
import type { KnownCommand } from './command-store.ts';
import { isTextKey } from './key-chord.ts';

/** A command's first keys as they are written beside a label. */
export function keysOf(command: AppCommand): string | undefined {
  const first = command.keys?.[0];
  return first === undefined ? undefined : written(command, first);
}

/** Keys that another part listens to may be a range, such as "J K", and are written as they stand. */
const written = (command: AppCommand, keys: string): string =>
  command.listenedElsewhere === true && !keys.includes('+') ? keys : shortcutLabel(keys);

/** Everything with a key, under the heading of where it works; here first, everywhere last. */
export function keyGroups(known: readonly KnownCommand[]): readonly ShortcutGroup[] {
  const byGroup = new Map<string, { keys: string; action: string }[]>();
  for (const { command } of known) {
    const { keys = [] } = command;
    if (keys.length === 0) continue;
    const group = byGroup.get(command.group) ?? [];
    group.push({ action: command.name, keys: keys.map((key) => written(command, key)).join(' or ') });
    byGroup.set(command.group, group);
  }
  return [...byGroup]
    .toSorted(([a], [b]) => globalGroups.indexOf(a) - globalGroups.indexOf(b))
    .map(([title, shortcuts]) => ({ id: title, title, shortcuts }));
}

/** The groups of what works in every place. */
export const everywhere = 'Everywhere';
export const moving = 'Moving around';
const globalGroups: readonly string[] = [everywhere, moving];

/** Whether a command belongs to the page that is shown, and not to the window. */
export const isOfPage = (command: AppCommand): boolean => !globalGroups.includes(command.group);

const actsInText = ({ command, chords }: KnownCommand): boolean =>
  command.isForTyping ?? (chords[0] !== undefined && !isTextKey(chords[0]));

const mostHints = 6;

/** Where the keyboard is, as far as it decides which keys act. */
export type KeyboardAt = 'page' | 'text' | 'float';

/** The keys that work here, at most six: those of the page before those of the window. What floats has the keys to itself. */
export function keyHints(
  known: readonly KnownCommand[],
  at: KeyboardAt,
): readonly { readonly id: string; readonly keys: string; readonly label: string }[] {
  if (at === 'float') return [];
  const hinted = known.filter(
    (one) =>
      one.command.hint !== undefined &&
      one.command.isOff !== true &&
      one.command.keys !== undefined &&
      (at === 'page' || actsInText(one)),
  );
  const isHere = ({ command }: KnownCommand): boolean => isOfPage(command);
  const taken = new Set<string>();
  return [...hinted.filter(isHere), ...hinted.filter((one) => !isHere(one))]
    .map(({ command }) => ({ id: command.id, keys: keysOf(command) ?? '', label: command.hint ?? '' }))
    .filter(({ label }) => !taken.has(label) && taken.add(label))
    .slice(0, mostHints);
}
