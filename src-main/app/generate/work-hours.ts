import { addDays, instantFromEpoch, weekday, type Instant, type IsoDate } from '#domain/time';
import type { ZoneCalendar } from '#domain/zone-calendar';
import type { Random } from './random.ts';

/** The date itself, or the Friday before where it falls on a weekend. */
export const workDay = (date: IsoDate): IsoDate => addDays(date, Math.min(0, 5 - weekday(date)));

/** A moment between 8:30 and 17:00 on a working day, on a quarter of an hour. */
export const workMoment = (date: IsoDate, random: Random, calendar: ZoneCalendar): Instant =>
  instantFromEpoch(Date.parse(calendar.startOf(workDay(date))) + (8 * 60 + 30 + random.int(0, 34) * 15) * 60_000);

/** So many minutes later. */
export const minutesAfter = (at: Instant, minutes: number): Instant =>
  instantFromEpoch(Date.parse(at) + minutes * 60_000);
