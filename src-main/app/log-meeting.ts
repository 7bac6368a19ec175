import type { SweepLog } from '#contract/calendars';
import type { NotFound, StillToCome } from '#contract/failures';
import { hostOf, peopleOf, type MeetingPerson } from '#domain/meeting';
import { foldName } from '#domain/name-fold';
import { err, ok } from '#domain/result';
import { minutesOf } from '#domain/sweep';
import { writeLog } from './log-interaction.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';

export interface LogMeeting extends SweepLog {
  readonly internalDomains: readonly string[];
  /** Whose an address is, where it is surely one account's. */
  readonly accountOf: (email: string) => string | null;
}

/** More guests than this is no talk with them. */
const mostNewPeople = 12;

/** SW5: the log of a meeting: at its start, as long as it was, with those who came; the meeting is done with it. */
export const logMeeting: Command<LogMeeting, { readonly interactionId: string }, NotFound | StillToCome> = {
  act: 'meeting.log',
  label: ({ kind }) => `log of ${kind}`,
  run: (book, input) => {
    const meeting = book.get('meetings', input.id);
    if (!meeting) return err({ type: 'NotFound', what: 'meeting' });
    const times = { startsAt: meeting.starts_at, endsAt: meeting.ends_at, allDay: meeting.all_day === 1 };
    const logged = writeLog(
      book,
      {
        accountId: input.accountId,
        kind: input.kind,
        at: meeting.starts_at,
        zone: meeting.zone,
        minutes: minutesOf(times),
        begunBy: null,
        level: input.level,
        confidence: null,
        renewalConfidence: null,
        reasons: input.reasons,
        signals: input.signals,
        people: book.get('accounts', input.accountId) ? thoseWhoCame(book, input, peopleOf(meeting.attendees)) : [],
        nextSteps: [],
        note: input.note,
        audience: 'self',
      },
      'sweep',
    );
    if (!logged.ok) return logged;
    book.update('meetings', input.id, {
      interaction_id: logged.value.interactionId,
      account_id: input.accountId,
      sorted: 'account',
      ...(meeting.sorted_by === null && { sorted_by: 'match' as const }),
    });
    return ok({ interactionId: logged.value.interactionId });
  },
};

/** Others who did not decline: people of the account by address or name, and those who are new to it. */
function thoseWhoCame(
  book: BookWriter,
  input: LogMeeting,
  people: readonly MeetingPerson[],
): { readonly id: string }[] {
  const own = new Set(input.internalDomains);
  const known = book.where('people', { account_id: input.accountId });
  const ids = new Set<string>();
  const isNew: MeetingPerson[] = [];
  for (const person of people) {
    if (person.response === 'declined' || (person.email !== null && own.has(hostOf(person.email)))) continue;
    const same =
      known.find(({ email }) => email !== null && email.toLowerCase() === person.email) ??
      known.find(({ name }) => person.name !== null && foldName(name) === foldName(person.name));
    if (same) ids.add(same.id);
    // A guest of another customer is no person of this one; without an address nobody knows whose they are.
    else if (person.email !== null && [null, input.accountId].includes(input.accountOf(person.email)))
      isNew.push(person);
  }
  if (isNew.length > mostNewPeople) return [...ids].map((id) => ({ id }));
  for (const { name, email } of isNew) {
    const id = book.newId();
    book.insert('people', {
      id,
      account_id: input.accountId,
      name: name ?? email ?? '',
      email,
      title: null,
      former_since: null,
      audience: 'self',
      created_at: book.now,
    });
    ids.add(id);
  }
  return [...ids].slice(0, 200).map((id) => ({ id }));
}
