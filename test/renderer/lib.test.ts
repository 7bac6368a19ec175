import { expect, test } from 'vitest';
import { capitalised } from '../../src-renderer/lib/capitalised.ts';
import { regionName } from '../../src-renderer/lib/region-name.ts';
import { readMoney, writeMoney } from '../../src-renderer/lib/typed-money.ts';

test.each([
  ['12,000', 'EUR', 'en-US', 1_200_000],
  ['€12,000.50', 'EUR', 'en-US', 1_200_050],
  ['12000 EUR', 'EUR', 'en-US', 1_200_000],
  ['12 000', 'EUR', 'en-US', 1_200_000],
  ['12.000,5', 'EUR', 'de-DE', 1_200_050],
  ['12\u202f000,50', 'EUR', 'fr-FR', 1_200_050],
  ['12’000', 'CHF', 'de-CH', 1_200_000],
  ['12,34,567', 'INR', 'en-IN', 123_456_700],
  ['−500', 'USD', 'en-US', -50_000],
  ['1,500', 'JPY', 'en-US', 1500],
  ['0', 'USD', 'en-US', 0],
  ['١٢٬٠٠٠', 'EGP', 'ar-EG', 1_200_000],
] as const)('%s in %s reads as an amount in %s', (text, currency, locale, amountMinor) => {
  expect(readMoney(text, currency, locale)).toEqual({ amountMinor, currency });
});

test.each([
  ['', 'EUR', 'en-US'],
  ['twelve', 'EUR', 'en-US'],
  ['12,5', 'EUR', 'en-US'],
  // Twelve, or twelve thousand? Asked, never guessed.
  ['12.000', 'EUR', 'en-US'],
  ['12,000', 'EUR', 'de-DE'],
  ['1.5', 'JPY', 'en-US'],
  ['$12', 'EUR', 'en-US'],
  ['99999999999999999', 'EUR', 'en-US'],
] as const)('%j is no amount of %s in %s', (text, currency, locale) => {
  expect(readMoney(text, currency, locale)).toBeNull();
});

test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'ar-EG', 'sv-SE'])(
  'what is written in %s reads back',
  (locale) => {
    for (const amountMinor of [0, 1, 50, 1_234_567, 120_000_000, -4200])
      expect(readMoney(writeMoney({ amountMinor, currency: 'EUR' }, locale), 'EUR', locale)).toEqual({
        amountMinor,
        currency: 'EUR',
      });
  },
);

test('a known code of a region is said by its name, anything else as it stands', () => {
  expect(regionName('NO', 'en-GB')).toBe('Norway');
  expect(regionName('NO', 'de-DE')).toBe('Norwegen');
  expect(regionName('QQ', 'en-GB')).toBe('QQ');
  expect(regionName('Norge', 'en-GB')).toBe('Norge');
});

test('a line begins with a capital, except where a name has letters of its own', () => {
  expect(capitalised('sign')).toBe('Sign');
  expect(capitalised('iPad rollout')).toBe('iPad rollout');
});
