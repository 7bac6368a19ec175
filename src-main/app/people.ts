import type { PersonFields } from '#contract/account-parts';
import type { NotFound } from '#contract/failures';
import type { PersonRow } from '#domain/book-tables';
import { err, ok } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

export const createPerson: Command<
  { readonly accountId: string; readonly fields: PersonFields },
  { readonly id: string },
  NotFound
> = {
  act: 'person.create',
  label: ({ fields }) => `new person ${fields.name}`,
  run: (book, { accountId, fields }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const id = book.newId();
    book.insert('people', {
      id,
      account_id: accountId,
      ...columnsOf(fields),
      audience: 'self',
      created_at: book.now,
    });
    return ok({ id });
  },
};

export const updatePerson: Command<{ readonly id: string; readonly fields: PersonFields }, null, NotFound> = {
  act: 'person.update',
  label: ({ fields }) => `change of ${fields.name}`,
  run: (book, { id, fields }) => {
    if (!book.get('people', id)) return err({ type: 'NotFound', what: 'person' });
    book.update('people', id, columnsOf(fields));
    return ok(null);
  },
};

/** Removes a person; what was logged stays, without them. Undo puts them back into all of it. */
export const removePerson: Command<{ readonly id: string }, null, NotFound> = {
  act: 'person.remove',
  label: () => 'removal of a person',
  run: (book, { id }) => {
    if (!book.get('people', id)) return err({ type: 'NotFound', what: 'person' });
    removeRow(book, 'people', id);
    return ok(null);
  },
};

const columnsOf = (fields: PersonFields): Pick<PersonRow, 'name' | 'email' | 'title' | 'former_since'> => ({
  name: fields.name,
  email: blankToNull(fields.email),
  title: blankToNull(fields.title),
  former_since: fields.formerSince,
});
