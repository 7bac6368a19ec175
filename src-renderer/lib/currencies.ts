/** A currency as one finds it in a list. */
export interface Currency {
  readonly code: string;
  readonly name: string;
}

/** "EUR, Euro" */
export const currencyText = ({ code, name }: Currency): string => `${code}, ${name}`;

/** Every currency there is, named as the reader names it. */
export function allCurrencies(locale: string): readonly Currency[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({ code, name: names.of(code) ?? code }));
}
