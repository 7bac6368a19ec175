import { addDays, mondayOf, type IsoDate } from './time.ts';

/** A week from Monday to Sunday; the current one ends today. */
export interface Week {
  readonly monday: IsoDate;
  /** The last day of it that has come. */
  readonly end: IsoDate;
}

/** The last `count` weeks, the oldest first, the current one last. */
export function lastWeeks(count: number, today: IsoDate): readonly Week[] {
  const current = mondayOf(today);
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(current, -7 * (count - 1 - index));
    const sunday = addDays(monday, 6);
    return { monday, end: sunday < today ? sunday : today };
  });
}
