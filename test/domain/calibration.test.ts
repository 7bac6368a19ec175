import { expect, test } from 'vitest';
import { calibrate, hitOf, lastLevel, leadDays, saidConfidence, type JudgedOutcome } from '#domain/calibration';
import { median } from '#domain/median';
import { createZoneCalendar } from '#domain/zone-calendar';

const calendar = createZoneCalendar('Europe/Berlin');
const reading = (level: 1 | 2 | 3 | 4 | 5, day: string) => ({ level, occurredAt: `${day}T10:00:00.000Z` });
const lost: JudgedOutcome = {
  id: 'o',
  accountId: 'a',
  outcome: 'lost',
  onDate: '2026-11-15',
  readings: [reading(2, '2025-09-01'), reading(5, '2026-01-10'), reading(2, '2026-09-16'), reading(1, '2026-11-15')],
  confidences: [
    { percent: 90, at: '2026-05-01T10:00:00.000Z' },
    { percent: 60, at: '2026-09-16T10:00:00.000Z' },
    { percent: 5, at: '2026-11-15T10:00:00.000Z' },
  ],
};

test('Q1: what was said on the day itself knew the outcome', () => {
  expect(lastLevel(lost, calendar)).toBe(2);
  expect(saidConfidence(lost, 'last', calendar)).toBe(60);
});

test('Q2, Q3: hits and misses, friendly and harsh; yellow says nothing', () => {
  expect([hitOf(5, 'renewed'), hitOf(1, 'lost'), hitOf(2, 'reduced')]).toEqual(['hit', 'hit', 'hit']);
  expect([hitOf(4, 'reduced'), hitOf(2, 'renewed'), hitOf(3, 'lost'), hitOf(null, 'lost')]).toEqual([
    'friendly',
    'harsh',
    null,
    null,
  ]);
});

test('Q4: lead time counts from the first fall within the year before', () => {
  expect(leadDays(lost, calendar)).toBe(60);
  expect(leadDays({ ...lost, outcome: 'renewed' }, calendar)).toBeNull();
  expect(leadDays({ ...lost, readings: [reading(5, '2026-10-01'), reading(1, '2026-11-15')] }, calendar)).toBeNull();
  expect([median([]), median([7]), median([1, 9, 5]), median([2, 4])]).toEqual([null, 7, 5, 3]);
});

test('Q5: the confidence that stood so many days before', () => {
  expect(saidConfidence(lost, '30', calendar)).toBe(60);
  expect(saidConfidence(lost, '90', calendar)).toBe(90);
  expect(saidConfidence({ ...lost, confidences: [] }, '90', calendar)).toBeNull();
});

test('Q6, Q7: Brier score and bins; reduced counts as renewed', () => {
  expect(calibrate([])).toBeNull();
  const sure = calibrate([
    { percent: 100, outcome: 'renewed' },
    { percent: 0, outcome: 'lost' },
  ]);
  expect(sure).toMatchObject({ brier: 0, baseline: 0.25, count: 2 });
  const found = calibrate([
    { percent: 80, outcome: 'renewed' },
    { percent: 90, outcome: 'reduced' },
    { percent: 99, outcome: 'lost' },
    { percent: 79, outcome: 'lost' },
  ]);
  expect(found?.bins.map(({ from, to, count, cameTrue }) => [from, to, count, cameTrue])).toEqual([
    [60, 79, 1, 0],
    [80, 100, 3, 2],
  ]);
  for (const { low, high } of found?.bins ?? []) expect(low).toBeLessThan(high);
});
