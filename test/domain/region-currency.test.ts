import { expect, test } from 'vitest';
import { currencyOfLocale } from '#domain/region-currency';

test.each([
  ['en-US', 'USD'],
  ['en', 'USD'],
  ['en-GB', 'GBP'],
  ['de', 'EUR'],
  ['de-CH', 'CHF'],
  ['ja', 'JPY'],
  ['pt-BR', 'BRL'],
  ['ar-EG-u-nu-arab', 'EGP'],
  ['eo', 'EUR'],
  ['not a locale', 'EUR'],
  ['', 'EUR'],
])('in %s people count in %s', (locale, currency) => {
  expect(currencyOfLocale(locale)).toBe(currency);
});
