import type { PlanItem, WholePlan } from '#contract/plans';
import { addDays, daysBetween, type IsoDate } from '#domain/time';

/** A stretch of days as a share of a width. */
export interface TimeScale {
  readonly from: IsoDate;
  readonly days: number;
  /** Where a day stands, 0 to 100; what lies outside is held at the edge. */
  readonly at: (date: IsoDate) => number;
  /** The day at a share of the width, 0 to 1. */
  readonly dateAt: (share: number) => IsoDate;
  /** The first of each month in it. */
  readonly months: readonly IsoDate[];
}

/** The days that fit the plan: from its first to its last, with today and the notice in it. */
export function timeSpan(
  plan: Pick<WholePlan, 'startsOn' | 'noticeOn'>,
  items: readonly PlanItem[],
  today: IsoDate,
): Pick<TimeScale, 'from' | 'days'> {
  const dates = [
    plan.startsOn,
    today,
    ...(plan.noticeOn === null ? [] : [plan.noticeOn]),
    ...items.flatMap(({ startsOn, due, doneOn, measured }) => [
      ...(startsOn === null ? [] : [startsOn]),
      ...(due === null ? [] : [due]),
      ...(doneOn === null ? [] : [doneOn]),
      ...measured.map(({ on }) => on),
    ]),
  ].sort();
  const first = dates[0] ?? today;
  const last = dates.at(-1) ?? today;
  // Room for a mark at both edges, and at least three months so that a young plan is not one bar.
  const span = Math.max(92, daysBetween(first, last));
  const air = Math.max(7, Math.round(span * 0.04));
  return { from: addDays(first, -air), days: span + 2 * air };
}

/** The scale of a stretch of days. */
export function timeScale(from: IsoDate, days: number): TimeScale {
  return {
    from,
    days,
    at: (date) => Math.min(100, Math.max(0, (daysBetween(from, date) / days) * 100)),
    dateAt: (share) => addDays(from, Math.round(Math.min(1, Math.max(0, share)) * days)),
    months: monthsFrom(from, days),
  };
}

function monthsFrom(from: IsoDate, days: number): readonly IsoDate[] {
  const months: IsoDate[] = [];
  const end = addDays(from, days);
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) + 1];
  for (;;) {
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day >= end) return months;
    months.push(day);
    month += 1;
  }
}

/** The months that are named in a width, so that no two names touch. */
export function namedMonths({ months, days, at }: TimeScale, width: number): readonly IsoDate[] {
  const monthWidth = (width / days) * 30.4;
  const step = [1, 2, 3, 6, 12].find((count) => count * monthWidth >= 46) ?? 12;
  // A name that the edge would cut says nothing.
  const last = 100 - (42 / Math.max(width, 1)) * 100;
  return months.filter((day) => (Number(day.slice(5, 7)) - 1) % step === 0 && at(day) <= last);
}
