import ICAL from 'ical.js';
import type { MeetingPerson, MeetingResponse } from '#domain/meeting';
import { addDays, instantAt, instantFromEpoch, isIsoDate, type Instant, type TimeZone } from '#domain/time';
import { dateText, namedZone, utcZone, zoneOf, type CalendarZone } from './calendar-zones.ts';

/** What the times of one calendar are read with. */
export interface IcsContext {
  readonly described: ReadonlyMap<string, ICAL.Component>;
  /** For floating times, for days, and where a name says nothing. */
  readonly fallback: TimeZone;
  /** Told of a name of a zone that says nothing. */
  readonly onUnknownZone: (tzid: string) => void;
}

/** One VEVENT with its times understood. */
export interface IcsEvent {
  readonly uid: string;
  readonly title: string;
  readonly start: ICAL.Time;
  readonly zone: CalendarZone;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly allDay: boolean;
  /** Days that an all-day event takes. */
  readonly days: number;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly people: readonly MeetingPerson[];
  /** The occurrence that this one replaces; null for an event of its own. */
  readonly replaces: Instant | null;
  /** It replaces all later ones, too. */
  readonly andLater: boolean;
  readonly rules: readonly ICAL.Recur[];
  readonly extra: readonly ICAL.Time[];
  /** Occurrences that are left out. */
  readonly without: ReadonlySet<Instant>;
}

/** Throws with a sentence where the event cannot be understood. */
export function readEvent(block: string, context: IcsContext): IcsEvent {
  const component = parse(block);
  const start = component.getFirstProperty('dtstart');
  const startTime = start?.getFirstValue();
  if (!start || !(startTime instanceof ICAL.Time) || !isReal(startTime))
    throw new Error('It has no start (DTSTART) that can be read.');
  if (!isWrittenReal(start)) throw new Error('It starts (DTSTART) on a day or at a time that does not exist.');
  const allDay = startTime.isDate;
  const zone = zoneOfProperty(start, startTime, context);
  const startsAt = instantOf(startTime, zone);
  const { endsAt, days } = endOf(component, { startTime, startsAt, allDay, zone, context });
  const replaced = component.getFirstProperty('recurrence-id');
  const status = String(component.getFirstPropertyValue('status') ?? '').toUpperCase();
  const title = String(component.getFirstPropertyValue('summary') ?? '').trim();
  const uid = String(component.getFirstPropertyValue('uid') ?? '').trim();
  return {
    uid: uid === '' ? `${title} ${startsAt}` : uid,
    title: title === '' ? 'No title' : title,
    start: startTime,
    zone,
    startsAt,
    endsAt: endsAt < startsAt ? startsAt : endsAt,
    allDay,
    days,
    status: status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed',
    people: peopleOfEvent(component),
    replaces: replaced ? (instantsOf(replaced, zone, context)[0]?.at ?? null) : null,
    andLater: String(replaced?.getParameter('range') ?? '').toUpperCase() === 'THISANDFUTURE',
    rules: component.getAllProperties('rrule').flatMap((property) => {
      const value = property.getFirstValue();
      return value instanceof ICAL.Recur ? [untilInZone(value, zone)] : [];
    }),
    extra: component
      .getAllProperties('rdate')
      .flatMap((property) => instantsOf(property, zone, context).map(({ wall }) => wall)),
    without: new Set(
      component
        .getAllProperties('exdate')
        .flatMap((property) => instantsOf(property, zone, context).map(({ at }) => at)),
    ),
  };
}

/** A line that is broken is left out, unless it is one that the event cannot do without. */
function parse(block: string): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(block) as unknown[]);
  } catch {
    const lines = block.split('\r\n').filter((line) => /^[A-Za-z0-9-]+(?:;(?:[^":]|"[^"]*")*)?:/.test(line));
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]);
  }
}

const isReal = (time: ICAL.Time): boolean =>
  [time.year, time.month, time.day, time.hour, time.minute].every(Number.isFinite) &&
  time.year >= 1900 &&
  time.year <= 2199 &&
  time.month >= 1 &&
  time.month <= 12 &&
  time.day >= 1 &&
  time.day <= 31;

