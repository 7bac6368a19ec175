import { fc, test as check } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { daysUnreviewed, planHealth } from '#domain/plan-health';
import { outcomeStatuses } from '#domain/plan-rows';
import { changesBetween, isAgreedOn, type AgreedLine } from '#domain/plan-version';

test('PH1 and PH2 weigh by importance, leave out what was dropped, and show every term', () => {
  const health = planHealth([
    { id: 'a', importance: 5, standing: 'on track' },
    { id: 'b', importance: 3, standing: 'off track' },
    { id: 'c', importance: 2, standing: 'achieved' },
    { id: 'd', importance: 5, standing: 'dropped' },
  ]);
  expect(health.percent).toBe(70);
  expect(health.parts.map(({ id, weight, counts }) => [id, weight, counts])).toEqual([
    ['a', 50, true],
    ['b', 30, false],
    ['c', 20, true],
  ]);
  expect(planHealth([]).percent).toBeNull();
  expect(planHealth([{ id: 'a', importance: 1, standing: 'dropped' }]).percent).toBeNull();
});

check.prop([
  fc.array(fc.record({ importance: fc.integer({ min: 1, max: 5 }), standing: fc.constantFrom(...outcomeStatuses) }), {
    maxLength: 40,
  }),
])('PH2 stays between 0 and 100, and its weights sum to the whole', (outcomes) => {
  const { percent, parts } = planHealth(outcomes.map((outcome, index) => ({ id: String(index), ...outcome })));
  if (percent === null) {
    expect(parts).toEqual([]);
    return;
  }
  expect(percent).toBeGreaterThanOrEqual(0);
  expect(percent).toBeLessThanOrEqual(100.000001);
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100);
});

test('PH3 counts from the newest review or agreement, and not from one to come', () => {
  const days = (reviewedOn: string | null, agreedOn: string | null) =>
    daysUnreviewed({ reviewedOn, agreedOn, createdOn: '2026-01-01' }, '2026-04-11');
  expect([days(null, null), days('2026-04-01', '2026-02-01'), days(null, '2026-03-02')]).toEqual([100, 10, 40]);
  expect(days('2026-05-01', null)).toBe(100);
});

const line = (id: string, more: Partial<AgreedLine> = {}): AgreedLine => ({
  id,
  level: 'outcome',
  text: `Outcome ${id}`,
  valueType: null,
  metric: null,
  unit: null,
  currency: null,
  baseline: null,
  target: null,
  due: null,
  measuredHow: null,
  ownerThere: null,
  ownerHere: null,
  ...more,
});

test('PV1 steps and lines without words are not agreed on', () => {
  expect(isAgreedOn({ level: 'step', text: 'Go live' })).toBe(false);
  expect(isAgreedOn({ level: 'outcome', text: ' ' })).toBe(false);
  expect(isAgreedOn({ level: 'objective', text: 'Calm seas' })).toBe(true);
});

test('PV2 says what came, what went and which words changed', () => {
  const before = [line('a', { target: 20 }), line('b'), line('c')];
  const after = [line('a', { target: 18, due: '2027-03-31' }), line('c'), line('d')];
  expect(changesBetween(before, after)).toEqual([
    {
      id: 'a',
      text: 'Outcome a',
      kind: 'changed',
      fields: [
        { field: 'target', before: 20, after: 18 },
        { field: 'due', before: null, after: '2027-03-31' },
      ],
    },
    { id: 'd', text: 'Outcome d', kind: 'added', fields: [] },
    { id: 'b', text: 'Outcome b', kind: 'removed', fields: [] },
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});
