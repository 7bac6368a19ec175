import type { Json } from './row-values.ts';
import { addDays, instantAt, type Instant, type IsoDate, type TimeZone } from './time.ts';

export type MeetingResponse = 'accepted' | 'declined' | 'tentative' | 'none';

/** Somebody who was asked to a meeting, or who asked. */
export interface MeetingPerson {
  readonly name: string | null;
  /** In lower case. */
  readonly email: string | null;
  readonly response: MeetingResponse | null;
}

/** One occurrence of a meeting as a calendar's file tells it. */
export interface FoundMeeting {
  readonly uid: string;
  /** The start that the recurrence rule gives this occurrence; empty for a meeting that stands alone. */
  readonly occurrence: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly zone: TimeZone;
  readonly allDay: boolean;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly people: readonly MeetingPerson[];
}

/** Something in a calendar that was not taken as it stood. */
export interface CalendarProblem {
  /** What it is about: a title, a line, a file. */
  readonly about: string;
  /** A sentence, with what was done instead or what to do. */
  readonly reason: string;
}

/** From the first instant to the one before the last: what of a calendar is taken. */
export interface CalendarWindow {
  readonly from: Instant;
  readonly to: Instant;
}

const daysBack = 60;
const daysAhead = 30;

/** CAL1: 60 days back to 30 ahead, whole days of the zone. */
export const calendarWindow = (today: IsoDate, zone: TimeZone): CalendarWindow => ({
  from: instantAt(addDays(today, -daysBack), '00:00', zone),
  to: instantAt(addDays(today, daysAhead + 1), '00:00', zone),
});

export const isWithin = ({ from, to }: CalendarWindow, startsAt: Instant, endsAt: Instant): boolean =>
  startsAt < to && (endsAt > from || startsAt >= from);

/** The people of a meeting as a row keeps them. */
export const peopleOf = (attendees: Json): readonly MeetingPerson[] => JSON.parse(attendees) as MeetingPerson[];

/** The host of an address: `aldermoor.example`. */
export const hostOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/**
 * CAL7: whose calendar it is: the address that most of its meetings with people share, half of them at least and two
 * at least. A calendar that is named after an address is that address's. Null where two share as many.
 */
export function calendarOwner(name: string, meetings: readonly FoundMeeting[]): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name.trim())) return name.trim().toLowerCase();
  const counts = new Map<string, number>();
  const uids = new Set<string>();
  for (const { uid, people } of meetings) {
    if (people.length === 0 || uids.has(uid)) continue;
    uids.add(uid);
    for (const email of new Set(people.flatMap((person) => person.email ?? [])))
      counts.set(email, (counts.get(email) ?? 0) + 1);
  }
  const [best, next] = [...counts].toSorted((left, right) => right[1] - left[1]);
  if (!best || best[1] < 2 || best[1] * 2 < uids.size || next?.[1] === best[1]) return null;
  return best[0];
}

/** What the owner answered; null where that is not known. Who asks to a meeting comes to it. */
export const responseOf = (owner: string | null, people: readonly MeetingPerson[]): MeetingResponse | null =>
  owner === null ? null : (people.find(({ email }) => email === owner)?.response ?? null);
