import type { PromiseRow } from '#contract/human-signals';
import { daysBetween, formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';

const times = ['', 'once', 'twice', 'three times', 'four times', 'five times'];

/** ", given 40 days ago, moved from 3 Nov, twice": how old a promise is and how often its day was moved. */
export function historyWords({ givenOn, firstDue, due, moves }: PromiseRow, here: Here): string {
  const age = daysBetween(givenOn, here.today);
  const given = age < 1 ? '' : `, given ${age === 1 ? 'yesterday' : `${age} days ago`}`;
  if (moves === 0 || firstDue === null) return given;
  const from = firstDue === due ? '' : ` from ${formatDate(firstDue, here)}`;
  return `${given}, moved${from}, ${times[moves] ?? `${moves} times`}`;
}
