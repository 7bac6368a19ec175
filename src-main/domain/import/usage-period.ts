import type { UsagePeriod } from '../adoption-rows.ts';
import { addDays, isIsoDate, mondayOf, type IsoDate } from '../time.ts';
import { headerWords } from './header-fold.ts';
import { monthOf } from './month-names.ts';

/** A month or a week as files name it. */
export interface NamedPeriod {
  readonly per: UsagePeriod;
  readonly onDate: IsoDate;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** I24: `2026-03`, `Mar 2026`, `03/2026` and `2026-W11`; null for everything else. */
export function namedPeriod(cell: string): NamedPeriod | null {
  const text = cell.trim();
  const week = /^(\d{4})[-\s]?[WwKk][Ww]?\s?(\d{1,2})$/.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const digits = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (digits) return monthPeriod(Number(digits[1]), Number(digits[2]));
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (turned) return monthPeriod(Number(turned[2]), Number(turned[1]));
  const word = /^(\p{L}{3,12})\.?[\s\-/.,]*(\d{4}|['’]\d{2})$/u.exec(text);
  const month = word ? monthOf(word[1] ?? '') : null;
  if (word && month !== null) return monthPeriod(yearOf(word[2] ?? ''), month);
  const first = /^(\d{4})[\s\-/.]+(\p{L}{3,12})\.?$/u.exec(text);
  const second = first ? monthOf(first[2] ?? '') : null;
  return first && second !== null ? monthPeriod(Number(first[1]), second) : null;
}

const yearOf = (text: string): number => (text.length === 4 ? Number(text) : 2000 + Number(text.slice(1)));

function monthPeriod(year: number, month: number): NamedPeriod | null {
  const onDate = `${year}-${pad(month)}-01`;
  return year >= 1970 && year < 2080 && isIsoDate(onDate) ? { per: 'month', onDate } : null;
}

/** The first ISO week of a year holds its fourth of January. */
function weekOf(year: number, week: number): NamedPeriod | null {
  if (week < 1 || week > 53 || year < 1970 || year > 2079) return null;
  const onDate = addDays(mondayOf(`${year}-01-04`), 7 * (week - 1));
  // Not every year has a week 53.
  return addDays(onDate, 3).startsWith(String(year)) ? { per: 'week', onDate } : null;
}

/** The first day of the period that a day lies in. A week that begins on a Sunday is the one of the Monday after it. */
export const periodStart = (per: UsagePeriod, date: IsoDate): IsoDate =>
  per === 'day' ? date : per === 'month' ? `${date.slice(0, 7)}-01` : mondayOf(addDays(date, 1));

/** I24: how long the periods of a file are, by the header of its days, else by the days themselves. */
export function filePeriod(header: string, dates: ReadonlySet<IsoDate>): UsagePeriod {
  const words = headerWords(header);
  if (words.some((word) => /^(?:month|monat|mois|mes|mese|mau)/.test(word))) return 'month';
  if (words.some((word) => /^(?:week|woche|semaine|semana|wau)/.test(word))) return 'week';
  if (dates.size < 2) return 'day';
  const all = [...dates];
  if (all.every((date) => date.endsWith('-01'))) return 'month';
  const [first = ''] = all;
  return all.every((date) => (Date.parse(date) - Date.parse(first)) % (7 * 86_400_000) === 0) ? 'week' : 'day';
}
