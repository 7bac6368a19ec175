import type { OutcomeFields } from '#contract/evidence';
import type { NotFound, StillToCome } from '#contract/failures';
import { err, ok } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** How a renewal came out, of one contract line or of the whole account. */
export const recordOutcome: Command<
  { readonly accountId: string; readonly fields: OutcomeFields },
  { readonly id: string },
  NotFound | StillToCome
> = {
  act: 'outcome.record',
  label: ({ fields }) => `renewal outcome: ${fields.outcome}`,
  run: (book, { accountId, fields }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const lineId = fields.contractLineId;
    if (lineId !== null && book.get('contract_lines', lineId)?.account_id !== accountId)
      return err({ type: 'NotFound', what: 'contract line' });
    if (fields.onDate > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    const id = book.newId();
    book.insert('renewal_outcomes', {
      id,
      account_id: accountId,
      contract_line_id: lineId,
      outcome: fields.outcome,
      on_date: fields.onDate,
      words: blankToNull(fields.words),
      recorded_at: book.now,
      zone: book.zone,
      audience: 'self',
    });
    return ok({ id });
  },
};

export const removeOutcome: Command<{ readonly id: string }, null, NotFound> = {
  act: 'outcome.remove',
  label: () => 'removal of a renewal outcome',
  run: (book, { id }) => {
    if (!book.get('renewal_outcomes', id)) return err({ type: 'NotFound', what: 'renewal outcome' });
    removeRow(book, 'renewal_outcomes', id);
    return ok(null);
  },
};