/** CAL3: a 30 February or a 25 o'clock is no time; read leniently it would be the meeting of another day. */
function isWrittenReal({ jCal }: ICAL.Property): boolean {
  const written = String((jCal as readonly unknown[])[3]);
  const [, day, hours = '0', minutes = '0'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?/.exec(written) ?? [];
  return day === undefined || (isIsoDate(day) && Number(hours) <= 24 && Number(minutes) <= 59);
}

export const instantOf = (time: ICAL.Time, zone: CalendarZone): Instant => zone.instant(time);

const isUtc = (time: ICAL.Time): boolean => !time.isDate && time.zone === ICAL.Timezone.utcTimezone;

/** CAL3, CAL4: Z is UTC, TZID is its zone, neither is floating: the calendar's own zone, else the book's. */
function zoneOfProperty(property: ICAL.Property, time: ICAL.Time, context: IcsContext): CalendarZone {
  if (isUtc(time)) return { ...utcZone, name: context.fallback };
  const tzid = property.getFirstParameter('tzid');
  if (time.isDate || typeof tzid !== 'string' || tzid === '') return namedZone(context.fallback);
  const zone = zoneOf(tzid, context.described, context.fallback);
  if (zone !== null) return zone;
  context.onUnknownZone(tzid);
  return namedZone(context.fallback);
}

/** The times of a property as wall clock times of the event's zone, and as instants. */
function instantsOf(
  property: ICAL.Property,
  eventZone: CalendarZone,
  context: IcsContext,
): readonly { readonly at: Instant; readonly wall: ICAL.Time }[] {
  return property.getValues().flatMap((value: unknown) => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time) || !isReal(time)) return [];
    // A time without a zone means the event's own.
    const hasZone = isUtc(time) || typeof property.getFirstParameter('tzid') === 'string';
    const zone = hasZone ? zoneOfProperty(property, time, context) : eventZone;
    return [{ at: instantOf(time, zone), wall: zone === eventZone ? time : wallOf(instantOf(time, zone), eventZone) }];
  });
}

/** The wall clock time of an instant in a zone: found by asking the zone, for it may be one of the file's own. */
function wallOf(at: Instant, zone: CalendarZone): ICAL.Time {
  let guess = Date.parse(at);
  for (let turn = 0; turn < 3; turn++) {
    const off = Date.parse(zone.instant(timeAt(guess))) - Date.parse(at);
    if (off === 0) break;
    guess -= off;
  }
  return timeAt(guess);
}

function timeAt(epoch: number): ICAL.Time {
  const date = new Date(epoch);
  return new ICAL.Time(
    {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );
}

/** CAL5: rules run in wall clock time, so their end must be in it too. */
function untilInZone(rule: ICAL.Recur, zone: CalendarZone): ICAL.Recur {
  if (rule.until && isUtc(rule.until)) rule.until = wallOf(utcZone.instant(rule.until), zone);
  return rule;
}

function endOf(
  component: ICAL.Component,
  given: {
    readonly startTime: ICAL.Time;
    readonly startsAt: Instant;
    readonly allDay: boolean;
    readonly zone: CalendarZone;
    readonly context: IcsContext;
  },
): { readonly endsAt: Instant; readonly days: number } {
  const { startTime, startsAt, allDay, zone, context } = given;
  const end = component.getFirstProperty('dtend');
  const endTime = end?.getFirstValue();
  const duration = component.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? Math.max(0, duration.toSeconds()) : 0;
  if (allDay) {
    // CAL4: the day of the end is the first one that is free again.
    const given =
      end && endTime instanceof ICAL.Time && isReal(endTime)
        ? daysFrom(startTime, endTime)
        : Math.round(seconds / 86_400);
    const days = Math.max(1, Math.min(given, 366));
    return { days, endsAt: instantAt(addDays(dateText(startTime), days), '00:00', zone.name) };
  }
  if (end && endTime instanceof ICAL.Time && isReal(endTime)) {
    const own = endTime.isDate ? zone : zoneOfProperty(end, endTime, context);
    return { days: 0, endsAt: instantOf(endTime, isUtc(endTime) || end.getFirstParameter('tzid') ? own : zone) };
  }
  return { days: 0, endsAt: instantFromEpoch(Date.parse(startsAt) + seconds * 1000) };
}

const daysFrom = (from: ICAL.Time, to: ICAL.Time): number =>
  Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000);

const responses: Readonly<Record<string, MeetingResponse>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'none',
  DELEGATED: 'declined',
};

const mostPeople = 300;

/** Who was asked and who asks; rooms and other things are nobody. */
function peopleOfEvent(component: ICAL.Component): readonly MeetingPerson[] {
  const found = new Map<string, MeetingPerson>();
  const take = (property: ICAL.Property, response: MeetingResponse | null): void => {
    const address = String(property.getFirstValue() ?? '').trim();
    const mail = /^mailto:/i.test(address) ? address.slice(7) : (property.getFirstParameter('email') ?? address);
    const email = /^[^\s@]+@[^\s@]+$/.test(mail) ? mail.toLowerCase() : null;
    const said = (property.getFirstParameter('cn') ?? '').replace(/^["']+|["']+$/g, '').trim();
    const name = said === '' || said.toLowerCase() === email ? null : said;
    const key = email ?? name?.toLowerCase();
    if (key === undefined || (found.has(key) && response === null) || found.size >= mostPeople) return;
    found.set(key, { name: name ?? found.get(key)?.name ?? null, email, response });
  };
  for (const property of component.getAllProperties('attendee')) {
    if (/^(?:ROOM|RESOURCE)$/i.test(String(property.getParameter('cutype') ?? ''))) continue;
    take(property, responses[String(property.getParameter('partstat') ?? 'NEEDS-ACTION').toUpperCase()] ?? 'none');
  }
  const organizer = component.getFirstProperty('organizer');
  if (organizer) take(organizer, null);
  return [...found.values()];
}
