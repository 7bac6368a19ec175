import { foldName } from '#domain/name-fold';
import type { AppCommand } from '../../lib/commands.ts';

/** The commands whose name or group has a word beginning with each word that was typed, the closest first. */
export function matchCommands(commands: readonly AppCommand[], query: string): readonly AppCommand[] {
  const typed = foldName(query);
  const usable = commands.filter((command) => command.isOff !== true && command.listenedElsewhere !== true);
  if (typed === '') return usable;
  const words = typed.split(' ');
  return usable
    .map((command) => ({ command, rank: rankOf(command, typed, words) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ command }) => command);
}

/** 0: begins with what was typed; 1: every word begins one of the name; 2: the group helps. Null: no match. */
function rankOf(command: AppCommand, typed: string, words: readonly string[]): number | null {
  const name = foldName(command.name);
  if (name.startsWith(typed)) return 0;
  const named = name.split(' ');
  const begins = (all: readonly string[]) => (word: string) => all.some((own) => own.startsWith(word));
  if (words.every(begins(named))) return 1;
  return words.every(begins([...named, ...foldName(command.group).split(' ')])) ? 2 : null;
}
