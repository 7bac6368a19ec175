import { fc, test as check } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { newestOf, paceOf, progressOf, readOutcome, type MeasuredOutcome } from '#domain/outcome-reading';

const fewer: MeasuredOutcome = { baseline: 34, baselineOn: '2026-01-01', target: 20, due: '2026-12-31' };
const read = (value: number, on: string, today = on, outcome = fewer) => readOutcome(outcome, { value, on }, today);

test('OC1 progress runs from baseline to target, whichever way the number goes', () => {
  expect([progressOf(34, 20, 27), progressOf(17, 22, 22), progressOf(34, 20, 41)]).toEqual([50, 100, -50]);
  expect(progressOf(5, 5, 5)).toBeNull();
});

check.prop([fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })])(
  'OC1 the baseline is 0 percent and the target 100',
  (baseline, target) => {
    fc.pre(Math.abs(baseline - target) > 1e-3);
    expect(progressOf(baseline, target, baseline)).toBeCloseTo(0);
    expect(progressOf(baseline, target, target)).toBeCloseTo(100);
  },
);

test('OC2 an even pace stops at both ends', () => {
  expect(paceOf('2026-01-01', '2026-12-31', '2026-07-02')).toBe(50);
  expect(paceOf('2026-01-01', '2026-12-31', '2025-12-01')).toBe(0);
  expect(paceOf('2026-01-01', '2026-12-31', '2027-03-01')).toBe(100);
  expect(paceOf('2026-01-01', '2026-01-01', '2026-01-01')).toBeNull();
});

test('OC3 how far behind the pace decides', () => {
  expect(read(27, '2026-07-02')).toMatchObject({ progress: 50, pace: 50, says: 'on track' });
  expect(read(28, '2026-07-02')?.says).toBe('on track');
  expect(read(30, '2026-07-02')?.says).toBe('at risk');
  expect(read(33, '2026-07-02')?.says).toBe('off track');
  expect(read(30, '2026-07-02', '2026-07-02', { ...fewer, due: null })).toMatchObject({ pace: null, says: null });
});

test('OC4 the target met is achieved, and a day that passed without it is not', () => {
  expect(read(20, '2026-02-01')?.says).toBe('achieved');
  expect(read(19, '2027-03-01')?.says).toBe('achieved');
  expect(read(21, '2026-12-30', '2027-01-01')?.says).toBe('off track');
});

test('OC1 without a baseline, a target or a measurement nothing is said', () => {
  expect(readOutcome(fewer, null, '2026-07-02')).toBeNull();
  expect(read(1, '2026-07-02', '2026-07-02', { ...fewer, target: null })).toBeNull();
});

test('the newest is the latest day, and of one day what was entered last', () => {
  const rows = [
    { value: 1, on: '2026-02-01' },
    { value: 2, on: '2026-03-01' },
    { value: 3, on: '2026-03-01' },
    { value: 4, on: '2026-01-01' },
  ];
  expect(newestOf(rows)?.value).toBe(3);
  expect(newestOf([])).toBeNull();
});
