import type { Commitment } from '#contract/accounts';
import type { TodayPage, TodayRow } from '#contract/today';
import { daysBetween, formatDate, formatDueDate } from '../../lib/format-date.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { countWords } from '../../lib/count-words.ts';
import type { Here } from '../../lib/use-here.ts';

export const isLate = ({ due }: Commitment, today: string): boolean => due !== null && due < today;

/** What the day is like, in one sentence: "Seven accounts are worth a call; three promises of yours are late." */
export function leadSentence(page: TodayPage): string {
  const { rowCount, due, withoutSentiment } = page;
  const late = due.filter((commitment) => commitment.direction === 'ours' && isLate(commitment, page.date)).length;
  const owed = due.filter((commitment) => commitment.direction === 'theirs' && isLate(commitment, page.date)).length;
  const parts = [
    rowCount > 0 ? `${countWords(rowCount, 'account is', 'accounts are')} worth a call` : 'nothing waits today',
    ...(late > 0 ? [`${countWords(late, 'promise of yours is', 'promises of yours are')} late`] : []),
    ...(owed > 0 ? [`${countWords(owed, 'promise of theirs is', 'promises of theirs are')} late`] : []),
    ...(rowCount === 0 && withoutSentiment.count > 0
      ? [`${countWords(withoutSentiment.count, 'account has', 'accounts have')} no sentiment yet`]
      : []),
  ];
  return `${capitalised(parts.join('; '))}.`;
}

/** When something is due, as short as its column: "4 d late", "today", "Tue 24". */
export function dueWords(
  due: string | null,
  here: Here,
): { readonly text: string; readonly when: 'late' | 'today' | 'later' } {
  if (due === null) return { text: 'no date', when: 'later' };
  if (due < here.today) return { text: `${daysBetween(due, here.today)} d late`, when: 'late' };
  return { text: formatDueDate(due, here), when: due === here.today ? 'today' : 'later' };
}

/** How the task stands that was taken because of a drop. */
export function takenWords({ due, taken }: NonNullable<TodayRow['stepIn']>, here: Here): string {
  if (taken === 'kept') return 'You stepped in.';
  if (taken === 'broken') return 'You meant to step in and did not.';
  return due === null ? 'You step in.' : `You step in, due ${dueWords(due, here).text}.`;
}

/** "ends 31 Mar", or "ended" where the day has passed. */
export const endWords = (endsOn: string, here: Here): string =>
  `${endsOn < here.today ? 'ended' : 'ends'} ${formatDate(endsOn, here)}`;
