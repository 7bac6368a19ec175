import { expect, test } from 'vitest';
import { defaultCadence, dueAheadDays, dueState, reflectionDue, timesAYear } from '#domain/reflection-due';
import { addDays } from '#domain/time';

const lastOn = '2026-05-12';

test('R1 R2: due is a part of the year after the last one, by coverage', () => {
  const due = (coverage: 'high-touch' | 'hybrid' | 'digital' | null) =>
    reflectionDue({ coverage, lastOn, endedOn: null }, defaultCadence)?.on ?? null;
  expect(due('high-touch')).toBe('2026-11-11');
  expect(due('hybrid')).toBe('2027-05-12');
  expect(due(null)).toBe(due('hybrid'));
  expect(due('digital')).toBeNull();
  expect(timesAYear(defaultCadence, null)).toBe(1);
});

test('R2: without a first one there is no day to count from', () => {
  expect(reflectionDue({ coverage: 'hybrid', lastOn: null, endedOn: null }, defaultCadence)).toEqual({ on: null });
});

test('R3: who has left, and who wants none, is not due', () => {
  expect(reflectionDue({ coverage: 'hybrid', lastOn, endedOn: '2026-06-01' }, defaultCadence)).toBeNull();
  expect(reflectionDue({ coverage: 'digital', lastOn: null, endedOn: null }, defaultCadence)).toBeNull();
});

test('R4: overdue once the day is over, and as far ahead as the list looks', () => {
  const today = '2026-11-24';
  expect(dueState('2026-11-23', today)).toBe('overdue');
  expect(dueState(today, today)).toBe('ahead');
  expect(dueState(addDays(today, dueAheadDays), today)).toBe('ahead');
  expect(dueState(addDays(today, dueAheadDays + 1), today)).toBe('far');
});
