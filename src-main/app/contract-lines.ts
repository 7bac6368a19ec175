import type { ContractFailure, ContractFields } from '#contract/account-parts';
import type { NotFound } from '#contract/failures';
import type { ContractLineRow } from '#domain/book-tables';
import { err, ok } from '#domain/result';
import { blankToNull } from './blank-to-null.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

export const createContractLine: Command<
  { readonly accountId: string; readonly fields: ContractFields },
  { readonly id: string },
  ContractFailure
> = {
  act: 'contract.create',
  label: ({ fields }) => `new contract line${fields.product === null ? '' : ` ${fields.product}`}`,
  run: (book, { accountId, fields }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    if (endsBeforeStart(fields)) return err({ type: 'EndsBeforeStart' });
    const id = book.newId();
    const columns = columnsOf(fields);
    book.insert('contract_lines', {
      id,
      account_id: accountId,
      external_id: null,
      external_key: null,
      billing: null,
      ...columns,
      extra: '{}',
      typed: JSON.stringify(Object.keys(columns).sort()),
      audience: 'self',
      created_at: book.now,
      updated_at: book.now,
    });
    return ok({ id });
  },
};

export const updateContractLine: Command<
  { readonly id: string; readonly fields: ContractFields },
  null,
  ContractFailure
> = {
  act: 'contract.update',
  label: () => 'change of a contract line',
  run: (book, { id, fields }) => {
    const before = book.get('contract_lines', id);
    if (!before) return err({ type: 'NotFound', what: 'contract line' });
    if (endsBeforeStart(fields)) return err({ type: 'EndsBeforeStart' });
    const columns = columnsOf(fields);
    const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
      (column) => columns[column] !== before[column],
    );
    if (changed.length === 0) return ok(null);
    // What a person set by hand, an import leaves alone.
    const typed = new Set([...(JSON.parse(before.typed) as string[]), ...changed]);
    book.update('contract_lines', id, { ...columns, typed: JSON.stringify([...typed].sort()), updated_at: book.now });
    return ok(null);
  },
};

export const removeContractLine: Command<{ readonly id: string }, null, NotFound> = {
  act: 'contract.remove',
  label: () => 'removal of a contract line',
  run: (book, { id }) => {
    if (!book.get('contract_lines', id)) return err({ type: 'NotFound', what: 'contract line' });
    removeRow(book, 'contract_lines', id);
    return ok(null);
  },
};

const endsBeforeStart = ({ startsOn, endsOn }: ContractFields): boolean =>
  startsOn !== null && endsOn !== null && endsOn < startsOn;

type LineColumns = Pick<
  ContractLineRow,
  'product' | 'arr_minor' | 'currency' | 'starts_on' | 'ends_on' | 'notice_days' | 'auto_renew' | 'is_trial' | 'seats'
>;

const columnsOf = (fields: ContractFields): LineColumns => ({
  product: blankToNull(fields.product),
  arr_minor: fields.arr.amountMinor,
  currency: fields.arr.currency,
  starts_on: fields.startsOn,
  ends_on: fields.endsOn,
  notice_days: fields.noticeDays,
  auto_renew: fields.autoRenew === null ? null : fields.autoRenew ? 1 : 0,
  is_trial: fields.isTrial ? 1 : 0,
  seats: fields.seats,
});
