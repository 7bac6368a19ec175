import type { ContractLineRow } from '../book-tables.ts';
import { totals, type Money } from '../money.ts';
import type { IsoDate } from '../time.ts';
import type { ImportPlan, LineWrite } from './planned.ts';

/** Why a line does not count as running ARR: its last day is over, it has not begun, it is a trial. */
export type NotRunning = 'ended' | 'later' | 'trial';

/** Lines of an import that bring no running ARR, and what they come to. */
export interface Standing {
  readonly why: NotRunning;
  readonly lines: number;
  readonly arr: readonly Money[];
}

/** The contract lines as they would stand after the import: those that it makes or changes. */
export function plannedLines(
  plan: Pick<ImportPlan, 'lines' | 'accounts'>,
  book: readonly ContractLineRow[],
): readonly Partial<ContractLineRow>[] {
  const writes: readonly LineWrite[] = [...plan.lines, ...plan.accounts.flatMap(({ line }) => (line ? [line] : []))];
  const changed = new Set(writes.flatMap(({ id }) => id ?? []));
  const byId = new Map(book.flatMap((line) => (changed.has(line.id) ? [[line.id, line] as const] : [])));
  return writes.map(({ id, patch }) => ({ ...(id === null ? {} : byId.get(id)), ...patch }));
}

export const arrOf = (lines: readonly Partial<ContractLineRow>[]): readonly Money[] =>
  totals(
    lines.flatMap(({ arr_minor, currency }) =>
      arr_minor === undefined || currency === undefined ? [] : [{ amountMinor: arr_minor, currency }],
    ),
  );

/** I22: which of the lines count as history, as future or as trials, so that nobody takes their sum for running ARR. */
export const standingOf = (lines: readonly Partial<ContractLineRow>[], today: IsoDate): readonly Standing[] =>
  (['ended', 'later', 'trial'] as const).flatMap((why) => {
    const of = lines.filter((line) => whyNotRunning(line, today) === why);
    return of.length === 0 ? [] : [{ why, lines: of.length, arr: arrOf(of) }];
  });

function whyNotRunning(line: Partial<ContractLineRow>, today: IsoDate): NotRunning | null {
  if (line.ends_on && line.ends_on < today) return 'ended';
  if (line.starts_on && line.starts_on > today) return 'later';
  return line.is_trial === 1 ? 'trial' : null;
}
