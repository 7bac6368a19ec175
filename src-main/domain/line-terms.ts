import { interactionKinds } from './interaction.ts';
import type { ItemMeaning } from './line-items.ts';
import { foldName } from './name-fold.ts';
import type { SignalKind } from './signal.ts';

/** What a typed term stands for in a list: itself, the one term it begins, several, or nothing. */
export type TermMatch<T> =
  | { readonly found: true; readonly term: T }
  | { readonly found: false; readonly candidates: readonly T[] };

/** G8: the same spelling, hyphens standing for spaces, else the only term that begins with it. */
export function matchTerm<T>(typed: string, terms: readonly T[], nameOf: (term: T) => string): TermMatch<T> {
  const wanted = foldName(typed.replaceAll('_', ' '));
  if (wanted === '') return { found: false, candidates: [] };
  const exact = terms.find((term) => foldName(nameOf(term)) === wanted);
  if (exact !== undefined) return { found: true, term: exact };
  const begun = terms.filter((term) => foldName(nameOf(term)).startsWith(wanted));
  const [only] = begun;
  return begun.length === 1 && only !== undefined ? { found: true, term: only } : { found: false, candidates: begun };
}

/** Reads `#signal`, `!reason` and `/kind`; null where the word is none of these. */
export function readTerm(word: string, signals: readonly SignalKind[], reasons: readonly string[]): ItemMeaning | null {
  const typed = word.slice(1);
  if (!/^[\p{L}\p{N}]/u.test(typed) || typed.length > 80) return null;
  switch (word[0]) {
    case '#':
      return termItem(
        matchTerm(typed, signals, (signal) => signal.name),
        (kind) => kind.name,
        'signal',
        (kind) => ({
          is: 'signal',
          signal: { signal: kind.name, direction: kind.direction },
        }),
      );
    case '!':
      return termItem(
        matchTerm(typed, reasons, (reason) => reason),
        (reason) => reason,
        'reason',
        (reason) => ({
          is: 'reason',
          reason,
        }),
      );
    case '/':
      return termItem(
        matchTerm(typed, interactionKinds, (kind) => kind),
        (kind) => kind,
        'kind',
        (kind) => ({ is: 'kind', kind }),
      );
    default:
      return null;
  }
}

function termItem<T>(
  match: TermMatch<T>,
  nameOf: (term: T) => string,
  noun: string,
  found: (term: T) => ItemMeaning,
): ItemMeaning {
  if (match.found) return found(match.term);
  const candidates = match.candidates.map(nameOf);
  return {
    is: 'unknown',
    why: candidates.length > 0 ? `more than one ${noun} begins so` : `no such ${noun}`,
    candidates,
  };
}
