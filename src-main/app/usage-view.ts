import type { AccountUsage } from '#contract/adoption';
import { isRunning } from '#domain/contract-line';
import { usageLines } from '#domain/usage';
import type { BookView } from './book-view.ts';

/** What an account used, by month; undefined where there is no such account. */
export function viewAccountUsage(view: BookView, accountId: string): AccountUsage | undefined {
  if (!view.queries.account(accountId)) return undefined;
  const today = view.today();
  const { months, lines } = usageLines(view.queries.usageSums(accountId, today));
  const running = view.queries
    .contractLines(accountId)
    .filter(
      (line) =>
        line.seats !== null &&
        isRunning({ startsOn: line.starts_on, endsOn: line.ends_on, isTrial: line.is_trial === 1 }, today),
    );
  const seats = running.reduce((sum, line) => sum + (line.seats ?? 0), 0);
  // U3: what is called by any other name may not be everybody.
  const active = lines.find(({ metric }) => metric.toLowerCase() === 'active users')?.months.at(-1);
  return {
    metrics: lines.map((line) => ({ ...line, months: [...line.months] })),
    months: [...months],
    licence: active && seats > 0 ? { active: active.value, month: active.month, seats, lines: running.length } : null,
  };
}
