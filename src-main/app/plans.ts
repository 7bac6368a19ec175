import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone: NotFound = { type: 'NotFound', what: 'plan' };

/** Begins a success plan of an account, without a line yet. */
export const createPlan: Command<Input<'plans:create'>, { readonly id: string }, NotFound> = {
  act: 'plan.create',
  label: () => 'new success plan',
  run: (book, { accountId, title, startsOn }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const id = book.newId();
    book.insert('plans', {
      id,
      account_id: accountId,
      title,
      use_case: null,
      template: null,
      starts_on: startsOn,
      closed_on: null,
      closing_words: null,
      roles: '[]',
      proof_points: '[]',
      // A plan is made to be shown to the customer; each line says for itself what is not.
      audience: 'customer',
      created_at: book.now,
    });
    return ok({ id });
  },
};

export const updatePlan: Command<Input<'plans:update'>, null, NotFound> = {
  act: 'plan.update',
  label: ({ fields }) => (fields.title === undefined ? 'change of a success plan' : 'new name of a success plan'),
  run: (book, { id, fields }) => {
    if (!book.get('plans', id)) return err(gone);
    book.update('plans', id, {
      ...(fields.title !== undefined && { title: fields.title }),
      ...(fields.startsOn !== undefined && { starts_on: fields.startsOn }),
      ...(fields.useCase !== undefined && { use_case: blankToNull(fields.useCase) }),
      ...(fields.audience !== undefined && { audience: fields.audience }),
    });
    return ok(null);
  },
};

export const closePlan: Command<Input<'plans:close'>, null, NotFound> = {
  act: 'plan.close',
  label: () => 'closing of a success plan',
  run: (book, { id, on, words }) => {
    if (!book.get('plans', id)) return err(gone);
    book.update('plans', id, { closed_on: on, closing_words: blankToNull(words) });
    return ok(null);
  },
};

export const reopenPlan: Command<Input<'plans:reopen'>, null, NotFound> = {
  act: 'plan.reopen',
  label: () => 'opening of a closed success plan',
  run: (book, { id }) => {
    if (!book.get('plans', id)) return err(gone);
    book.update('plans', id, { closed_on: null, closing_words: null });
    return ok(null);
  },
};

/** Removes a plan with its lines; receipts lose the line they prove and stay. */
export const removePlan: Command<Input<'plans:remove'>, null, NotFound> = {
  act: 'plan.remove',
  label: () => 'removal of a success plan',
  run: (book, { id }) => {
    if (!book.get('plans', id)) return err(gone);
    removeRow(book, 'plans', id);
    return ok(null);
  },
};
