import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReckoning, reckoningInputs, reckoningSentence, reckonMinor, type Reckoning } from '#domain/receipt';
import {
  confirmedUntil,
  holdsFrom,
  isUnarmed,
  percentOfArr,
  standingOf,
  sumsOf,
  valueSums,
  receiptStandings,
} from '#domain/receipt-standing';
import { addDays } from '#domain/time';

const decimal = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${String(part).padStart(3, '0')}`));
const unit = fc.constantFrom(null, 'days', 'audits');
const reckoning: fc.Arbitrary<Reckoning> = fc.oneof(
  fc.record({ method: fc.constant('time saved' as const), volume: decimal, unit, minutes: decimal, rate: decimal }),
  fc.record({
    method: fc.constantFrom('cost avoided' as const, 'revenue added' as const),
    count: decimal,
    unit,
    each: decimal,
  }),
  fc.record({ method: fc.constant('stated' as const), amount: decimal }),
);
const words = { number: (text: string) => text, money: (text: string) => `€${text}` };
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2015-01-01', days));

test('VR2 amounts are exact to the cent, in yen to the yen, and half a cent goes up', () => {
  expect(reckonMinor({ method: 'cost avoided', count: '11', unit: 'days', each: '19500' }, 'EUR')).toBe(21_450_000);
  expect(reckonMinor({ method: 'time saved', volume: '120', unit: null, minutes: '15', rate: '65' }, 'EUR')).toBe(
    195_000,
  );
  expect(reckonMinor({ method: 'cost avoided', count: '3', unit: null, each: '0.035' }, 'EUR')).toBe(11);
  expect(reckonMinor({ method: 'cost avoided', count: '1.1', unit: null, each: '0.1' }, 'USD')).toBe(11);
  expect(reckonMinor({ method: 'stated', amount: '36000' }, 'JPY')).toBe(36_000);
  expect(reckonMinor({ method: 'stated', amount: '0.001' }, 'EUR')).toBeUndefined();
  expect(reckonMinor({ method: 'stated', amount: '999999999999' }, 'EUR')).toBeUndefined();
  expect(reckonMinor({ method: 'stated', amount: '12,5' }, 'EUR')).toBeUndefined();
});

test('VR2 a count times an amount each is the same whichever way round', () => {
  fc.assert(
    fc.property(decimal, decimal, (count, each) => {
      const there = reckonMinor({ method: 'revenue added', count, unit: null, each }, 'EUR');
      expect(reckonMinor({ method: 'cost avoided', count: each, unit: null, each: count }, 'EUR')).toBe(there);
    }),
  );
});

test('VR3 the arithmetic reads as a sentence', () => {
  expect(reckoningSentence({ method: 'cost avoided', count: '11', unit: 'days', each: '19500' }, words)).toBe(
    '11 days at €19500',
  );
  expect(
    reckoningSentence({ method: 'time saved', volume: '120', unit: 'audits', minutes: '15', rate: '65' }, words),
  ).toBe('120 audits, 15 min saved each, at €65 an hour');
  expect(reckoningSentence({ method: 'stated', amount: '5' }, words)).toBeNull();
});

test('VR4 a reckoning is read back as it was kept, and what is none is not guessed at', () => {
  fc.assert(
    fc.property(reckoning, (made) => {
      expect(readReckoning(made.method, reckoningInputs(made))).toEqual(made);
    }),
  );
  expect(readReckoning('cost avoided', '{}')).toBeNull();
  expect(readReckoning('cost avoided', '{"count":"many","each":"1"}')).toBeNull();
  expect(readReckoning('stated', '[]')).toBeNull();
});

test('VR5 VR6 a confirmation counts from its day and for so many months', () => {
  const confirmed = { state: 'confirmed', confirmedOn: '2024-02-29' } as const;
  expect(standingOf(confirmed, '2024-02-28', 12)).toBe('claimed');
  expect(standingOf(confirmed, '2024-02-29', 12)).toBe('confirmed');
  expect(standingOf(confirmed, '2025-02-28', 12)).toBe('confirmed');
  expect(standingOf(confirmed, '2025-03-01', 12)).toBe('confirm again');
  expect(standingOf(confirmed, '2099-01-01', 0)).toBe('confirmed');
  expect(standingOf({ state: 'expected', confirmedOn: null }, '2025-03-01', 12)).toBe('expected');
  expect(confirmedUntil('2026-08-31', 6)).toBe('2027-02-28');
});

test('VR6 the first day that holds parts those that hold from those that do not', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 40 }), (confirmedOn, today, months) => {
      fc.pre(confirmedOn <= today);
      const holds = standingOf({ state: 'confirmed', confirmedOn }, today, months) === 'confirmed';
      expect(confirmedOn >= (holdsFrom(today, months) ?? '')).toBe(holds);
    }),
  );
});

test('VR7 sums add up, and never mix currencies or standings', () => {
  const receipt = fc.record({
    amountMinor: fc.integer({ min: 1, max: 1e12 }),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    standing: fc.constantFrom(...receiptStandings),
  });
  fc.assert(
    fc.property(fc.array(receipt), (receipts) => {
      const sums = valueSums(receipts);
      for (const sum of sums) {
        const own = receipts.filter((each) => each.currency === sum.currency && each.standing === sum.standing);
        expect(sum.count).toBe(own.length);
        expect(sum.amountMinor).toBe(own.reduce((total, each) => total + each.amountMinor, 0));
      }
      expect(sums.reduce((total, { count }) => total + count, 0)).toBe(receipts.length);
      expect(sumsOf(sums, 'confirmed').every(({ standing }) => standing === 'confirmed')).toBe(true);
    }),
  );
});

test('VR8 value is held against ARR of the same currency only', () => {
  const arr = [{ currency: 'EUR', amountMinor: 40_000 }];
  expect(percentOfArr({ currency: 'EUR', amountMinor: 26_000 }, arr)).toBe(65);
  expect(percentOfArr({ currency: 'USD', amountMinor: 26_000 }, arr)).toBeNull();
});

test('VR9 a renewal within 180 days without anything confirmed is unarmed', () => {
  const sum = { currency: 'EUR', amountMinor: 1, count: 1 };
  expect(isUnarmed('2026-06-30', [], '2026-01-01')).toBe(true);
  expect(isUnarmed('2026-07-01', [], '2026-01-01')).toBe(false);
  expect(isUnarmed('2025-12-31', [], '2026-01-01')).toBe(false);
  expect(isUnarmed(null, [], '2026-01-01')).toBe(false);
  expect(isUnarmed('2026-06-30', [{ ...sum, standing: 'claimed' }], '2026-01-01')).toBe(true);
  expect(isUnarmed('2026-06-30', [{ ...sum, standing: 'confirmed' }], '2026-01-01')).toBe(false);
});
