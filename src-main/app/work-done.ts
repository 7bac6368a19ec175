import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone: NotFound = { type: 'NotFound', what: 'work done' };

/** Work behind the scenes, written down in a line. */
export const addWork: Command<Input<'work:add'>, { readonly id: string }, NotFound> = {
  act: 'work.add',
  label: () => 'work done',
  run: (book, { accountId, text, onDate, audience, toldOn }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const id = book.newId();
    book.insert('work_done', {
      id,
      account_id: accountId,
      text,
      on_date: onDate,
      told_on: toldOn,
      audience,
      created_at: book.now,
    });
    return ok({ id });
  },
};

export const updateWork: Command<Input<'work:update'>, null, NotFound> = {
  act: 'work.update',
  label: () => 'change of work done',
  run: (book, { id, fields }) => {
    if (!book.get('work_done', id)) return err(gone);
    book.update('work_done', id, {
      ...(fields.text !== undefined && { text: fields.text }),
      ...(fields.onDate !== undefined && { on_date: fields.onDate }),
      ...(fields.audience !== undefined && { audience: fields.audience }),
      ...(fields.toldOn !== undefined && { told_on: fields.toldOn }),
    });
    return ok(null);
  },
};

export const removeWork: Command<Input<'work:remove'>, null, NotFound> = {
  act: 'work.remove',
  label: () => 'removal of work done',
  run: (book, { id }) => {
    if (!book.get('work_done', id)) return err(gone);
    removeRow(book, 'work_done', id);
    return ok(null);
  },
};
