import type { Coverage } from './account.ts';
import type { Level } from './sentiment.ts';
import { daysBetween, type Instant, type IsoDate, type TimeZone } from './time.ts';
import { calendarOf } from './zone-calendar.ts';

/** For how many days a reading of each level holds. */
export type ValidityByLevel = Readonly<Record<Level, number>>;

/** For how many days a reading holds, by coverage and level. Editable in Settings. */
export type Validity = Readonly<Record<Coverage, ValidityByLevel>>;

/** V1: the defaults. High-touch 14 days for 1 to 3, 30 else; hybrid 30 and 60; digital 90, red 30. */
export const defaultValidity: Validity = {
  'high-touch': { 1: 14, 2: 14, 3: 14, 4: 30, 5: 30 },
  hybrid: { 1: 30, 2: 30, 3: 30, 4: 60, 5: 60 },
  digital: { 1: 30, 2: 90, 3: 90, 4: 90, 5: 90 },
};

/** V2: an account whose coverage is not set counts as hybrid. */
export const validDays = (validity: Validity, coverage: Coverage | null, level: Level): number =>
  validity[coverage ?? 'hybrid'][level];

/** Whole days since a reading, counted by the calendar of the zone; never negative. */
export const daysSince = (occurredAt: Instant, today: IsoDate, zone: TimeZone): number =>
  Math.max(0, daysBetween(calendarOf(zone).dateOf(occurredAt), today));

/** V3: stale from the day after the last valid day. */
export const isStale = (
  validity: Validity,
  coverage: Coverage | null,
  reading: { readonly level: Level; readonly occurredAt: Instant },
  today: IsoDate,
  zone: TimeZone,
): boolean => daysSince(reading.occurredAt, today, zone) > validDays(validity, coverage, reading.level);
