import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysRun,
  daysToFirstValue,
  daysToSecondValue,
  daysWithoutNews,
  firstValueRisk,
  riskSentence,
  timeToValue,
  varianceOf,
  type OnboardingDays,
} from '#domain/onboarding';
import { addDays } from '#domain/time';

const none: OnboardingDays = {
  signed_on: null,
  kickoff_on: null,
  planned_live_on: null,
  live_on: null,
  planned_first_value_on: null,
  first_value_on: null,
  second_value_on: null,
  closed_on: null,
};
const say = { today: '2026-11-24', locale: 'en-GB' };

test('OB1, OB2, OB3: both clocks, over a month’s end and a leap day', () => {
  const days = { ...none, signed_on: '2028-01-31', kickoff_on: '2028-02-28', first_value_on: '2028-03-01' };
  expect(daysToFirstValue(days, 'signature')).toBe(30);
  expect(daysToFirstValue(days, 'kickoff')).toBe(2);
  expect(daysToSecondValue(days)).toBeNull();
  expect(daysToSecondValue({ ...days, second_value_on: '2028-03-31' })).toBe(30);
  // First value before the signature is a slip of the pen, not a record.
  expect(daysToFirstValue({ ...days, first_value_on: '2028-01-30' }, 'signature')).toBeNull();
  expect(daysRun({ ...none, signed_on: '2026-11-20' }, 'signature', '2026-11-24')).toBe(4);
  expect(daysRun({ ...none, signed_on: '2026-11-30' }, 'signature', '2026-11-24')).toBeNull();
});

test('OB4: planned against actual', () => {
  expect(varianceOf('2026-10-01', '2026-10-31', '2026-11-15')).toEqual({
    planned: 30,
    actual: 45,
    more: 15,
    share: 0.5,
  });
  expect(varianceOf('2026-10-01', '2026-10-01', '2026-10-03')).toMatchObject({ more: 2, share: null });
  expect(varianceOf(null, '2026-10-31', '2026-11-15')).toBeNull();
});

test('OB5, OB6: first value at risk, said with its days', () => {
  const rules = { clock: 'signature', today: '2026-11-24', own: [10, 20, 30, 40, 50] } as const;
  const risk = (days: Partial<OnboardingDays>, own: readonly number[] = rules.own) =>
    firstValueRisk({ ...none, ...days }, { ...rules, own });
  expect(risk({ planned_first_value_on: '2026-11-24', signed_on: '2026-11-20' })).toBeNull();
  const overdue = risk({ planned_first_value_on: '2026-11-22', signed_on: '2026-11-20' });
  expect(overdue && riskSentence(overdue, say)).toBe(
    'First value was planned for 22 Nov, 2 days ago, and is not reached.',
  );
  expect(risk({ signed_on: '2026-11-10' })).toBeNull();
  const unplanned = risk({ signed_on: '2026-11-09' });
  expect(unplanned).toMatchObject({ why: 'no plan', since: '2026-11-24', days: 15 });
  expect(unplanned && riskSentence(unplanned, say)).toBe('No day is planned for first value after 15 days.');
  const planned = { planned_first_value_on: '2026-12-24' };
  expect(risk({ ...planned, signed_on: '2026-10-10' })).toBeNull();
  expect(risk({ ...planned, signed_on: '2026-10-09' })).toMatchObject({ why: 'slow', days: 46, median: 30, n: 5 });
  expect(risk({ ...planned, signed_on: '2026-10-09' }, [1, 2, 3, 4])).toBeNull();
  expect(risk({ signed_on: '2026-01-01', first_value_on: '2026-11-01' })).toBeNull();
  expect(risk({ signed_on: '2026-01-01', closed_on: '2026-11-01' })).toBeNull();
  // The clock that counts has not started: the other one does.
  expect(firstValueRisk({ ...none, signed_on: '2026-11-01' }, { ...rules, clock: 'kickoff', own: [] })).toMatchObject({
    why: 'no plan',
    days: 23,
  });
});

test('OB7: days without news', () => {
  expect(daysWithoutNews([null, '2026-11-10', '2026-11-20'], '2026-11-24')).toBe(4);
  expect(daysWithoutNews(['2026-11-30', '2026-11-10'], '2026-11-24')).toBe(14);
  expect(daysWithoutNews([null], '2026-11-24')).toBeNull();
});

test('OB5: a risk never begins after today, and none is said before its day', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-31', days));
  const maybe = fc.option(day);
  fc.assert(
    fc.property(
      maybe,
      maybe,
      maybe,
      day,
      fc.array(fc.nat(200), { maxLength: 8 }),
      (signed, kickoff, planned, today, own) => {
        const days = { ...none, signed_on: signed, kickoff_on: kickoff, planned_first_value_on: planned };
        const risk = firstValueRisk(days, { clock: 'signature', today, own });
        if (!risk) return;
        expect(risk.since <= today).toBe(true);
        expect(risk.days).toBeGreaterThan(0);
        // The day before its cause began it was of another kind, or none.
        const before = firstValueRisk(days, { clock: 'signature', today: addDays(risk.since, -1), own });
        if (risk.why !== 'overdue') expect(before?.why).not.toBe(risk.why);
      },
    ),
  );
});

test('OB8: medians by segment, only of enough cases', () => {
  const cases = [5, 10, 15, 20, 60].map((length, index) => ({
    accountId: `a${index}`,
    segment: index < 4 ? 'Mid' : null,
    days: { ...none, signed_on: '2026-01-31', first_value_on: addDays('2026-01-31', length) },
  }));
  const [all, mid, without] = timeToValue(cases);
  expect(all?.first.signature).toMatchObject({ median: 15 });
  expect(all?.first.signature.cases).toHaveLength(5);
  expect(all?.first.kickoff).toEqual({ median: null, cases: [] });
  expect(mid).toMatchObject({ segment: 'Mid', first: { signature: { median: null } } });
  expect(without).toMatchObject({ segment: null, isAll: false });
});
