import { instantFromEpoch, type IsoDate } from '../time.ts';
import { meansNothing, plainCell, nothingCell } from './cell-text.ts';
import { monthOf } from './month-names.ts';
import { unreadable, value, type Cell } from './problem.ts';

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the dates of one column are written. */
export type DateFormat =
  | DateOrder
  | 'clear'
  | 'excel-serial'
  | 'epoch-milliseconds'
  | 'epoch-seconds'
  | 'ambiguous'
  | 'mixed';

/** A cell taken apart: a certain date, three numbers whose order is open, or a bare number. */
export type DateParts =
  | { readonly is: 'date'; readonly date: IsoDate }
  | { readonly is: 'triple'; readonly numbers: readonly [string, string, string]; readonly separator: string }
  | { readonly is: 'number'; readonly number: number; readonly digits: number }
  | { readonly is: 'bad'; readonly reason: string };

const time = String.raw`(?:(?: at|[T ,])[T ,]*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|[A-Z]{3,4})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const compact = /^((?:19|20|21)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T\d{4,6}Z?)?$/;
const triple = new RegExp(String.raw`^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})${time}$`, 'i');
const eastern = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const dayMonth = new RegExp(
  String.raw`^(\d{1,2})(?:\.|st|nd|rd|th|er|º|°|ª)?[\s\-/.,]*(?:de |of |di )?\s*([\p{L}]{3,12})\.?[\s\-/.,]*(?:de |del )?\s*['’]?(\d{4}|\d{2})${time}$`,
  'iu',
);
const monthDay = new RegExp(
  String.raw`^([\p{L}]{3,12})\.?[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-/]+['’]?(\d{4}|\d{2})${time}$`,
  'iu',
);
const yearMonthDay = new RegExp(String.raw`^(\d{4})[\s\-/.]+([\p{L}]{3,12})\.?[\s\-/.]+(\d{1,2})${time}$`, 'iu');
const weekdayName = /^\p{L}{2,12}\.?,\s*(?=\S+.*\d)/u;

export function dateParts(cell: string): DateParts {
  if (cell.length > 60 || !/\d/.test(cell)) return { is: 'bad', reason: 'This is not a date.' };
  const direct = readShape(cell);
  if (direct) return direct;
  // `Mon, 12 Mar 2024`: the weekday says nothing new. `March 12, 2024` never comes here.
  const withoutDay = cell.replace(weekdayName, '');
  const rest = withoutDay === cell ? null : readShape(withoutDay);
  if (rest) return rest;
  const seconds = new RegExp(String.raw`^\p{L}{3} (\p{L}{3} \d{1,2}) [\d:]+ (?:[A-Z+\d:-]+ )?(\d{4})$`, 'u').exec(cell);
  const unix = seconds ? readShape(`${seconds[1]}, ${seconds[2]}`) : null;
  return unix ?? { is: 'bad', reason: incomplete(cell) ?? 'This is not a date.' };
}

function readShape(cell: string): DateParts | null {
  let found = yearFirst.exec(cell);
  if (found) return certain(found[1], found[3], found[4]);
  found = eastern.exec(cell) ?? compact.exec(cell);
  if (found) return certain(found[1], found[2], found[3]);
  found = triple.exec(cell);
  if (found)
    return { is: 'triple', numbers: [found[1] ?? '', found[3] ?? '', found[4] ?? ''], separator: found[2] ?? '' };
  if (/^\d+(?:[.,]\d+)?$/.test(cell)) {
    const whole = cell.split(/[.,]/)[0] ?? '';
    return { is: 'number', number: Number(whole), digits: whole.length };
  }
  found = dayMonth.exec(cell);
  if (found && monthOf(found[2] ?? '') !== null) return certain(found[3], String(monthOf(found[2] ?? '')), found[1]);
  found = monthDay.exec(cell);
  if (found && monthOf(found[1] ?? '') !== null) return certain(found[3], String(monthOf(found[1] ?? '')), found[2]);
  found = yearMonthDay.exec(cell);
  if (found && monthOf(found[2] ?? '') !== null) return certain(found[1], String(monthOf(found[2] ?? '')), found[3]);
  return null;
}

const certain = (year = '', month = '', day = ''): DateParts => {
  const date = calendarDate(fullYear(year), Number(month), Number(day));
  return date === null ? { is: 'bad', reason: noSuchDay(fullYear(year)) } : { is: 'date', date };
};

const noSuchDay = (year: number): string =>
  year > lastYear
    ? `This day is too far ahead: dates go up to ${lastYear}.`
    : year < firstYear
      ? `This day is too far back: dates begin in ${firstYear}.`
      : 'The calendar has no such day.';

