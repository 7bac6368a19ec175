import type { IsoDate } from './time.ts';

/** How dates are written: `en-GB` says 17 Nov, `en-US` Nov 17. */
export interface SentenceSettings {
  readonly today: IsoDate;
  readonly locale: string;
}

export const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** `17 Nov`, with its year where that is another one. */
export function dayText(date: IsoDate, { today, locale }: SentenceSettings): string {
  return formatterOf(locale, date.slice(0, 4) !== today.slice(0, 4)).format(utcDay(date));
}

/** A day as an instant at midnight UTC, to be formatted there. */
export const utcDay = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

// A formatter costs far more to make than to use, and Today writes thousands of dates.
const formatters = new Map<string, Intl.DateTimeFormat>();
/** The formatter of day and month, with or without the year. */
export function formatterOf(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`;
  const known = formatters.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' } : {}),
  };
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}
