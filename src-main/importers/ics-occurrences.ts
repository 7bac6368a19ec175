import type ICAL from 'ical.js';
import type { CalendarProblem, CalendarWindow, FoundMeeting } from '#domain/meeting';
import { isWithin } from '#domain/meeting';
import { addDays, instantAt, instantFromEpoch, type Instant } from '#domain/time';
import { dateText } from './calendar-zones.ts';
import { instantOf, type IcsEvent } from './ics-event.ts';

/** A rule that has not come to the window after so many steps never will, as far as anybody meets. */
const mostSteps = 25_000;
/** The longest stretch between two times, in units of the rule. */
const longestInterval = 1000;
/** More occurrences of one event than this within the window are no meetings. */
const mostOccurrences = 400;

/** CAL5, CAL6: the occurrences of one uid within the window; what was moved stands where it was moved to. */
export async function occurrencesOf(
  events: readonly IcsEvent[],
  window: CalendarWindow,
  breathe: () => Promise<void>,
  onProblem: (problem: CalendarProblem) => void,
): Promise<readonly FoundMeeting[]> {
  const found: FoundMeeting[] = [];
  const master = events.findLast(({ replaces }) => replaces === null);
  const replaced = new Map(
    events.flatMap((event) => (event.replaces === null ? [] : [[event.replaces, event] as const])),
  );
  const add = (event: IcsEvent, occurrence: string, startsAt: Instant, endsAt: Instant): void => {
    if (!isWithin(window, startsAt, endsAt)) return;
    found.push({
      uid: event.uid,
      occurrence,
      title: event.title.slice(0, 500),
      startsAt,
      endsAt,
      zone: event.zone.name,
      allDay: event.allDay,
      // A series that was called off takes its occurrences along.
      status: master?.status === 'cancelled' ? 'cancelled' : event.status,
      people: event.people,
    });
  };
  // An override stands by itself, whether its series is in the file or not.
  for (const [occurrence, event] of replaced) add(event, occurrence, event.startsAt, event.endsAt);
  if (!master) return found;
  if (master.rules.length === 0 && master.extra.length === 0) {
    // An event of its own that was answered as if it were one of a series.
    if (!replaced.has(master.startsAt)) add(master, '', master.startsAt, master.endsAt);
    return found;
  }
  const later = [...replaced.values()].filter(({ andLater }) => andLater);
  for (const startsAt of await startsOf(master, window, breathe, onProblem)) {
    if (replaced.has(startsAt) || master.without.has(startsAt)) continue;
    const from = later.findLast(({ replaces }) => replaces !== null && replaces <= startsAt);
    const event = from ?? master;
    const at = from?.replaces ? shifted(startsAt, from.replaces, from.startsAt) : startsAt;
    add(event, startsAt, at, endOfOccurrence(event, at));
  }
  return found;
}

const shifted = (at: Instant, from: Instant, to: Instant): Instant =>
  instantFromEpoch(Date.parse(at) + Date.parse(to) - Date.parse(from));

function endOfOccurrence(event: IcsEvent, at: Instant): Instant {
  if (!event.allDay) return shifted(at, event.startsAt, event.endsAt);
  // A day may have 23 hours or 25.
  const noon = instantFromEpoch(Date.parse(at) + 12 * 3_600_000);
  return instantAt(addDays(dateIn(noon, event), event.days), '00:00', event.zone.name);
}

const dateIn = (at: Instant, { zone }: IcsEvent): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone.name, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  );

/** The library looks for the next time for ever where a rule has none: every day it looks at counts. */
function guarded(steps: ICAL.RecurIterator): ICAL.RecurIterator {
  const looked = steps.check_contracting_rules.bind(steps);
  let count = 0;
  return Object.assign(steps, {
    check_contracting_rules: () => {
      count += 1;
      if (count > mostSteps) throw new Error('This rule gives no time.');
      return looked();
    },
  });
}

/** The starts that the rules give, from a day before the window to its end. */
async function startsOf(
  master: IcsEvent,
  window: CalendarWindow,
  breathe: () => Promise<void>,
  onProblem: (problem: CalendarProblem) => void,
): Promise<readonly Instant[]> {
  const starts = new Set<Instant>([master.startsAt, ...master.extra.map((time) => instantOf(time, master.zone))]);
  // Wall clock text compares as time does; two days more at each side than any zone is off.
  const first = addDays(window.from.slice(0, 10), -2 - master.days);
  const last = addDays(window.to.slice(0, 10), 2);
  for (const rule of master.rules) {
    if (/^(?:SECONDLY|MINUTELY)$/.test(rule.freq) || rule.interval > longestInterval) {
      onProblem({ about: master.title, reason: 'It repeats as no meeting does, so only its first time was taken.' });
      continue;
    }
    const steps = guarded(rule.iterator(master.start));
    let count = 0;
    for (let time = steps.next(); time; time = steps.next()) {
      const date = dateText(time);
      if (date > last) break;
      if (date >= first) starts.add(instantOf(time, master.zone));
      count += 1;
      if (count % 200 === 0) await breathe();
      if (count >= mostSteps || starts.size > mostOccurrences) {
        onProblem({ about: master.title, reason: 'It repeats so often that only a part of it was taken.' });
        break;
      }
    }
  }
  return [...starts].filter((at) => at < window.to);
}