function incomplete(cell: string): string | null {
  const word = /^(\p{L}{3,12})\.?[\s\-/]*['’]?(\d{2}|\d{4})$/u.exec(cell);
  if (word && monthOf(word[1] ?? '') !== null) return 'This is a month without a day.';
  if (/^\d{1,2}[/.-]\d{4}$|^\d{4}[/.-]\d{1,2}$/.test(cell)) return 'This is a month without a day.';
  if (/^(?:fy|q[1-4]|h[12])[\s\-/]*\d/i.test(cell) || /\bq[1-4]\b/i.test(cell)) return 'This is a period, not a day.';
  return null;
}

/** I8: two digits mean 1970 to 2069. */
export const fullYear = (year: string): number => {
  const number = Number(year);
  return year.length > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
};

const firstYear = 1900;
const lastYear = 2199;

/** The date as ISO text, or null where the calendar has no such day or the year is beyond belief. */
export function calendarDate(year: number, month: number, day: number): IsoDate | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function inOrder([a, b, c]: readonly [string, string, string], order: DateOrder): IsoDate | null {
  if (order === 'ymd') return c.length === 4 ? null : calendarDate(fullYear(a), Number(b), Number(c));
  return order === 'dmy'
    ? calendarDate(fullYear(c), Number(b), Number(a))
    : calendarDate(fullYear(c), Number(a), Number(b));
}

const excelEpoch = Date.UTC(1899, 11, 30);

/** I8: reads a cell by the format of its column. What cannot be a day is said, never guessed. */
export function readDate(raw: string, format: DateFormat): Cell<IsoDate> {
  const cell = plainCell(raw);
  if (meansNothing(cell)) return nothingCell(cell);
  const parts = dateParts(cell);
  if (parts.is === 'date') return value(parts.date);
  if (parts.is === 'bad') return unreadable(parts.reason);
  if (parts.is === 'number') return bareNumber(parts.number, parts.digits, format);
  if (dateOrders.every((order) => inOrder(parts.numbers, order) === null)) return unreadable(impossible(parts.numbers));
  if (format === 'ambiguous' || format === 'mixed') {
    return unreadable(
      format === 'ambiguous'
        ? 'Day and month cannot be told apart in this column.'
        : 'This column mixes day-month and month-day.',
    );
  }
  const order = isOrder(format) ? format : 'dmy';
  const date = inOrder(parts.numbers, order);
  if (date !== null) return value(date);
  return unreadable(
    isDayOfMonth(parts.numbers, order)
      ? 'The calendar has no such day.'
      : `This is not a date in the order ${orderNames[order]}.`,
  );
}

const impossible = (numbers: readonly [string, string, string]): string =>
  dateOrders.some((order) => isDayOfMonth(numbers, order))
    ? noSuchDay(fullYear(numbers[2]))
    : 'The calendar has no such day.';

/** True where there are such days and months in this order, as in 31/04: only this day of this month is missing. */
function isDayOfMonth([a, b]: readonly [string, string, string], order: DateOrder): boolean {
  const [day, month] = order === 'dmy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return order !== 'ymd' && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function bareNumber(number: number, digits: number, format: DateFormat): Cell<IsoDate> {
  const milliseconds =
    format === 'excel-serial' && digits === 5
      ? excelEpoch + number * 86_400_000
      : format === 'epoch-milliseconds' && digits >= 12
        ? number
        : format === 'epoch-seconds' && digits >= 9
          ? number * 1000
          : null;
  if (milliseconds !== null)
    return isBelievable(milliseconds)
      ? value(instantFromEpoch(milliseconds).slice(0, 10))
      : unreadable('As a date this number would lie outside the years 1980 to 2079.');
  return unreadable(digits === 4 ? 'A year alone is not a date.' : 'A bare number is not a date.');
}

/** I8: bare numbers are believed to be dates only where customers live. */
const isBelievable = (milliseconds: number): boolean =>
  milliseconds >= Date.UTC(1980, 0, 1) && milliseconds < Date.UTC(2080, 0, 1);

/** True for a number that can be a day of a spreadsheet. */
export const isDayNumber = (number: number): boolean => isBelievable(excelEpoch + number * 86_400_000);

export const isOrder = (format: string): format is DateOrder =>
  format === 'dmy' || format === 'mdy' || format === 'ymd';

export const orderNames = {
  dmy: 'day-month-year',
  mdy: 'month-day-year',
  ymd: 'year-month-day',
} as const satisfies Record<DateOrder, string>;
