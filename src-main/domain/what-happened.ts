import { addDays, instantFromEpoch, type Instant, type IsoDate } from './time.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** How far a clock may run behind the one that a log was made by. */
const clockSkewMinutes = 5;

/** H1: a log is of what happened. What lies further ahead than clocks differ is still to come and is not taken. */
export const isStillToCome = (at: Instant, now: Instant): boolean =>
  at > instantFromEpoch(Date.parse(now) + clockSkewMinutes * 60_000);

/**
 * H2: the end of a day, and of what counts on it: the first instant of the next day.
 * Readings and touches from then on are in the book (a clock was turned, a whole book was imported), but until their
 * day has come they are no level, no last touch, no drop and no renewal confidence.
 */
export const countsBefore = (today: IsoDate, calendar: ZoneCalendar): Instant => calendar.startOf(addDays(today, 1));
