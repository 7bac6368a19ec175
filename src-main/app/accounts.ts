import type { AccountFailure, AccountFields } from '#contract/accounts';
import type { AccountRow } from '#domain/book-tables';
import { externalKey } from '#domain/import/external-key';
import { err, ok, type Result } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import { emptyAccountRow } from './empty-account-row.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { noteStage } from './note-stage.ts';
import { removeRow } from './remove-rows.ts';

type SomeFields = { readonly [K in keyof AccountFields]?: AccountFields[K] | undefined };

export const createAccount: Command<SomeFields & { readonly name: string }, { readonly id: string }, AccountFailure> = {
  act: 'account.create',
  label: ({ name }) => `new account ${name}`,
  run: (book, fields) => {
    const id = book.newId();
    const patch = columnsOf(fields);
    const wrong = problemWith(book, id, patch);
    if (wrong) return err(wrong);
    book.insert('accounts', {
      ...emptyAccountRow(id, book.now),
      name: fields.name,
      ...patch,
      typed: JSON.stringify(typedColumns(patch)),
    });
    if (patch.stage) noteStage(book, id, patch.stage);
    return ok({ id });
  },
};

export const updateAccount: Command<{ readonly id: string; readonly fields: SomeFields }, null, AccountFailure> = {
  act: 'account.update',
  label: () => 'change of an account',
  run: (book, { id, fields }) => changeAccount(book, id, columnsOf(fields)),
};

/** Sets the same values on many accounts; those that are gone by now are passed over. */
export const updateAccounts: Command<
  { readonly ids: readonly string[]; readonly fields: SomeFields },
  { readonly changed: number },
  never
> = {
  act: 'account.updateMany',
  label: (_, { changed }) => `change of ${changed === 1 ? 'an account' : `${changed} accounts`}`,
  run: (book, { ids, fields }) => {
    const patch = columnsOf(fields);
    const changed = [...new Set(ids)].filter((id) => changeAccount(book, id, patch).ok);
    return ok({ changed: changed.length });
  },
};

/** Removes accounts with everything that hangs on them. Undo brings all of it back. */
export const removeAccounts: Command<{ readonly ids: readonly string[] }, { readonly removed: number }, never> = {
  act: 'account.remove',
  label: (_, { removed }) => `removal of ${removed === 1 ? 'an account' : `${removed} accounts`}`,
  run: (book, { ids }) => {
    const present = [...new Set(ids)].filter((id) => book.get('accounts', id));
    for (const id of present) removeRow(book, 'accounts', id);
    return ok({ removed: present.length });
  },
};

function changeAccount(book: BookWriter, id: string, patch: Partial<AccountRow>): Result<null, AccountFailure> {
  const before = book.get('accounts', id);
  if (!before) return err({ type: 'NotFound', what: 'account' });
  const wrong = problemWith(book, id, patch);
  if (wrong) return err(wrong);
  const typed = new Set([...(JSON.parse(before.typed) as string[]), ...typedColumns(patch)]);
  const changed = Object.entries(patch).some(([column, value]) => before[column as keyof AccountRow] !== value);
  if (changed)
    book.update('accounts', id, { ...patch, typed: JSON.stringify([...typed].sort()), updated_at: book.now });
  if (patch.stage !== undefined && patch.stage !== before.stage) noteStage(book, id, patch.stage);
  return ok(null);
}

/** What a person set by hand, an import leaves alone. An emptied field counts: it was emptied on purpose. */
const typedColumns = (patch: Partial<AccountRow>): string[] =>
  Object.keys(patch)
    .filter((column) => column !== 'pinned' && column !== 'external_key')
    .sort();

function problemWith(book: BookWriter, id: string, patch: Partial<AccountRow>): AccountFailure | undefined {
  if (patch.external_key) {
    const [holder] = book.where('accounts', { external_key: patch.external_key });
    if (holder && holder.id !== id) return { type: 'ExternalIdTaken', by: holder.name };
  }
  for (let parent = patch.parent_id ?? null, seen = 0; parent !== null; seen += 1) {
    if (parent === id || seen > 100) return { type: 'ParentLoop' };
    const row = book.get('accounts', parent);
    if (!row) return { type: 'NotFound', what: 'parent account' };
    parent = row.parent_id;
  }
  return undefined;
}

function columnsOf(fields: SomeFields): Partial<AccountRow> {
  const patch: Partial<AccountRow> = {};
  if (fields.name !== undefined) patch.name = fields.name;
  if (fields.externalId !== undefined) {
    patch.external_id = blankToNull(fields.externalId);
    patch.external_key = patch.external_id === null ? null : externalKey(patch.external_id);
  }
  if (fields.domain !== undefined) patch.domain = blankToNull(fields.domain)?.toLowerCase() ?? null;
  if (fields.parentId !== undefined) patch.parent_id = fields.parentId;
  if (fields.segment !== undefined) patch.segment = blankToNull(fields.segment);
  if (fields.coverage !== undefined) patch.coverage = fields.coverage;
  if (fields.stage !== undefined) patch.stage = blankToNull(fields.stage);
  if (fields.industry !== undefined) patch.industry = blankToNull(fields.industry);
  if (fields.country !== undefined) patch.country = blankToNull(fields.country);
  if (fields.customerSince !== undefined) patch.customer_since = fields.customerSince;
  if (fields.owner !== undefined) patch.owner = blankToNull(fields.owner);
  if (fields.pinned !== undefined) patch.pinned = fields.pinned ? 1 : 0;
  return patch;
}
