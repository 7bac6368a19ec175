import type { EvidenceFields } from '#contract/evidence';
import type { NotFound, StillToCome } from '#contract/failures';
import type { Verdict } from '#domain/disagreement';
import { err, ok } from '#domain/result';
import { dateOf, type IsoDate } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import { momentOf } from './moment-of.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** A dated reading of the data. One is never changed: a newer one takes its place. */
export const addEvidence: Command<
  { readonly accountId: string; readonly fields: EvidenceFields },
  { readonly id: string },
  NotFound | StillToCome
> = {
  act: 'evidence.add',
  label: ({ fields }) =>
    `reading of the data (${fields.kind === 'nps' || fields.kind === 'csat' ? fields.kind.toUpperCase() : fields.kind})`,
  run: (book, { accountId, fields }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    if (fields.personId !== null && book.get('people', fields.personId)?.account_id !== accountId)
      return err({ type: 'NotFound', what: 'person' });
    if (fields.onDate > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    const id = book.newId();
    book.insert('evidence', {
      id,
      account_id: accountId,
      person_id: fields.personId,
      kind: fields.kind,
      value: fields.value,
      words: blankToNull(fields.words),
      occurred_at: momentOf(fields.onDate, book.now, book.zone),
      recorded_at: book.now,
      zone: book.zone,
      source: 'typed',
      external_key: null,
      audience: 'self',
    });
    return ok({ id });
  },
};

/** Takes a reading of the data back, with what was said of it. */
export const removeEvidence: Command<{ readonly id: string }, null, NotFound> = {
  act: 'evidence.remove',
  label: () => 'removal of a reading of the data',
  run: (book, { id }) => {
    if (!book.get('evidence', id)) return err({ type: 'NotFound', what: 'reading of the data' });
    removeRow(book, 'evidence', id);
    return ok(null);
  },
};

/** What the CSM says of a disagreement; what is left off stays as it was. */
export interface AnswerInput {
  readonly readingId: string;
  readonly evidenceId: string;
  readonly words?: string | null | undefined;
  readonly askOn?: IsoDate | null | undefined;
  readonly wasRight?: Verdict | null | undefined;
}

export const answerDisagreement: Command<AnswerInput, null, NotFound> = {
  act: 'disagreement.answer',
  label: ({ wasRight, askOn }) =>
    wasRight != null ? 'who was right' : askOn != null ? 'putting a disagreement off' : 'line on a disagreement',
  run: (book, { readingId, evidenceId, words, askOn, wasRight }) => {
    const evidence = book.get('evidence', evidenceId);
    const reading = book.get('readings', readingId);
    if (!evidence || !reading || reading.account_id !== evidence.account_id)
      return err({ type: 'NotFound', what: 'disagreement' });
    const patch = {
      // A line settles it; a day to ask again is only for what has none.
      ...(words !== undefined && { words: blankToNull(words), ask_on: null }),
      ...(askOn !== undefined && { ask_on: askOn }),
      ...(wasRight !== undefined && { was_right: wasRight }),
      answered_at: book.now,
    };
    const [known] = book.where('conflict_answers', { reading_id: readingId, evidence_id: evidenceId });
    if (known) book.update('conflict_answers', known.id, patch);
    else
      book.insert('conflict_answers', {
        id: book.newId(),
        account_id: evidence.account_id,
        reading_id: readingId,
        evidence_id: evidenceId,
        words: null,
        ask_on: null,
        was_right: null,
        audience: 'self',
        ...patch,
      });
    return ok(null);
  },
};
