import type { ReceiptItem } from '#contract/receipts';
import { minorDigits, type Money } from '#domain/money';
import { reckoningSentence } from '#domain/receipt';
import type { ReceiptStanding } from '#domain/receipt-standing';
import { addDays, type IsoDate } from '#domain/time';
import { formatDate, formatMonth } from '../../lib/format-date.ts';
import { formatMoney } from '../../lib/format-money.ts';
import { numberFormat } from '../../lib/format-number.ts';
import { readMoney } from '../../lib/typed-money.ts';
import type { Here } from '../../lib/use-here.ts';

/** What a standing is called beside an amount. */
export const standingWords: Readonly<Record<ReceiptStanding, string>> = {
  confirmed: 'confirmed',
  'confirm again': 'to be confirmed again',
  claimed: 'claimed',
  expected: 'expected',
};

/** "Q3 2026", "H1 2026", "2026", "July 2026", or its two days. */
export function periodWords(from: IsoDate, to: IsoDate, here: Here): string {
  const year = from.slice(0, 4);
  const isWhole = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  const first = Number(from.slice(5, 7));
  const months = (Number(to.slice(0, 4)) - Number(year)) * 12 + Number(to.slice(5, 7)) - first + 1;
  if (isWhole && months === 12 && first === 1) return year;
  if (isWhole && months === 6 && first % 6 === 1) return `H${(first + 5) / 6} ${year}`;
  if (isWhole && months === 3 && first % 3 === 1) return `Q${(first + 2) / 3} ${year}`;
  if (isWhole && months === 1) return formatMonth(from, here);
  return `${formatDate(from, here)} to ${formatDate(to, here)}`;
}

/** The last quarter that is over. */
export function lastQuarter(today: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  const month = Number(today.slice(5, 7));
  const begun = `${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  const to = addDays(begun, -1);
  return { from: `${to.slice(0, 4)}-${String(Number(to.slice(5, 7)) - 2).padStart(2, '0')}-01`, to };
}

/** A decimal as it is written here. */
export const decimalWords = (decimal: string, { locale }: Pick<Here, 'locale'>): string =>
  numberFormat(locale, { maximumFractionDigits: 6 }).format(Number(decimal));

/** An amount in whole units as it is written here, with all the places it was typed with. */
const priceWords = (decimal: string, currency: string, { locale }: Here): string =>
  numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: /\.\d*[1-9]/.test(decimal) ? minorDigits(currency) : 0,
    maximumFractionDigits: 6,
  }).format(Number(decimal));

/** VR3: "11 days at €19,500"; null where it was only said, or is not known. */
export const arithmeticWords = ({ reckoning, amount }: Pick<ReceiptItem, 'reckoning' | 'amount'>, here: Here) =>
  reckoning &&
  reckoningSentence(reckoning, {
    number: (text) => decimalWords(text, here),
    money: (text) => priceWords(text, amount.currency, here),
  });

/** "Ingrid" of "Ingrid Solheim". */
export const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

/** A question to whoever can confirm, ready to be sent by hand. */
export function askWords(item: ReceiptItem, name: string | null, here: Here): string {
  const arithmetic = arithmeticWords(item, here);
  const amount = formatMoney(item.amount, here);
  const period = periodWords(item.periodFrom, item.periodTo, here);
  const what = item.words ?? item.itemText;
  return [
    `${name === null ? 'Hello' : `Hello ${firstName(name)}`}, for ${period} we reckon a value of ${amount}`,
    what === null ? '' : ` (${what})`,
    arithmetic === null ? '.' : `: ${arithmetic}.`,
    item.leftOut === null ? '' : ` Not counted: ${item.leftOut}.`,
    item.standing === 'confirm again'
      ? ' You confirmed it some time ago. Does it still hold, in your words?'
      : ' Is that right, and how would you put it in your own words?',
  ].join('');
}

/** A number with up to three places as it is typed here; null: it is none, or less than nothing. */
export function typedDecimal(text: string, locale: string): string | null {
  // The currency with three places reads every number that has no more.
  const read = readMoney(text, 'KWD', locale);
  return read && decimalOf(read);
}

/** A price as it is typed here. */
export function typedPrice(text: string, currency: string, locale: string): string | null {
  const read = readMoney(text, currency, locale);
  return read && decimalOf(read);
}

function decimalOf({ amountMinor, currency }: Money): string | null {
  if (amountMinor < 0) return null;
  const places = minorDigits(currency);
  const digits = String(amountMinor).padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = places === 0 ? digits : digits.slice(0, -places);
  return places === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
}
