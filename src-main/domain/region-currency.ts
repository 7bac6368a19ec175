import currencies from 'country-to-currency';

/**
 * The ISO 4217 currency that people count in where this locale is at home: `en-US` USD, `de-CH` CHF. A locale
 * without a region counts as its likeliest one (Unicode CLDR). What is no locale, or is at home nowhere, is EUR.
 */
export function currencyOfLocale(locale: string): string {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    return (currencies as Readonly<Record<string, string>>)[region ?? ''] ?? 'EUR';
  } catch {
    return 'EUR';
  }
}
