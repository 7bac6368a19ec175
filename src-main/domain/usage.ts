import type { IsoDate } from './time.ts';

/** U1: people are counted, and the same people are there again tomorrow: their days must not be added up. */
export const countsPeople = (metric: string): boolean =>
  /\b(?:active|users|seats|licen[cs]es|mau|wau|dau)\b/i.test(metric);

/** Readings of one metric in one month, as a grouped question of the book gives them. */
export interface UsageSum {
  readonly metric: string;
  readonly month: IsoDate;
  readonly sum: number;
  readonly most: number;
  readonly readings: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface UsageLine {
  readonly metric: string;
  readonly isPeople: boolean;
  readonly months: readonly (Pick<UsageSum, 'month' | 'readings' | 'from' | 'to'> & { readonly value: number })[];
}

/** U2: the newest months that have any usage, and the metrics of them, the most used first. */
export function usageLines(
  sums: readonly UsageSum[],
  most = 6,
): { readonly months: readonly IsoDate[]; readonly lines: readonly UsageLine[] } {
  const months = [...new Set(sums.map(({ month }) => month))].toSorted().slice(-most);
  const byMetric = new Map<string, UsageSum[]>();
  for (const sum of sums) {
    if (!months.includes(sum.month)) continue;
    byMetric.set(sum.metric, [...(byMetric.get(sum.metric) ?? []), sum]);
  }
  const lines = [...byMetric].map(([metric, of]): UsageLine => {
    const isPeople = countsPeople(metric);
    return {
      metric,
      isPeople,
      months: of.map(({ month, sum, most: highest, readings, from, to }) => ({
        month,
        value: isPeople ? highest : sum,
        readings,
        from,
        to,
      })),
    };
  });
  const total = (line: UsageLine) => line.months.reduce((all, { value }) => all + value, 0);
  return {
    months,
    lines: lines.toSorted(
      (left, right) =>
        Number(right.isPeople) - Number(left.isPeople) ||
        total(right) - total(left) ||
        (left.metric < right.metric ? -1 : 1),
    ),
  };
}
