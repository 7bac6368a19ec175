import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { currencyInHeader, currencyOf } from '#domain/import/currency-cell';
import { lostDecimals, readAmount, toMoney } from '#domain/import/money-cell';
import { addNumber, newNumberProfile, numberFormat, readInteger } from '#domain/import/number-format';

const formatOf = (cells: readonly string[]) => {
  const profile = newNumberProfile();
  for (const cell of cells) addNumber(profile, cell);
  return numberFormat(profile);
};

/** Reads a cell in the company of a column; minor units or the reason. */
function minor(cell: string, column: readonly string[] = [cell], currency = 'EUR'): number | string {
  const read = readAmount(cell, formatOf(column), currency);
  if (read.is !== 'value') return read.is === 'blank' ? 'blank' : read.reason;
  const money = toMoney(read.value.amount, read.value.currency ?? currency);
  return money.is === 'value' ? money.value.amountMinor : 'unreadable';
}

describe('I9 the column decides its decimal sign', () => {
  test.each([
    ['$1,234,567', 123_456_700],
    ['1.234.567,89', 123_456_789],
    ['1 234,50 €', 123_450],
    ['1\u202f234,50 €', 123_450],
    ["1'234.50", 123_450],
    ['(1,200.00)', -120_000],
    ['-1200.5', -120_050],
    ['1200-', -120_000],
    ['−5', -500],
    ['45k', 4_500_000],
    ['1.2M', 120_000_000],
    ['1,2 Mio. €', 120_000_000],
    ['USD 450,000.00', 45_000_000],
    ['450000', 45_000_000],
    ['0.125', 13],
    ['1.2E+06', 120_000_000],
    ['12,34,567.5', 123_456_750],
    ['12 34 567', 123_456_700],
    ['1 234 567', 123_456_700],
    ['+5', 500],
  ])('I9 %s', (cell, expected) => expect(minor(cell)).toBe(expected));

  test('I9 3,100 is three thousand where only such values stand, and 3.1 beside a decimal comma', () => {
    expect(minor('3,100', ['3,100', '12,500'])).toBe(310_000);
    expect(minor('3,100', ['3,100', '12,5'])).toBe(310);
    expect(minor('13,100', ['13,100', '03,100'])).toBe(1_310_000);
    expect(minor('0,125', ['0,125'])).toBe(13);
    expect(minor('3.100', ['3.100', '950'])).toBe(310_000);
  });

  test('I9 in a column that writes decimals both ways an open value is not read', () => {
    expect(minor('3,100', ['3,100', '12,5', '12.5'])).toMatch(/two ways/);
    expect(minor('1.234,5', ['3,100', '12,5', '12.5'])).toBe(123_450);
  });

  test.each([
    'abc',
    '12 apples',
    '1,23,4',
    '100/mo',
    '12.3.4,5',
    '50%',
    '10 20',
    '1 2345',
    '1,23,4567',
    '1 234’567',
    '450000²',
    '5½',
    '--5',
    '+-5',
    '(-5)',
    '-5-',
  ])('I9 %s is not an amount', (cell) => expect(typeof minor(cell)).toBe('string'));
  test.each(['', '-', 'n/a', 'NULL'])('I7 %s means nothing', (cell) => expect(minor(cell)).toBe('blank'));
});

describe('I10 money is exact', () => {
  property.prop([
    fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }),
    fc.constantFrom('de-DE', 'en-US', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'sv-SE'),
    fc.constantFrom('EUR', 'JPY', 'KWD'),
  ])('I10 what a locale prints is read back to the last minor unit', (amount, locale, currency) => {
    const digits = { EUR: 2, JPY: 0, KWD: 3 }[currency] ?? 2;
    const printed = new Intl.NumberFormat(locale, {
      style: 'decimal',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount / 10 ** digits);
    // One certain value in the column, as every real column has.
    const certain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      1234567.25,
    );
    expect(minor(printed, [printed, certain], currency)).toBe(amount === 0 ? 0 : amount);
  });
  test('I10 no floating error: 0.1 times 12 is 1.20', () => {
    const read = readAmount('0.1', formatOf(['0.1']), 'EUR');
    expect(read.is === 'value' && toMoney(read.value.amount, 'EUR', 12n)).toEqual({
      is: 'value',
      value: { amountMinor: 120, currency: 'EUR' },
    });
  });
  test('I10 more decimals than the currency has are rounded, and that is said', () => {
    const read = readAmount('10.005', { decimal: '.', because: 'plain' }, 'EUR');
    expect(read.is === 'value' && toMoney(read.value.amount, 'EUR')).toEqual({
      is: 'value',
      value: { amountMinor: 1001, currency: 'EUR' },
    });
    expect(read.is === 'value' && lostDecimals(read.value.amount, 'EUR')).toContain('rounded');
  });
  test('I10 the tail of a computed amount is no loss', () => {
    const read = readAmount('10.0000000001', { decimal: '.', because: 'plain' }, 'EUR');
    expect(read.is === 'value' && lostDecimals(read.value.amount, 'EUR')).toBeNull();
  });
  test('I10 an amount that would round to nothing is refused', () => expect(minor('0.004')).toBe('unreadable'));
  test('I10 an amount beyond exact whole numbers is refused', () =>
    expect(minor('99999999999999999')).toBe('unreadable'));
});

describe('I10 currencies', () => {
  test.each([
    ['$', 'EUR', 'USD'],
    ['$', 'AUD', 'AUD'],
    ['US$', 'AUD', 'USD'],
    ['€', 'USD', 'EUR'],
    ['kr', 'SEK', 'SEK'],
    ['kr', 'EUR', null],
    ['USD - U.S. Dollar', 'EUR', 'USD'],
    ['usd', 'EUR', 'USD'],
    ['XQZ', 'EUR', null],
  ])('I10 %s beside %s', (text, preferred, expected) => expect(currencyOf(text, preferred)).toBe(expected));
  test.each([
    ['ARR (USD)', 'USD'],
    ['refund_amount_usd', 'USD'],
    ['MRR in €', 'EUR'],
    ['ARR $', 'USD'],
    ['ARR A$', 'AUD'],
    ['ARR all', null],
    ['Total Amount', null],
  ])('I10 the header %s', (header, expected) => expect(currencyInHeader(header, 'EUR')).toBe(expected));
});

describe('I11 whole numbers', () => {
  test.each([
    ['1,200', 1200],
    ['14.0', 14],
    ['7', 7],
  ])('I11 %s', (cell, expected) =>
    expect(readInteger(cell, formatOf([cell]))).toEqual({ is: 'value', value: expected }),
  );
  test.each(['12.5', 'many', '-3', '12 users'])('I11 %s is refused', (cell) =>
    expect(readInteger(cell, formatOf([cell])).is).toBe('unreadable'),
  );
});
