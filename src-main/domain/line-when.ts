import { addDays, isIsoDate, weekday, type IsoDate } from './time.ts';
import type { Word } from './line-words.ts';

/** Which number of `3/4` is the day; null where it is not known, and then only unambiguous dates are read. */
export type DateOrder = 'dmy' | 'mdy' | null;

/** `back`: a bare weekday or day is the last one before today (`at`). `ahead`: the next one after it (`by`). */
export type Looking = 'back' | 'ahead';

export interface WhenRules {
  readonly today: IsoDate;
  readonly dateOrder: DateOrder;
  readonly looking: Looking;
}

/** A day, a time of day or both, and the index of the word after them. */
export interface When {
  readonly date: IsoDate | null;
  /** `15:00` */
  readonly time: string | null;
  readonly next: number;
}

/** Reads a day, a time, or a day and a time from `from` on; null where there is neither. */
export function readWhen(words: readonly Word[], from: number, rules: WhenRules): When | null {
  const first = readDay(words, from, rules);
  const time = readTime(words[first?.next ?? from]?.text);
  const next = (first?.next ?? from) + (time === null ? 0 : 1);
  if (first) return { date: first.date, time, next };
  if (time === null) return null;
  const second = readDay(words, next, rules);
  return second ? { date: second.date, time, next: second.next } : { date: null, time, next };
}

/** Reads a day of one, two or three words. */
export function readDay(
  words: readonly Word[],
  from: number,
  rules: WhenRules,
): { readonly date: IsoDate; readonly next: number } | null {
  const texts = [0, 1, 2].map((step) => bare(words[from + step]?.text ?? ''));
  for (const count of [3, 2, 1]) {
    if (from + count > words.length) continue;
    const date = dayOf(texts.slice(0, count), rules);
    if (date !== null) return { date, next: from + count };
  }
  return null;
}

/** `15:00`, `3pm`, `3:30 pm` in one word, `noon`, `midnight`. */
export function readTime(word: string | undefined): string | null {
  const text = bare(word ?? '');
  if (text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(text);
  if (clock) return clockTime(Number(clock[1]), Number(clock[2]));
  const half = /^(\d{1,2})(?:[:.](\d{2}))?([ap])m$/.exec(text);
  if (!half) return null;
  const hour = Number(half[1]);
  if (hour < 1 || hour > 12) return null;
  return clockTime((hour % 12) + (half[3] === 'p' ? 12 : 0), Number(half[2] ?? '0'));
}

/** A sentence may go on or end after a date: its comma or full stop is no part of it. */
const bare = (text: string): string => text.toLowerCase().replace(/[,;]$|(?<=[\p{L}\d])\.$/u, '');

const clockTime = (hour: number, minute: number): string | null =>
  hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;

function dayOf(texts: readonly string[], rules: WhenRules): IsoDate | null {
  const [first = '', second = '', third] = texts;
  if (texts.length === 1) return oneWordDay(first, rules);
  const year = third === undefined ? null : /^\d{4}$/.test(third) ? Number(third) : undefined;
  if (year === undefined) return null;
  const [dayText, monthText] = monthOf(second) === null ? [second, first] : [first, second];
  const month = monthOf(monthText);
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(dayText);
  return month === null || !day ? null : placed(year, month, Number(day[1]), rules);
}

function oneWordDay(text: string, rules: WhenRules): IsoDate | null {
  if (text === 'today') return rules.today;
  if (text === 'yesterday') return rules.looking === 'back' ? addDays(rules.today, -1) : null;
  if (text === 'tomorrow') return addDays(rules.today, 1);
  if (isIsoDate(text)) return text;
  const day = weekdayOf(text);
  if (day !== null) {
    const ahead = (day - weekday(rules.today) + 7) % 7 || 7;
    return addDays(rules.today, rules.looking === 'ahead' ? ahead : ahead === 7 ? -7 : ahead - 7);
  }
  return numericDay(text, rules);
}

/** `12/12`, `25/12/2026`, `25.12.`: read only where one order of day and month is possible. */
function numericDay(text: string, rules: WhenRules): IsoDate | null {
  const match = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4})?)?$/.exec(text);
  if (!match) return null;
  const [left, right] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? null : Number(match[4]);
  // Two numbers with a full stop between are as likely a figure: `2.5`.
  if (match[2] === '.' && year === null && !text.endsWith('.')) return null;
  const dayFirst = left > 12 || left === right ? true : right > 12 ? false : match[2] === '.' ? true : null;
  const order = dayFirst ?? (rules.dateOrder === null ? null : rules.dateOrder === 'dmy');
  if (order === null) return null;
  return order ? placed(year, right, left, rules) : placed(year, left, right, rules);
}

/** A day without a year is the nearest one on the side we look to; today counts. */
function placed(year: number | null, month: number, day: number, rules: WhenRules): IsoDate | null {
  const dateIn = (anyYear: number): IsoDate | null => {
    const text = `${String(anyYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isIsoDate(text) ? text : null;
  };
  if (year !== null) return dateIn(year);
  const thisYear = Number(rules.today.slice(0, 4));
  const step = rules.looking === 'ahead' ? 1 : -1;
  // 29 Feb may be up to eight years away.
  for (let away = 0; away <= 8; away += 1) {
    const date = dateIn(thisYear + step * away);
    if (date !== null && (rules.looking === 'ahead' ? date >= rules.today : date <= rules.today)) return date;
  }
  return null;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const named = (names: readonly string[], text: string): number | null => {
  const index = text.length < 3 ? -1 : names.findIndex((name) => name.startsWith(text));
  return index < 0 ? null : index + 1;
};
const monthOf = (text: string): number | null => (text === 'sept' ? 9 : named(monthNames, text));
const weekdayOf = (text: string): number | null => named(weekdayNames, text);
