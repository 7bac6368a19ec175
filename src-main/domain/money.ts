/** An amount in the minor unit of its currency: cents for USD, yen for JPY. */
export interface Money {
  readonly amountMinor: number;
  /** ISO 4217, upper case: `USD`. */
  readonly currency: string;
}

/** Decimal places of a currency as Intl knows them: 2 for USD, 0 for JPY, 3 for KWD. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

export const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code) && knownCurrencies().has(code);

/** One total per currency, by its code. Nothing is ever converted. */
export function totals(amounts: Iterable<Money>): readonly Money[] {
  const byCurrency = new Map<string, number>();
  for (const { currency, amountMinor } of amounts) {
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + amountMinor);
  }
  return [...byCurrency].map(([currency, amountMinor]) => ({ currency, amountMinor })).sort(byCode);
}

/** B5: the book's own currency first, the others by code, whatever they come to: a sum must not change its order. */
export const ownCurrencyFirst = (amounts: readonly Money[], own: string): Money[] =>
  [...amounts].sort((a, b) => Number(b.currency === own) - Number(a.currency === own) || byCode(a, b));

const byCode = (a: Money, b: Money): number => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0);

let known: ReadonlySet<string> | undefined;
const knownCurrencies = (): ReadonlySet<string> => (known ??= new Set(Intl.supportedValuesOf('currency')));
