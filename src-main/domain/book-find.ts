import type { AccountFacts } from './account-facts.ts';
import { foldName } from './name-fold.ts';

/**
 * B6: Find looks through what stands in an account's row, and through its domain and external id. The text is found as
 * it was typed in any one of them, or word by word where each word begins one in the row.
 */
export function bookFinder(text: string): (facts: AccountFacts) => boolean {
  const wanted = foldName(text);
  if (wanted === '') return () => true;
  const words = wanted.split(' ');
  return (facts) => {
    const row = foldedRow(facts);
    return row.includes(wanted) || (words.length > 1 && words.every((word) => row.includes(` ${word}`)));
  };
}

// Facts are made anew whenever anything in them changes, so what was folded once stays true for them.
const folded = new WeakMap<AccountFacts, string>();

/** Each part begins with a space, so that what begins a word can be told, and ends where no typed text can run on. */
function foldedRow(facts: AccountFacts): string {
  let row = folded.get(facts);
  if (row === undefined) {
    const parts = [
      facts.name,
      facts.domain,
      facts.externalId,
      facts.segment,
      facts.stage,
      facts.coverage,
      facts.industry,
      facts.country,
      facts.owner,
      facts.commitments[0]?.text,
    ];
    row = parts.flatMap((part) => (part ? ` ${foldName(part)}` : [])).join('\n');
    folded.set(facts, row);
  }
  return row;
}
