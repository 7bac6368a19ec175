import { minorDigits, type Money } from '../money.ts';
import { currencyOf } from './currency-cell.ts';
import { roundedUnits, type Decimal } from './decimal.ts';
import { readNumber, type NumberFormat } from './number-format.ts';
import { unreadable, value, type Cell } from './problem.ts';

/** A decimal amount with the currency that the cell itself names, if it does. */
export interface AmountCell {
  readonly amount: Decimal;
  readonly currency: string | null;
}

/** I10: reads an amount; what stands beside the digits must be a currency. */
export function readAmount(raw: string, format: NumberFormat, preferred: string): Cell<AmountCell> {
  const read = readNumber(raw, format);
  if (read.is !== 'value') return read;
  // `450,000 USD / yr` and `$1,200/mo` say more than a sum; only the plain ones are certain.
  const rest = read.value.rest.trim();
  if (rest === '') return value({ amount: read.value.decimal, currency: null });
  const currency = currencyOf(rest, preferred);
  if (currency === null || /\/|%|\bper\b|\bpro\b/i.test(rest))
    return unreadable(`“${rest}” beside the number is not a currency.`);
  return value({ amount: read.value.decimal, currency });
}

/** I10: exact minor units; `times / by` turns a month or a term into a year before anything is rounded. */
export function toMoney(amount: Decimal, currency: string, times = 1n, by = 1n): Cell<Money> {
  const digits = digitsOf(currency);
  const { units } = roundedUnits(amount, digits, times, by);
  const amountMinor = Number(units);
  if (!Number.isSafeInteger(amountMinor)) return unreadable('This amount is too large.');
  if (amountMinor === 0 && amount.units !== 0n)
    return unreadable(`This is less than the smallest amount of ${currency}.`);
  return value({ amountMinor, currency });
}

/** I10: what is lost where an amount has more decimals than its currency; null where nothing is that anybody meant. */
export function lostDecimals({ units, scale }: Decimal, currency: string): string | null {
  // Computed amounts carry a tail such as .0000000001: noise, not money.
  const digits = digitsOf(currency);
  const fine = roundedUnits({ units, scale }, digits + 4).units;
  return fine % 10_000n === 0n ? null : `${currency} has ${digits} decimal places, so this amount was rounded.`;
}

/** Asking Intl costs more than all the rest of a cell, and files have few currencies. */
const known = new Map<string, number>();

function digitsOf(currency: string): number {
  const digits = known.get(currency) ?? minorDigits(currency);
  known.set(currency, digits);
  return digits;
}
