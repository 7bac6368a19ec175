import { foldName } from './name-fold.ts';
import { quotedAt } from './line-words.ts';
import type { LinePerson, LinePersonRef } from './line-types.ts';

/** Reads `@petra`, `@petra-aalto` or `@"Petra Aalto"` at `start`; null where no name follows. */
export function readMention(
  text: string,
  start: number,
  wordEnd: number,
): { readonly typed: string; readonly end: number } | null {
  if (text[start] !== '@') return null;
  const quoted = quotedAt(text, start + 1);
  if (quoted && quoted.value.trim() !== '') return { typed: quoted.value.trim(), end: quoted.end };
  // The comma or full stop behind a name belongs to the sentence.
  const typed = text.slice(start + 1, wordEnd).replace(/[,.;:!?)]+$/, '');
  return /^\p{L}/u.test(typed) && typed.length <= 120 ? { typed, end: wordEnd } : null;
}

export type PersonMatch =
  | { readonly ref: LinePersonRef }
  /** Several people of the account may be meant. */
  | { readonly ref: null; readonly candidates: readonly string[] };

/**
 * G10: a person of the account by full name, else by the start of any of the names, if only one fits.
 * A name that fits nobody is a person new to the book.
 */
export function findPerson(typed: string, people: readonly LinePerson[], accountId: string | null): PersonMatch {
  const wanted = foldName(typed.replaceAll('_', ' '));
  const here = accountId === null ? [] : people.filter((person) => person.accountId === accountId);
  const exact = here.filter((person) => foldName(person.name) === wanted);
  const fitting =
    exact.length > 0 ? exact : here.filter((person) => ` ${foldName(person.name)}`.includes(` ${wanted}`));
  const [only] = fitting;
  if (only === undefined) return { ref: { id: null, name: typed } };
  if (fitting.length > 1) return { ref: null, candidates: fitting.map((person) => person.name) };
  return { ref: { id: only.id, name: only.name } };
}
