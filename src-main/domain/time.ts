import { Temporal } from 'temporal-polyfill';

/** A calendar date as ISO text: `2026-11-24`. */
export type IsoDate = string;

/** An instant in UTC as ISO text with milliseconds: `2026-11-24T10:30:00.000Z`. Sorts by time as text. */
export type Instant = string;

/** An IANA time zone: `Europe/Berlin`. */
export type TimeZone = string;

export const isIsoDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

export const isTimeZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};

/** Milliseconds since 1970 as the one spelling of an instant that the book holds. */
export const instantFromEpoch = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** The calendar date of an instant in a zone. */
export const dateOf = (instant: Instant, zone: TimeZone): IsoDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The wall clock time of an instant in a zone: `15:04`. */
export const timeOf = (instant: Instant, zone: TimeZone): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/**
 * The instant of a date and wall clock time in a zone.
 * A time that daylight saving skips moves on by the gap; one that occurs twice means the first.
 */
export const instantAt = (date: IsoDate, time: string, zone: TimeZone): Instant =>
  instantFromEpoch(
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
      .epochMilliseconds,
  );

/** Whole days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  // Both are midnight UTC, so that no daylight saving stands between them.
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const addDays = (date: IsoDate, days: number): IsoDate =>
  instantFromEpoch(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** The Monday on or before a date: weeks are ISO weeks. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekday(date));
