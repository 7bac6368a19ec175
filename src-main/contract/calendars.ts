import { z } from 'zod';
import { notFound, stillToCome, writeFailure } from './failures.ts';
import { pastedInteraction } from './interactions.ts';
import { lineReading } from './line.ts';
import { id, instant, isoDate, kind, level, signalDirection, text, timeZone } from './values.ts';

/* Calendars from outside, the meetings in them, and the sweep that logs those. */

const meetingSorted = z.enum(['account', 'internal', 'ignored']);
const meetingPerson = z.object({ name: z.string().nullable(), email: z.string().nullable() });

/** A file or folder that could not be taken, in a sentence with its cure. */
export const calendarRefused = z.object({ type: z.literal('CalendarRefused'), message: z.string() });

export const calendarInfo = z.object({
  id,
  name: z.string(),
  path: z.string().nullable(),
  meetings: z.int(),
  /** Why it could not be read when it was looked at last. */
  trouble: z.string().nullable(),
  /** What of it was not taken as it stood; the first of them. */
  problems: z.array(z.object({ about: z.string(), reason: z.string() })),
  problemCount: z.int(),
});
export type CalendarInfo = z.infer<typeof calendarInfo>;

/** A customer meeting that took place and is not logged. */
export const sweepMeeting = z.object({
  id,
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  zone: timeZone,
  allDay: z.boolean(),
  kind,
  accountId: id,
  accountName: z.string(),
  level: level.nullable(),
  stale: z.boolean(),
  readAt: instant.nullable(),
  /** Why it is thought to be this account's. */
  reason: z.string(),
  /** Who of others was asked to come. */
  people: z.array(meetingPerson),
});
export type SweepMeeting = z.infer<typeof sweepMeeting>;

/** A meeting, or a whole series, of which nobody knows whose it is. */
export const unsortedMeeting = z.object({
  id,
  /** All its occurrences. */
  ids: z.array(id),
  title: z.string(),
  startsAt: instant,
  allDay: z.boolean(),
  people: z.array(meetingPerson),
  /** Hosts that are neither ours nor everybody's mail. */
  hosts: z.array(z.string()),
});
export type UnsortedMeeting = z.infer<typeof unsortedMeeting>;

export const sweepPage = z.object({
  date: isoDate,
  /** The first day that is looked at. */
  from: isoDate,
  meetings: z.array(sweepMeeting),
  /** Those of these days that are logged already. */
  logged: z.int(),
  unsorted: z.array(unsortedMeeting),
  calendars: z.int(),
});
export type SweepPage = z.infer<typeof sweepPage>;

export const sweepLog = z.object({
  id,
  accountId: id,
  /** Chosen beside the line; without it the line may say one. */
  level: level.nullable(),
  /** Chosen beside the line, which may name more. */
  signals: z.array(z.object({ signal: z.string().trim().min(1).max(80), direction: signalDirection })).max(40),
  /** The note, read as a line of the grammar. */
  line: text,
});
export type SweepLog = z.infer<typeof sweepLog>;

/** What of a meeting would be logged, as it stands now. */
export const sweepReading = z.object({
  /** The line that was read. */
  line: text,
  reading: lineReading,
  /** Everybody who would be kept as having been there. */
  people: z.array(z.string()),
});
export type SweepReading = z.infer<typeof sweepReading>;

export const meetingSorting = z.object({
  ids: z.array(id).min(1).max(5000),
  sorted: meetingSorted,
  accountId: id.nullable(),
  /** By what later ones are known; null remembers nothing. */
  remember: z.enum(['domain', 'title', 'uid']).nullable(),
});
export type MeetingSorting = z.infer<typeof meetingSorting>;

const done = z.null();
const writing = z.union([notFound, writeFailure]);

export const calendarChannels = {
  'calendars:list': { input: z.null(), output: z.array(calendarInfo), error: z.never() },
  /** Asks for a file or folder, reads it, and keeps watching it. Null: cancelled. */
  'calendars:add': {
    input: z.object({ what: z.enum(['file', 'folder']) }),
    output: z.object({ id, name: z.string(), meetings: z.int() }).nullable(),
    error: z.union([calendarRefused, writeFailure]),
  },
  /** Takes a calendar with its meetings out of the book; what was logged stays. Can be undone. */
  'calendars:remove': { input: z.object({ id }), output: done, error: writing },
  /** Reads again what has changed since it was read. */
  'calendars:check': { input: z.null(), output: z.object({ changed: z.int() }), error: z.never() },
  'meetings:sort': { input: meetingSorting, output: z.object({ count: z.int() }), error: writing },
  'meetings:rules': {
    input: z.null(),
    output: z.array(
      z.object({
        id,
        kind: z.enum(['domain', 'title', 'uid']),
        value: z.string(),
        sorted: meetingSorted,
        accountName: z.string().nullable(),
      }),
    ),
    error: z.never(),
  },
  'meetings:forget': { input: z.object({ id }), output: done, error: writing },
  'sweep:get': { input: z.null(), output: sweepPage, error: z.never() },
  /** Reads what was said of a meeting, by the same rules as it is logged by. */
  'sweep:read': {
    input: z.object({ log: sweepLog, caret: z.int().min(0) }),
    output: sweepReading,
    error: notFound,
  },
  'sweep:log': {
    input: z.object({ log: sweepLog, draftKey: z.string().min(1).max(200) }),
    output: pastedInteraction.omit({ readingId: true }),
    error: z.union([writing, stillToCome]),
  },
} as const;
