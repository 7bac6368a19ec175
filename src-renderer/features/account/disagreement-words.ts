import type { AccountEvidence, DisagreementView, VerdictCount } from '#contract/evidence';
import { evidenceWords } from '#domain/evidence-words';
import { levelNames } from '#domain/sentiment';
import { weekday, addDays } from '#domain/time';
import { countWords } from '../../lib/count-words.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';

/** Both sides with their days: what was felt, and what the data said. */
export function sidesOf({ reading, evidence }: DisagreementView, here: Here) {
  return {
    you: `${levelNames[reading.level]} on ${formatDate(reading.onDate, here)}`,
    data: `${evidenceWords(evidence.kind, evidence.value)} on ${formatDate(evidence.onDate, here)}`,
  };
}

/** How the two came out before, with counts: never a bare rate. Of a past day, only this account is known. */
export function recordSentence({ disagreements, here, book }: AccountEvidence, isPast = false): string | null {
  const before = disagreements.filter(({ to }) => to !== null).length;
  const judgedBook = isPast ? 0 : judged(book);
  if (before === 0 && judgedBook === 0) return null;
  const parts: string[] = [];
  if (before > 0) {
    const judgedHere = judged(here);
    const right = judgedHere === 0 ? '' : `; ${rightWords(here, judgedHere)}`;
    parts.push(`On this account you and the data parted ${times(before)} before${right}.`);
  }
  if (judgedBook > 0) parts.push(`Across the book you were right in ${book.gut} of ${judgedBook}.`);
  return parts.join(' ');
}

function rightWords({ gut, data }: VerdictCount, count: number): string {
  if (count === 1) return gut === 1 ? 'you were right' : data === 1 ? 'the data was right' : 'neither was right';
  if (gut === count) return count === 2 ? 'you were right both times' : 'you were right every time';
  return `you were right in ${gut} of ${count}`;
}

const judged = ({ gut, data, neither }: VerdictCount): number => gut + data + neither;
const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : countWords(count, 'time', 'times');

/** The Friday after today. */
export const nextFriday = (today: string): string => addDays(today, (5 - weekday(today) + 7) % 7 || 7);
