import type { SweepLog, SweepReading } from '#contract/calendars';
import type { NotFound } from '#contract/failures';
import type { LogInput } from '#contract/interactions';
import type { Clock } from '#domain/clock';
import { peopleOf } from '#domain/meeting';
import { guestsOf, type MeetingGuests } from '#domain/meeting-guests';
import { foldName } from '#domain/name-fold';
import { err, ok, type Result } from '#domain/result';
import { kindOfMeeting, minutesOf } from '#domain/sweep';
import type { BookView } from './book-view.ts';
import { readLine } from './line-view.ts';
import type { LogMeeting } from './log-meeting.ts';
import { matcherOf } from './sweep-view.ts';

export interface MeetingLine extends SweepReading {
  /** The very log that the reading shows. */
  readonly meeting: LogMeeting;
}

type PersonRef = LogInput['people'][number];

/** Somebody who is in the calendar and not yet in the book, as the line may name them. */
const guestPrefix = 'guest:';

/** SW4 to SW6: what was said of a meeting, and what is logged of it: one reading for both, so that they are the same. */
export function readMeetingLine(
  view: BookView,
  clock: Clock,
  said: SweepLog,
  caret: number,
): Result<MeetingLine, NotFound> {
  const row = view.queries.calendar.meeting(said.id);
  if (!row) return err({ type: 'NotFound', what: 'meeting' });
  if (!view.factsOf(said.accountId)) return err({ type: 'NotFound', what: 'account' });
  const guests = guestsOf(peopleOf(row.attendees), {
    id: said.accountId,
    people: view.queries.people(said.accountId),
    internalDomains: view.settings().internalDomains,
    accountOf: matcherOf(view).accountOfEmail,
  });
  const coming = guests.fresh.map(({ name, email }) => ({
    id: `${guestPrefix}${email}`,
    name,
    accountId: said.accountId,
  }));
  const line = readLine(view, clock, said.line, caret, said.accountId, {
    people: [...view.people(), ...coming],
    within: { hasLevel: said.level !== null },
  });
  const says = (what: (typeof line.tokens)[number]['kind']): boolean => line.tokens.some(({ kind }) => kind === what);
  const inLine = line.log.signals.filter(({ signal }) => !said.signals.some((chosen) => chosen.signal === signal));
  const isDated = says('when');
  const others = line.log.people.filter((person) => !isGuest(person, guests));
  const log = {
    ...line.log,
    kind: says('kind') ? line.log.kind : kindOfMeeting(row.title),
    at: isDated ? line.log.at : row.starts_at,
    zone: isDated ? line.log.zone : row.zone,
    minutes: minutesOf({ startsAt: row.starts_at, endsAt: row.ends_at, allDay: row.all_day === 1 }),
    level: said.level ?? line.log.level,
    signals: [...said.signals, ...inLine].slice(0, 40),
    people: [...guests.known.map(({ id }) => ({ id })), ...others],
    nextSteps: line.log.nextSteps.map((step) => ({ ...step, person: step.person && inBook(step.person, guests) })),
  };
  const names = new Map(view.people().map(({ id, name }) => [id, name]));
  const nameOf = (person: PersonRef): string => ('id' in person ? (names.get(person.id) ?? '') : person.name);
  return ok({
    line: said.line,
    reading: { ...line, log },
    people: [...guests.known, ...guests.fresh].map(({ name }) => name).concat(others.map(nameOf)),
    meeting: { id: said.id, log: { ...log, accountId: said.accountId }, newGuests: guests.fresh },
  });
}

/** Whether somebody whom the line names is among those who came anyway. */
const isGuest = (person: PersonRef, { known, fresh }: MeetingGuests): boolean =>
  'id' in person
    ? person.id.startsWith(guestPrefix) || known.some(({ id }) => id === person.id)
    : [...known, ...fresh].some(({ name }) => foldName(name) === foldName(person.name));

/** A guest becomes a person of the account with this log, and is found there by name. */
function inBook(person: PersonRef, { fresh }: MeetingGuests): PersonRef {
  if (!('id' in person) || !person.id.startsWith(guestPrefix)) return person;
  const email = person.id.slice(guestPrefix.length);
  return { name: fresh.find((guest) => guest.email === email)?.name ?? email };
}
