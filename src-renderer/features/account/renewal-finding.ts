import type { ContractLine } from '#contract/accounts';
import { totals, type Money } from '#domain/money';
import { daysBetween } from '#domain/time';
import { countWords } from '../../lib/count-words.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatMoneyList } from '../../lib/format-money.ts';
import type { Here } from '../../lib/use-here.ts';
import { hasEnded, inDays } from './account-words.ts';

/** What an account paid for until its last lines ended. */
export interface EndedLines {
  readonly on: string;
  readonly arr: readonly Money[];
  readonly count: number;
}

/** The lines that ended last, where nothing runs and nothing is to begin; null otherwise. */
export function endedLines(lines: readonly ContractLine[], today: string): EndedLines | null {
  const paid = lines.filter(({ isTrial }) => !isTrial);
  if (paid.length === 0 || !paid.every((line) => hasEnded(line, today))) return null;
  const on = paid
    .flatMap(({ endsOn }) => endsOn ?? [])
    .toSorted()
    .at(-1);
  if (on === undefined) return null;
  const last = paid.filter(({ endsOn }) => endsOn === on);
  return { on, arr: totals(last.map(({ arr }) => arr)), count: last.length };
}

/** What runs and until when, or what ran last, in a sentence. */
export function renewalFinding(lines: readonly ContractLine[], here: Here): string {
  if (lines.length === 0) return 'No contract line is known yet.';
  const money = (some: readonly ContractLine[]) => formatMoneyList(totals(some.map(({ arr }) => arr)), here);
  const running = lines.filter((line) => line.running);
  if (running.length === 0) {
    const ended = endedLines(lines, here.today);
    if (ended !== null) {
      const which = ended.count === 1 ? 'The last line' : `The last ${countWords(ended.count, 'line', 'lines')}`;
      return `${which} ended on ${formatDate(ended.on, here)}: ${formatMoneyList(ended.arr, here)} a year.`;
    }
    const [next] = lines
      .filter(({ isTrial, startsOn }) => !isTrial && startsOn !== null && startsOn > here.today)
      .toSorted((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''));
    if (next?.startsOn != null)
      return `No contract line runs today; ${money([next])} a year begins on ${formatDate(next.startsOn, here)}.`;
    return 'No contract line runs today.';
  }
  const [next] = running.flatMap(({ endsOn }) => endsOn ?? []).toSorted();
  if (next === undefined) return `${money(running)} runs with an open end.`;
  const when = inDays(daysBetween(here.today, next), here.locale);
  return running.length === 1
    ? `${money(running)} ends ${when}.`
    : `${money(running)} runs; the first of ${countWords(running.length, 'line', 'lines')} ends ${when}.`;
}
