import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import type { RiskFields } from '#contract/onboarding';
import type { RiskRow } from '#domain/onboarding-rows';
import { err, ok } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone: NotFound = { type: 'NotFound', what: 'risk' };

/** Writes a risk that was typed, or said at a handoff. */
export function openRisk(book: BookWriter, accountId: string, origin: RiskRow['origin'], fields: RiskFields): string {
  const id = book.newId();
  book.insert('risks', {
    id,
    account_id: accountId,
    origin,
    ...columnsOf(fields),
    closed_on: null,
    closing_words: null,
    created_at: book.now,
  });
  return id;
}

export const createRisk: Command<Input<'risks:create'>, { readonly id: string }, NotFound> = {
  act: 'risk.create',
  label: () => 'new risk',
  run: (book, { accountId, fields }) =>
    book.get('accounts', accountId)
      ? ok({ id: openRisk(book, accountId, 'typed', fields) })
      : err({ type: 'NotFound', what: 'account' }),
};

export const updateRisk: Command<Input<'risks:update'>, null, NotFound> = {
  act: 'risk.update',
  label: () => 'change of a risk',
  run: (book, { id, fields }) => {
    if (!book.get('risks', id)) return err(gone);
    book.update('risks', id, columnsOf(fields));
    return ok(null);
  },
};

export const closeRisk: Command<Input<'risks:close'>, null, NotFound> = {
  act: 'risk.close',
  label: () => 'closing of a risk',
  run: (book, { id, on, words }) => {
    if (!book.get('risks', id)) return err(gone);
    book.update('risks', id, { closed_on: on, closing_words: blankToNull(words) });
    return ok(null);
  },
};

export const reopenRisk: Command<Input<'risks:reopen'>, null, NotFound> = {
  act: 'risk.reopen',
  label: () => 'reopening of a risk',
  run: (book, { id }) => {
    if (!book.get('risks', id)) return err(gone);
    book.update('risks', id, { closed_on: null, closing_words: null });
    return ok(null);
  },
};

export const removeRisk: Command<Input<'risks:remove'>, null, NotFound> = {
  act: 'risk.remove',
  label: () => 'removal of a risk',
  run: (book, { id }) => {
    if (!book.get('risks', id)) return err(gone);
    removeRow(book, 'risks', id);
    return ok(null);
  },
};

const columnsOf = (fields: RiskFields): Pick<RiskRow, 'text' | 'answer' | 'owner_ours' | 'due' | 'audience'> => ({
  text: fields.text,
  answer: blankToNull(fields.answer),
  owner_ours: blankToNull(fields.ownerOurs),
  due: fields.due,
  audience: fields.audience,
});
