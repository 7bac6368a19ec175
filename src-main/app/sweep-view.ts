import type { SweepMeeting, SweepPage, UnsortedMeeting } from '#contract/calendars';
import type { MeetingRow } from '#domain/calendar-rows';
import type { Clock } from '#domain/clock';
import { hostOf, peopleOf, type MeetingPerson } from '#domain/meeting';
import { createMeetingMatcher, type MeetingMatcher } from '#domain/meeting-match';
import { isLogged, isToSweep, kindOfMeeting, sweepFrom, sweepStart } from '#domain/sweep';
import { addDays, instantAt } from '#domain/time';
import type { BookView } from './book-view.ts';

/** Unsorted ones are shown as far ahead. */
const unsortedDays = 7;
const mostUnsorted = 500;

/** What can tell whose a meeting was, as the book is now. */
export const matcherOf = (view: BookView): MeetingMatcher =>
  createMeetingMatcher({
    accounts: view.facts(),
    people: view.queries.calendar.addresses(),
    internalDomains: view.settings().internalDomains,
    rules: view.queries.calendar.meetingRules(),
  });

/** The meetings to log one after another, and those that nobody has sorted. */
export function viewSweep(view: BookView, clock: Clock): SweepPage {
  const today = view.today();
  const zone = clock.zone();
  const from = sweepFrom(today, zone);
  const now = clock.now();
  const queries = view.queries.calendar;
  const rows = queries.meetings(from, instantAt(addDays(today, unsortedDays + 1), '00:00', zone));
  const page = { date: today, from: sweepStart(today), calendars: queries.calendars().length };
  if (rows.length === 0) return { ...page, meetings: [], logged: 0, unsorted: [] };
  const matcher = matcherOf(view);
  const logs = new Map<string, ReturnType<typeof queries.logsSince>[number][]>();
  for (const log of queries.logsSince(addDays(from.slice(0, 10), -1))) {
    const same = logs.get(log.accountId);
    if (same) same.push(log);
    else logs.set(log.accountId, [log]);
  }
  const own = new Set(view.settings().internalDomains);
  const meetings: SweepMeeting[] = [];
  const unsorted = new Map<string, UnsortedMeeting>();
  let logged = 0;
  for (const row of rows) {
    if (row.interaction_id !== null) {
      logged += 1;
      continue;
    }
    const times = timesOf(row);
    const people = peopleOf(row.attendees);
    const sorting = sortingOf(row, people, matcher);
    if (sorting === null) {
      if (row.status !== 'cancelled' && row.response !== 'declined') addUnsorted(unsorted, row, people, matcher);
      continue;
    }
    const facts = sorting.accountId === null ? undefined : view.factsOf(sorting.accountId);
    if (sorting.sorted !== 'account' || !facts || !isToSweep(times, from, now)) continue;
    if (isLogged(times, logs.get(facts.id) ?? [])) {
      logged += 1;
      continue;
    }
    const { level, stale, readAt } = view.row(facts);
    meetings.push({
      id: row.id,
      title: row.title,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      zone: row.zone,
      allDay: times.allDay,
      kind: kindOfMeeting(row.title),
      accountId: facts.id,
      accountName: facts.name,
      level,
      stale,
      readAt,
      reason: sorting.reason,
      people: people
        .filter(({ email, response }) => response !== 'declined' && (email === null || !own.has(hostOf(email))))
        .map(({ name, email }) => ({ name, email })),
    });
  }
  return { ...page, meetings, logged, unsorted: [...unsorted.values()].slice(0, mostUnsorted) };
}

const timesOf = (row: MeetingRow) => ({
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  allDay: row.all_day === 1,
  status: row.status,
  response: row.response,
  interactionId: row.interaction_id,
});

/** What a hand sorted stays so; everything else is what the book tells today. */
function sortingOf(row: MeetingRow, people: readonly MeetingPerson[], matcher: MeetingMatcher) {
  if (row.sorted_by === 'hand' && row.sorted !== null && (row.sorted !== 'account' || row.account_id !== null))
    return { sorted: row.sorted, accountId: row.account_id, reason: row.reason ?? 'You sorted it so' };
  return matcher.match({ uid: row.uid, title: row.title, people });
}

function addUnsorted(
  unsorted: Map<string, UnsortedMeeting>,
  row: MeetingRow,
  people: readonly MeetingPerson[],
  matcher: MeetingMatcher,
): void {
  const same = unsorted.get(row.uid);
  if (same) {
    same.ids.push(row.id);
    return;
  }
  unsorted.set(row.uid, {
    id: row.id,
    ids: [row.id],
    title: row.title,
    startsAt: row.starts_at,
    allDay: row.all_day === 1,
    people: people.map(({ name, email }) => ({ name, email })),
    hosts: [...matcher.outsideHosts(people)],
  });
}
