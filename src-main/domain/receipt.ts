import { readDecimal, wholeProduct, type Decimal } from './decimal.ts';
import { minorDigits } from './money.ts';
import type { ReceiptMethod } from './plan-rows.ts';

/** How an amount was reckoned. Every number is a decimal as {@link readDecimal} reads it; money is in whole units. */
export type Reckoning =
  | {
      readonly method: 'time saved';
      /** How often it happened in the period: `120`. */
      readonly volume: string;
      /** Of what: `audits`. */
      readonly unit: string | null;
      readonly minutes: string;
      /** What an hour costs. */
      readonly rate: string;
    }
  | {
      readonly method: 'cost avoided' | 'revenue added';
      readonly count: string;
      /** Of what: `days`. */
      readonly unit: string | null;
      readonly each: string;
    }
  | { readonly method: 'stated'; readonly amount: string };

/** The largest amount of a receipt, in the minor unit: sums of thousands of them are still exact. */
export const mostReceiptMinor = 1e13;

/** VR2: the amount in the minor unit. Undefined where a number is none, or the amount is nothing or too large. */
export function reckonMinor(reckoning: Reckoning, currency: string): number | undefined {
  const unit: Decimal = { digits: 10n ** BigInt(minorDigits(currency)), places: 0 };
  const numbers = factorsOf(reckoning).map(readDecimal);
  if (!numbers.every((each) => each !== undefined)) return undefined;
  const amount = wholeProduct([...numbers, unit], reckoning.method === 'time saved' ? 60n : 1n);
  return amount > 0n && amount <= BigInt(mostReceiptMinor) ? Number(amount) : undefined;
}

function factorsOf(reckoning: Reckoning): readonly string[] {
  switch (reckoning.method) {
    case 'time saved':
      return [reckoning.volume, reckoning.minutes, reckoning.rate];
    case 'cost avoided':
    case 'revenue added':
      return [reckoning.count, reckoning.each];
    case 'stated':
      return [reckoning.amount];
  }
}

/** What is kept of a reckoning beside its method. */
export const reckoningInputs = (reckoning: Reckoning): string => JSON.stringify({ ...reckoning, method: undefined });

/** A kept reckoning; null where what was kept is not what its method is fed with (VR4). */
export function readReckoning(method: ReceiptMethod, inputs: string): Reckoning | null {
  const kept = JSON.parse(inputs) as unknown;
  const of = (key: string): unknown =>
    typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>)[key] : undefined;
  const number = (key: string): string => {
    const value = of(key);
    return typeof value === 'string' && readDecimal(value) ? value : '';
  };
  const unit = of('unit');
  const made: Reckoning =
    method === 'time saved'
      ? { method, volume: number('volume'), unit: null, minutes: number('minutes'), rate: number('rate') }
      : method === 'stated'
        ? { method, amount: number('amount') }
        : { method, count: number('count'), unit: null, each: number('each') };
  if (factorsOf(made).includes('')) return null;
  return made.method === 'stated' || typeof unit !== 'string' || unit === '' ? made : { ...made, unit };
}

/** How numbers and money are written where the sentence stands. */
export interface ReckoningWords {
  readonly number: (decimal: string) => string;
  /** An amount in whole units, as exact as it was typed. */
  readonly money: (decimal: string) => string;
}

/** VR3: the arithmetic as a sentence without its end: "11 days at €19,500". Null: it was said, not reckoned. */
export function reckoningSentence(reckoning: Reckoning, { number, money }: ReckoningWords): string | null {
  switch (reckoning.method) {
    case 'time saved': {
      const of = reckoning.unit === null ? ' times' : ` ${reckoning.unit}`;
      return `${number(reckoning.volume)}${of}, ${number(reckoning.minutes)} min saved each, at ${money(reckoning.rate)} an hour`;
    }
    case 'cost avoided':
    case 'revenue added':
      return reckoning.unit === null
        ? `${number(reckoning.count)} times ${money(reckoning.each)}`
        : `${number(reckoning.count)} ${reckoning.unit} at ${money(reckoning.each)}`;
    case 'stated':
      return null;
  }
}
