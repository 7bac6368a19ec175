import { minorDigits, type Money } from '#domain/money';
import { numberFormat } from './format-number.ts';

/** The signs a reader's numbers are written with. */
function signsOf(locale: string): { readonly group: string; readonly decimal: string; readonly digits: string } {
  const parts = numberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1_234_567.8);
  const sign = (type: 'group' | 'decimal', usual: string) => parts.find((part) => part.type === type)?.value ?? usual;
  const digits = numberFormat(locale, { useGrouping: false, minimumIntegerDigits: 10 }).format(123_456_789);
  return { group: sign('group', ','), decimal: sign('decimal', '.'), digits };
}

/** Reads an amount as it is written here: grouped or not, with the sign of its currency or without. Null: it is none. */
export function readMoney(text: string, currency: string, locale: string): Money | null {
  const { group, decimal, digits } = signsOf(locale);
  let bare = text
    .normalize('NFKC')
    .replaceAll(currency, '')
    .replaceAll(symbolOf(currency, locale), '')
    .replaceAll(/[\u200e\u200f\u061c]/g, '')
    .replace('−', '-')
    .trim();
  if (!/^[\d]+$/.test(digits)) bare = bare.replaceAll(/\p{Nd}/gu, (digit) => asciiDigit(digit, digits));
  // Spaces and apostrophes part thousands in every hand.
  const grouping = `(?:${escaped(group.normalize('NFKC'))}|[\\s'’])`;
  const found = new RegExp(
    `^(-?)(\\d+|\\d{1,3}(?:${grouping}\\d{2,3})*${grouping}\\d{3})(?:${escaped(decimal)}(\\d*))?$`,
  ).exec(bare);
  if (!found) return null;
  const [, minus, whole = '', fraction = ''] = found;
  const places = minorDigits(currency);
  // "12.000" where the point is decimal was meant as twelve thousand: better asked than guessed.
  if (fraction.length > places) return null;
  const amountMinor = Number(`${minus}${whole.replaceAll(/\D/g, '')}${fraction.padEnd(places, '0')}`);
  return Number.isSafeInteger(amountMinor) ? { amountMinor: amountMinor + 0, currency } : null;
}

/** An amount as it stands in a field: without its currency, and so that {@link readMoney} reads it back. */
export function writeMoney({ amountMinor, currency }: Money, locale: string): string {
  const places = minorDigits(currency);
  const unit = 10 ** places;
  return numberFormat(locale, {
    minimumFractionDigits: amountMinor % unit === 0 ? 0 : places,
    maximumFractionDigits: places,
  }).format(amountMinor / unit);
}

const symbolOf = (currency: string, locale: string): string =>
  numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')
    ?.value.normalize('NFKC') ?? currency;

const asciiDigit = (digit: string, digits: string): string => {
  const at = Array.from(digits).indexOf(digit);
  return at === -1 ? digit : `${at}`;
};

const escaped = (sign: string): string => (/^\s$/.test(sign) ? '\\s' : sign.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
