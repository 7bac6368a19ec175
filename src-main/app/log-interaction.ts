import type { LogInput } from '#contract/interactions';
import type { NotFound, StillToCome } from '#contract/failures';
import { err, ok, type Result } from '#domain/result';
import type { ReadingSource } from '#domain/sentiment';
import { isStillToCome } from '#domain/what-happened';
import { openCommitment } from './open-commitment.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';

export interface Logged {
  readonly interactionId: string;
  readonly readingId: string | null;
}

/** Logs an interaction with all that was said of it: one act. */
export const logInteraction: Command<LogInput, Logged, NotFound | StillToCome> = {
  act: 'interaction.log',
  label: (input) => `log of ${input.kind}`,
  run: (book, input) => writeLog(book, input, input.kind === 'reflection' ? 'reflection' : 'log'),
};

/** The rows of a log. `source`: what its reading says it came from. */
export function writeLog(
  book: BookWriter,
  input: LogInput,
  source: ReadingSource,
): Result<Logged, NotFound | StillToCome> {
  if (!book.get('accounts', input.accountId)) return err({ type: 'NotFound', what: 'account' });
  if (isStillToCome(input.at, book.now)) return err({ type: 'StillToCome' });
  const interactionId = book.newId();
  book.insert('interactions', {
    id: interactionId,
    account_id: input.accountId,
    kind: input.kind,
    at: input.at,
    zone: input.zone,
    minutes: input.minutes,
    begun_by: input.begunBy,
    renewal_confidence: input.renewalConfidence,
    audience: input.audience,
    created_at: book.now,
  });
  const people = writePeople(book, interactionId, input);
  if (!people.ok) return people;
  writeSignals(book, interactionId, input);
  const steps = writeNextSteps(book, interactionId, input);
  if (!steps.ok) return steps;
  if (input.note !== '') {
    book.insert('notes', {
      id: book.newId(),
      account_id: input.accountId,
      interaction_id: interactionId,
      body: input.note,
      audience: input.audience,
      created_at: book.now,
      updated_at: book.now,
    });
  }
  return ok({ interactionId, readingId: writeReading(book, interactionId, input, null, source) });
}

/** A reading where a level was given; `corrects` names the one it replaces. */
export function writeReading(
  book: BookWriter,
  interactionId: string,
  input: LogInput,
  corrects: string | null,
  source: ReadingSource = input.kind === 'reflection' ? 'reflection' : 'log',
): string | null {
  if (input.level === null) return null;
  const id = book.newId();
  book.insert('readings', {
    id,
    corrects,
    account_id: input.accountId,
    interaction_id: interactionId,
    level: input.level,
    confidence: input.confidence,
    reasons: JSON.stringify(input.reasons),
    occurred_at: input.at,
    recorded_at: book.now,
    zone: input.zone,
    source,
    audience: input.audience,
  });
  return id;
}

/** Who took part; a name that is new becomes a person of the account. */
export function writePeople(book: BookWriter, interactionId: string, input: LogInput): Result<null, NotFound> {
  for (const person of input.people) {
    const personId = personOf(book, input.accountId, person);
    if (!personId.ok) return personId;
    book.insert('interaction_people', { id: book.newId(), interaction_id: interactionId, person_id: personId.value });
  }
  return ok(null);
}

export function writeSignals(book: BookWriter, interactionId: string, input: LogInput): void {
  for (const { signal, direction } of input.signals) {
    book.insert('interaction_signals', { id: book.newId(), interaction_id: interactionId, signal, direction });
  }
}

export function writeNextSteps(book: BookWriter, interactionId: string, input: LogInput): Result<null, NotFound> {
  for (const step of input.nextSteps) {
    const person = step.person ? personOf(book, input.accountId, step.person) : ok(null);
    if (!person.ok) return person;
    openCommitment(book, {
      account_id: input.accountId,
      interaction_id: interactionId,
      person_id: person.value,
      direction: step.direction,
      text: step.text,
      due: step.due,
      origin: 'log',
      audience: input.audience,
    });
  }
  return ok(null);
}

/** The same name at the same account is the same person, however it is cased. */
export function personOf(
  book: BookWriter,
  accountId: string,
  person: { readonly id: string } | { readonly name: string },
): Result<string, NotFound> {
  if ('id' in person) {
    return book.get('people', person.id) ? ok(person.id) : err({ type: 'NotFound', what: 'person' });
  }
  const wanted = person.name.toLocaleLowerCase();
  const known = book.where('people', { account_id: accountId }).find(({ name }) => name.toLocaleLowerCase() === wanted);
  if (known) return ok(known.id);
  const id = book.newId();
  book.insert('people', {
    id,
    account_id: accountId,
    name: person.name,
    email: null,
    title: null,
    former_since: null,
    audience: 'self',
    created_at: book.now,
  });
  return ok(id);
}
