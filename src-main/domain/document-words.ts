import { Temporal } from 'temporal-polyfill';
import type { DocDay, DocNumber } from './document.ts';
import { minorDigits } from './money.ts';
import type { IsoDate } from './time.ts';

/** Dates, numbers and money in the words of a document: one place, so that every format says the same. */
export interface DocWords {
  readonly day: (on: IsoDate) => DocDay;
  readonly number: (value: number, unit: string | null, currency: string | null) => DocNumber;
  readonly money: (amountMinor: number, currency: string) => string;
}

const noBreak = '\u00a0';

export function docWords(locale: string): DocWords {
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const tie = (words: string): string => words.replaceAll(' ', noBreak);
  return {
    day: (on) => {
      const at = Temporal.PlainDate.from(on).toZonedDateTime('UTC').epochMilliseconds;
      return { on, words: tie(long.format(at)), short: tie(short.format(at)) };
    },
    number: (value, unit, currency) => {
      const figure = plain.format(value).replace('-', '\u2212');
      if (unit === '%') return { value, words: `${figure}%` };
      const named = unit ?? currency;
      return { value, words: named === null || named === '' ? figure : `${figure}${noBreak}${named}` };
    },
    money: (amountMinor, currency) => {
      const digits = minorDigits(currency);
      const whole = amountMinor % 10 ** digits === 0;
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: whole ? 0 : digits,
        maximumFractionDigits: whole ? 0 : digits,
      })
        .format(amountMinor / 10 ** digits)
        .replace('-', '\u2212');
    },
  };
}
