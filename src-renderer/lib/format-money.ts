import { numberFormat, withTrueMinus } from './format-number.ts';

/** An amount in the smallest unit of its currency. */
export interface MoneyAmount {
  amountMinor: number;
  /** ISO 4217, such as "EUR". */
  currency: string;
}

/** How many digits of the smallest unit make one of the currency: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  try {
    return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

function major({ amountMinor, currency }: MoneyAmount): number {
  return amountMinor / 10 ** minorDigits(currency);
}

function currencyFormat(locale: string, currency: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...options });
}

/** "€384,000"; cents only when there are any, so that a column of whole amounts stays short. */
export function formatMoney(amount: MoneyAmount, { locale }: { locale: string }): string {
  const isWhole = amount.amountMinor % 10 ** minorDigits(amount.currency) === 0;
  try {
    return withTrueMinus(
      currencyFormat(locale, amount.currency, isWhole ? { maximumFractionDigits: 0 } : {}).format(major(amount)),
    );
  } catch {
    // A code that is no code is shown as it is, never dropped.
    return `${withTrueMinus(numberFormat(locale, { maximumFractionDigits: 2 }).format(major(amount)))} ${amount.currency}`;
  }
}

/** "€1.63M", with two digits "€1.6M": for where there is no room. */
export function formatMoneyCompact(
  amount: MoneyAmount,
  { locale, digits = 3 }: { locale: string; digits?: number },
): string {
  try {
    return withTrueMinus(
      currencyFormat(locale, amount.currency, { notation: 'compact', maximumSignificantDigits: digits }).format(
        major(amount),
      ),
    );
  } catch {
    return formatMoney(amount, { locale });
  }
}

/** Several currencies in the order they are given, joined and never added: "€384,000 + $12,000". */
export function formatMoneyList(
  amounts: readonly MoneyAmount[],
  { locale, isCompact = false, digits = 3 }: { locale: string; isCompact?: boolean; digits?: number },
): string {
  return amounts
    .map((amount) => (isCompact ? formatMoneyCompact(amount, { locale, digits }) : formatMoney(amount, { locale })))
    .join(' + ');
}
