import { describe, expect, test } from 'vitest';
import { contractFacts, type PricedLine } from '#domain/contract-line';
import { ownCurrencyFirst, totals } from '#domain/money';
import { today } from './facts.ts';

const line = (startsOn: string | null, endsOn: string | null, amountMinor: number, over: Partial<PricedLine> = {}) => ({
  startsOn,
  endsOn,
  isTrial: false,
  arr: { amountMinor, currency: 'EUR' },
  ...over,
});

describe('B4 where every contract line has ended', () => {
  test('the last end is told, with what ran on that day, and nothing counts as running', () => {
    expect(
      contractFacts(
        [
          line('2024-01-01', '2024-12-31', 100),
          line('2025-01-01', '2026-03-17', 200),
          line('2025-06-01', null, 50, { endsOn: '2026-03-17' }),
          line('2026-01-01', '2026-11-01', 999, { isTrial: true }),
        ],
        today,
      ),
    ).toEqual({
      arr: [],
      lineCount: 0,
      endsOn: null,
      endedOn: '2026-03-17',
      endedArr: [{ amountMinor: 250, currency: 'EUR' }],
    });
  });

  test.each([
    ['a line still runs', [line('2025-01-01', '2025-12-31', 100), line('2026-01-01', '2026-11-24', 100)]],
    ['one is still to start', [line('2025-01-01', '2025-12-31', 100), line('2027-01-01', null, 100)]],
    ['there are none', []],
    ['there was only a trial', [line('2025-01-01', '2025-02-01', 0, { isTrial: true })]],
  ])('nothing has ended where %s', (_, lines) => {
    expect(contractFacts(lines, today)).toMatchObject({ endedOn: null, endedArr: [] });
  });
});

test('B5 a sum names the default currency first and the others by their code, in whatever order they come', () => {
  const amounts = ['USD', 'GBP', 'EUR', 'CHF'].map((currency, at) => ({ currency, amountMinor: (at + 1) * 1000 }));
  const order = (own: string, list = amounts) => ownCurrencyFirst(totals(list), own).map(({ currency }) => currency);
  expect(order('EUR')).toEqual(['EUR', 'CHF', 'GBP', 'USD']);
  expect(order('EUR', amounts.toReversed())).toEqual(['EUR', 'CHF', 'GBP', 'USD']);
  expect(order('JPY')).toEqual(['CHF', 'EUR', 'GBP', 'USD']);
});
