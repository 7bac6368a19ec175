import { dateOf, instantAt, type Instant, type IsoDate, type TimeZone } from '#domain/time';

/** The instant of something that is only known by its day: now where that is today, else noon of it. */
export const momentOf = (day: IsoDate, now: Instant, zone: TimeZone): Instant =>
  day === dateOf(now, zone) ? now : instantAt(day, '12:00', zone);
