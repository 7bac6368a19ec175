import type { LogInput } from '#contract/interactions';
import type { NotFound, StillToCome } from '#contract/failures';
import { err, ok } from '#domain/result';
import { isStillToCome } from '#domain/what-happened';
import { writeNextSteps, writePeople, writeReading, writeSignals, type Logged } from './log-interaction.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { standingReadings } from './standing-readings.ts';

/** Corrects what was logged. A changed sentiment is a new reading that replaces the old one; nothing is overwritten. */
export const updateInteraction: Command<
  { readonly id: string; readonly log: LogInput },
  Logged,
  NotFound | StillToCome
> = {
  act: 'interaction.update',
  label: ({ log }) => `change of ${log.kind}`,
  run: (book, { id, log }) => {
    const interaction = book.get('interactions', id);
    if (!interaction) return err({ type: 'NotFound', what: 'interaction' });
    // What came into the book with such a day, in an import, can be corrected without touching the day.
    if (log.at !== interaction.at && isStillToCome(log.at, book.now)) return err({ type: 'StillToCome' });
    const input = { ...log, accountId: interaction.account_id };
    book.update('interactions', id, {
      kind: input.kind,
      at: input.at,
      zone: input.zone,
      minutes: input.minutes,
      begun_by: input.begunBy,
      renewal_confidence: input.renewalConfidence,
      audience: input.audience,
    });
    for (const row of book.where('interaction_people', { interaction_id: id }))
      book.remove('interaction_people', row.id);
    for (const row of book.where('interaction_signals', { interaction_id: id }))
      book.remove('interaction_signals', row.id);
    const people = writePeople(book, id, input);
    if (!people.ok) return people;
    writeSignals(book, id, input);
    const steps = replaceOpenSteps(book, id, input);
    if (!steps.ok) return steps;
    writeNote(book, id, input);
    return ok({ interactionId: id, readingId: correctReading(book, id, input) });
  },
};

/** Steps that were kept, broken or dropped have a history of their own and stay. */
function replaceOpenSteps(book: BookWriter, id: string, input: LogInput) {
  const open = book.where('commitments', { interaction_id: id, state: 'open' });
  const isSame = (step: LogInput['nextSteps'][number]) =>
    open.find((row) => row.text === step.text && row.direction === step.direction && row.due === step.due);
  for (const row of open) {
    if (!input.nextSteps.some((step) => isSame(step)?.id === row.id)) book.remove('commitments', row.id);
  }
  return writeNextSteps(book, id, { ...input, nextSteps: input.nextSteps.filter((step) => !isSame(step)) });
}

function writeNote(book: BookWriter, id: string, input: LogInput): void {
  const [note] = book.where('notes', { interaction_id: id });
  if (!note) {
    if (input.note === '') return;
    book.insert('notes', {
      id: book.newId(),
      account_id: input.accountId,
      interaction_id: id,
      body: input.note,
      audience: input.audience,
      created_at: book.now,
      updated_at: book.now,
    });
    return;
  }
  if (note.body !== input.note) {
    book.insert('note_versions', { id: book.newId(), note_id: note.id, body: note.body, at: note.updated_at });
    book.update('notes', note.id, { body: input.note, updated_at: book.now });
  }
  book.update('notes', note.id, { audience: input.audience });
}

function correctReading(book: BookWriter, id: string, input: LogInput): string | null {
  const [current] = standingReadings(book, { interaction_id: id });
  if (!current) return writeReading(book, id, input, null);
  const unchanged =
    current.level === input.level &&
    current.confidence === input.confidence &&
    current.occurred_at === input.at &&
    current.reasons === JSON.stringify(input.reasons);
  // A level cannot be taken back from a record that is only added to; removing the interaction can.
  if (unchanged || input.level === null) return current.id;
  return writeReading(book, id, input, current.id);
}
