import type { IsoDate } from './time.ts';
import { addDays, weekday } from './time.ts';

/** Weekdays of rest: 1 is Monday, 7 is Sunday. */
export type Weekend = readonly number[];

const saturdayAndSunday: Weekend = [6, 7];

/** TP1: the days of rest where the locale's region is known to have its own, else Saturday and Sunday. */
export function weekendOf(locale: string): Weekend {
  try {
    const known = new Intl.Locale(locale) as { getWeekInfo?: () => { readonly weekend: Weekend } };
    const weekend = known.getWeekInfo?.().weekend ?? saturdayAndSunday;
    return weekend.length < 7 ? weekend : saturdayAndSunday;
  } catch (error) {
    // Only a name that is no locale throws a RangeError.
    if (error instanceof RangeError) return saturdayAndSunday;
    throw error;
  }
}

/** TP2: the day itself, or the next one that is worked on. */
export function nextWorkingDay(day: IsoDate, weekend: Weekend): IsoDate {
  let next = day;
  for (let tried = 0; tried < 7 && weekend.includes(weekday(next)); tried += 1) next = addDays(next, 1);
  return next;
}

/** What dates are reckoned from. */
export interface OffsetLine {
  readonly id: string;
  readonly startOffset: number | null;
  readonly dueOffset: number | null;
  /** The line that has to be done before. */
  readonly afterId: string | null;
  /** Dates that stand whatever the start is; `until` is the day its dependents may begin. */
  readonly fixed?: { readonly startsOn: IsoDate | null; readonly due: IsoDate | null; readonly until: IsoDate | null };
}

/** The dates of a line. */
export interface LineDates {
  readonly startsOn: IsoDate | null;
  readonly due: IsoDate | null;
}

const later = (left: IsoDate | null, right: IsoDate | null): IsoDate | null =>
  left === null || right === null ? left : left < right ? right : left;

/**
 * TP3: each day is the start and its offset, stepped over days of rest. TP4: no line starts, or is due, before the line
 * it waits for is. TP5: none is due before it starts. A dependency that comes round to itself is not followed.
 */
export function datesOf(
  lines: readonly OffsetLine[],
  start: IsoDate,
  weekend: Weekend,
): ReadonlyMap<string, LineDates> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const dates = new Map<string, LineDates>();
  const open = new Set<string>();
  const at = (offset: number | null): IsoDate | null =>
    offset === null ? null : nextWorkingDay(addDays(start, offset), weekend);

  const reckon = (line: OffsetLine): LineDates => {
    const known = dates.get(line.id);
    if (known) return known;
    if (line.fixed) {
      dates.set(line.id, line.fixed);
      return line.fixed;
    }
    open.add(line.id);
    const before = line.afterId === null || open.has(line.afterId) ? undefined : byId.get(line.afterId);
    const ready = before ? (before.fixed ? before.fixed.until : reckon(before).due) : null;
    const startsOn = later(at(line.startOffset), ready);
    const due = later(later(at(line.dueOffset), ready), startsOn);
    open.delete(line.id);
    const made = { startsOn, due };
    dates.set(line.id, made);
    return made;
  };
  for (const line of lines) reckon(line);
  return dates;
}
