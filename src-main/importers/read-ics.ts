import type { CalendarProblem, CalendarWindow, FoundMeeting } from '#domain/meeting';
import type { TimeZone } from '#domain/time';
import { createBreath } from './breath.ts';
import { cutCalendars, type CalendarBlocks } from './calendar-blocks.ts';
import { describedZones, zoneName } from './calendar-zones.ts';
import { readEvent, type IcsEvent } from './ics-event.ts';
import { occurrencesOf } from './ics-occurrences.ts';

/** What a calendar's file holds within the window. */
export interface ReadCalendar {
  /** What it calls itself. */
  readonly name: string | null;
  readonly meetings: readonly FoundMeeting[];
  readonly problems: readonly CalendarProblem[];
}

/** The text of an .ics file; null where it is no calendar at all. Never throws for what stands in it. */
export async function readIcs(text: string, window: CalendarWindow, bookZone: TimeZone): Promise<ReadCalendar | null> {
  const { calendars, torn } = await cutCalendars(text);
  if (calendars.length === 0) return null;
  const problems: CalendarProblem[] = [];
  const meetings: FoundMeeting[] = [];
  const breath = createBreath({});
  const breathe = (): Promise<void> => breath('read', 0, null);
  if (torn > 0)
    problems.push({
      about: 'The file',
      reason: `${torn === 1 ? 'One event has' : `${torn} events have`} no end and was left out. The file may be cut off: export it again.`,
    });
  for (const calendar of calendars) {
    const byUid = new Map<string, IcsEvent[]>();
    const context = contextOf(calendar, bookZone, problems);
    for (const block of calendar.events) {
      await breathe();
      try {
        const event = readEvent(block, context);
        const same = byUid.get(event.uid);
        if (same) same.push(event);
        else byUid.set(event.uid, [event]);
      } catch (error) {
        problems.push({
          about: titleOf(block),
          reason: `This event was left out. ${sentenceOf(error)} Correct it in the calendar, and export again.`,
        });
      }
    }
    for (const events of byUid.values()) {
      await breathe();
      try {
        meetings.push(...(await occurrencesOf(events, window, breathe, (problem) => problems.push(problem))));
      } catch {
        problems.push({
          about: events[0]?.title ?? '',
          reason:
            'This event was left out: its RRULE, how it repeats, cannot be read. Set in the calendar anew how it repeats, and export again.',
        });
      }
    }
  }
  const named = calendars.filter(({ name }) => name !== null);
  return { name: named.length === 1 ? (named[0]?.name ?? null) : null, meetings: onceEach(meetings), problems };
}

function contextOf(calendar: CalendarBlocks, bookZone: TimeZone, problems: CalendarProblem[]) {
  const own = calendar.zone === null ? null : zoneName(calendar.zone);
  const fallback = own ?? bookZone;
  const said = new Set<string>();
  return {
    described: describedZones(calendar.zones),
    fallback,
    onUnknownZone: (tzid: string) => {
      if (said.has(tzid)) return;
      said.add(tzid);
      problems.push({
        about: tzid.slice(0, 200),
        reason: `This time zone is not known; its times were read as ${fallback}.`,
      });
    },
  };
}

/** The same occurrence twice, in two calendars of a file: the one that was read last. */
const onceEach = (meetings: readonly FoundMeeting[]): readonly FoundMeeting[] => [
  ...new Map(meetings.map((meeting) => [`${meeting.uid}\n${meeting.occurrence}`, meeting])).values(),
];

const titleOf = (block: string): string =>
  (/^SUMMARY[^:\r\n]*:(.*)$/im.exec(block)?.[1] ?? 'An event without a title').trim().slice(0, 200);

const sentenceOf = (error: unknown): string =>
  error instanceof Error && /^It .*\.$/.test(error.message)
    ? error.message
    : 'It is not written as a calendar writes events.';
