import { currencyOfLocale } from '#domain/region-currency';

/** What people count in where this machine stands, as its locale has it. */
export const systemCurrency = (): string => currencyOfLocale(Intl.NumberFormat().resolvedOptions().locale);
