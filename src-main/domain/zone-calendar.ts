import { addDays, instantAt, type Instant, type IsoDate, type TimeZone } from './time.ts';

/** The days of one zone, remembered: asking for thousands of dates costs one time zone look-up per day. */
export interface ZoneCalendar {
  readonly zone: TimeZone;
  /** The instant a day begins at. */
  readonly startOf: (date: IsoDate) => Instant;
  /** The calendar date of an instant. */
  readonly dateOf: (instant: Instant) => IsoDate;
}

/** Instants compare as text, so that a day is found without parsing. */
export function createZoneCalendar(zone: TimeZone): ZoneCalendar {
  const starts = new Map<IsoDate, Instant>();
  const nights = new Map<IsoDate, Night>();
  const startOf = (date: IsoDate): Instant => {
    const known = starts.get(date);
    if (known !== undefined) return known;
    const start = instantAt(date, '00:00', zone);
    starts.set(date, start);
    return start;
  };
  const dateOf = (instant: Instant): IsoDate => {
    // No zone is a whole day away from UTC: it is this date or one of its neighbours.
    const guess = instant.slice(0, 10);
    let night = nights.get(guess);
    if (night === undefined) {
      const next = addDays(guess, 1);
      night = { before: addDays(guess, -1), start: startOf(guess), next, nextStart: startOf(next) };
      nights.set(guess, night);
    }
    return instant < night.start ? night.before : instant < night.nextStart ? guess : night.next;
  };
  return { zone, startOf, dateOf };
}

interface Night {
  readonly before: IsoDate;
  readonly start: Instant;
  readonly next: IsoDate;
  readonly nextStart: Instant;
}

let latest: ZoneCalendar | undefined;

/** The calendar of a zone, kept for the next question: a person is in one zone at a time. */
export const calendarOf = (zone: TimeZone): ZoneCalendar =>
  latest?.zone === zone ? latest : (latest = createZoneCalendar(zone));
