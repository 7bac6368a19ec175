import { describe, expect, test } from 'vitest';
import { fitMoney, moneyRoom } from '../../../src-renderer/lib/fit-money.ts';
import { textWidth } from '../../../src-renderer/lib/text-width.ts';

const locale = 'en-US';
const three = [
  { amountMinor: 249_812_300, currency: 'EUR' },
  { amountMinor: 24_900_000, currency: 'GBP' },
  { amountMinor: 124_300_000, currency: 'USD' },
];

describe('money in a column', () => {
  test('is written as fully as there is room for, and never loses a figure or a currency in silence', () => {
    const short = (room: number) => fitMoney(three, { locale, room }).short;
    expect(short(400)).toBe('€2,498,123 + £249,000 + $1,243,000');
    expect(short(185)).toBe('€2.5M + £249K + $1.24M');
    expect(short(158)).toBe('€2.5M + £250K + $1.2M');
    expect(short(100)).toBe('€2.5M + 2 more');
    expect(fitMoney(three, { locale, room: 100 }).full).toBe('€2,498,123 + £249,000 + $1,243,000');
  });

  test.each(['en-US', 'de-DE', 'ja-JP'])('has room for every sum in its currencies in %s', (place) => {
    for (const digits of [2, 3] as const) {
      const room = moneyRoom(three, { locale: place, digits });
      for (const amountMinor of [100, 9_990_000, 12_600_000, 88_800_000, 163_000_000, 99_900_000_000]) {
        const sum = three.map(({ currency }) => ({ currency, amountMinor }));
        const { short } = fitMoney(sum, { locale: place, room });
        expect(textWidth(short), short).toBeLessThanOrEqual(room);
        expect(short).not.toContain('more');
      }
    }
  });

  test('one amount alone is written in full', () => {
    const one = [{ amountMinor: 12_191_529_600, currency: 'USD' }];
    const room = moneyRoom(one, { locale, digits: 2 });
    expect(fitMoney(one, { locale, room }).short).toBe('$121,915,296');
    expect(fitMoney([], { locale, room }).short).toBe('');
  });
});
