import { expect, test } from 'vitest';
import { usageLines, type UsageSum } from '#domain/usage';

const sum = (metric: string, month: string, total: number, most: number): UsageSum => ({
  metric,
  month,
  sum: total,
  most,
  readings: 2,
  from: month,
  to: month,
});

test('U1 people are not added up over days, uses are', () => {
  const { lines } = usageLines([sum('exports', '2026-01-01', 30, 20), sum('active users', '2026-01-01', 80, 41)]);
  expect(lines.map(({ metric, months }) => [metric, months[0]?.value])).toEqual([
    ['active users', 41],
    ['exports', 30],
  ]);
});

test('U2 the newest months that have any, the most used first', () => {
  const { months, lines } = usageLines(
    [sum('a', '2025-01-01', 900, 9), sum('a', '2026-01-01', 1, 1), sum('b', '2026-02-01', 5, 5)],
    2,
  );
  expect(months).toEqual(['2026-01-01', '2026-02-01']);
  expect(lines.map(({ metric }) => metric)).toEqual(['b', 'a']);
});
