import { meansNothing, plainCell } from './cell-text.ts';
import { dateOrders, dateParts, inOrder, isDayNumber, type DateFormat, type DateOrder } from './date-cell.ts';

/** Gathers what the values of a column say about the order of day, month and year (I8). */
export interface DateProfile {
  values: number;
  certain: number;
  triples: number;
  /** For how many triples each order gives a real date. */
  readonly fits: Record<DateOrder, number>;
  /** Triples in which neither day-month nor month-day makes a day: 31/04/24. */
  neither: number;
  /** Triples that mean the same day in every order that fits: 05/05/2024. */
  same: number;
  serials: number;
  milliseconds: number;
  seconds: number;
  bad: number;
  dotted: number;
}

export const newDateProfile = (): DateProfile => ({
  values: 0,
  certain: 0,
  triples: 0,
  fits: { dmy: 0, mdy: 0, ymd: 0 },
  neither: 0,
  same: 0,
  serials: 0,
  milliseconds: 0,
  seconds: 0,
  bad: 0,
  dotted: 0,
});

export function addDate(profile: DateProfile, raw: string): void {
  const cell = plainCell(raw);
  if (meansNothing(cell)) return;
  profile.values++;
  const parts = dateParts(cell);
  if (parts.is === 'date') profile.certain++;
  else if (parts.is === 'triple') addTriple(profile, parts.numbers, parts.separator);
  else if (parts.is === 'number' && parts.digits === 5 && isDayNumber(parts.number)) profile.serials++;
  else if (parts.is === 'number' && (parts.digits === 13 || parts.digits === 12)) profile.milliseconds++;
  else if (parts.is === 'number' && (parts.digits === 10 || parts.digits === 9)) profile.seconds++;
  else profile.bad++;
}

function addTriple(profile: DateProfile, numbers: readonly [string, string, string], separator: string): void {
  const dates = dateOrders.map((order) => inOrder(numbers, order));
  if (dates.every((date) => date === null)) {
    profile.bad++;
    return;
  }
  profile.triples++;
  if (separator === '.') profile.dotted++;
  if (dates[0] === null && dates[1] === null) profile.neither++;
  dateOrders.forEach((order, index) => {
    if (dates[index] !== null) profile.fits[order]++;
  });
  if (new Set(dates.filter((date) => date !== null)).size === 1 && dates.filter((date) => date !== null).length > 1)
    profile.same++;
}

/** I8: one order for the whole column: the only one that makes a date of every value. Nobody writes month-day with points. */
export function dateFormat(profile: DateProfile): DateFormat {
  const { triples, fits } = profile;
  if (triples > 0) {
    const all = dateOrders.filter((order) => fits[order] === triples);
    if (all.length === 1) return all[0] ?? 'ambiguous';
    if (all.length > 1) {
      if (profile.same === triples || (profile.dotted === triples && all.includes('dmy'))) return 'dmy';
      return 'ambiguous';
    }
    // A day that no month has, such as 31/04/24, unsettles nobody: what is left decides.
    const real = { ...profile, triples: triples - profile.neither, fits: { ...fits, ymd: 0 } };
    if (real.triples === 0) return 'dmy';
    if (fits.dmy === real.triples && fits.mdy === real.triples)
      return profile.dotted === triples || profile.same === real.triples ? 'dmy' : 'ambiguous';
    return fits.dmy === real.triples ? 'dmy' : fits.mdy === real.triples ? 'mdy' : (clearlyMost(real) ?? 'mixed');
  }
  if (profile.serials > 0 && profile.serials >= profile.milliseconds + profile.seconds) return 'excel-serial';
  if (profile.milliseconds > 0) return 'epoch-milliseconds';
  if (profile.seconds > 0) return 'epoch-seconds';
  return 'clear';
}

/** A slip of the pen does not unsettle a column: an order is taken when the next best fails ten times as often. */
function clearlyMost({ triples, fits }: DateProfile): DateOrder | null {
  const [best, next] = dateOrders.toSorted((a, b) => fits[b] - fits[a]);
  if (best === undefined || next === undefined) return null;
  return (triples - fits[best]) * 10 <= triples - fits[next] ? best : null;
}
