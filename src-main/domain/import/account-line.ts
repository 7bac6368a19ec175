import type { AccountRow, ContractLineRow } from '../book-tables.ts';
import type { AccountValues } from './account-values.ts';
import type { CellChange, LineWrite } from './planned.ts';
import { rowChanges } from './row-changes.ts';
import type { RowReader } from './row-reader.ts';

/** I19: the key of the line that an account list makes: one an account, so that the next list updates it. */
export const accountLineKey = (accountId: string): string => `account:${accountId}`;

/** I19: ARR in an account list is one contract line of the account, unless the account has lines of its own: then nothing is counted twice. */
export function planAccountLine(
  reader: RowReader,
  values: AccountValues,
  accountId: string | null,
  existing: readonly ContractLineRow[],
  overwrite: boolean,
  changes: CellChange[],
  accountPatch: Partial<AccountRow>,
  account: AccountRow | null,
): LineWrite | null {
  if (values.line === null) return null;
  const own = accountId === null ? undefined : existing.find((line) => line.external_key === accountLineKey(accountId));
  if (!own && existing.length > 0) {
    reader.notes.add(
      'Accounts that have contract lines of their own keep them: ARR in this list is kept beside the account, not counted again.',
    );
    keepBeside(reader, changes, accountPatch, account);
    return null;
  }
  const columns = {
    arr_minor: values.line.arr.amountMinor,
    currency: values.line.arr.currency,
    ends_on: values.line.endsOn,
  };
  const planned = rowChanges<ContractLineRow>(own ?? null, columns, [], overwrite);
  changes.push(...planned.changes);
  if (own && Object.keys(planned.patch).length === 0) return null;
  return { row: reader.row, id: own?.id ?? null, accountId, patch: planned.patch };
}

function keepBeside(
  reader: RowReader,
  changes: CellChange[],
  patch: Partial<AccountRow>,
  account: AccountRow | null,
): void {
  const kept = JSON.parse(patch.extra ?? account?.extra ?? '{}') as Record<string, string>;
  let isNew = false;
  for (const field of ['arr', 'mrr', 'currency', 'endsOn']) {
    const text = reader.raw(field).trim();
    const header = reader.headerOf(field);
    if (text === '' || kept[header] === text) continue;
    changes.push({ field: header, before: kept[header] ?? null, after: text, act: header in kept ? 'change' : 'set' });
    kept[header] = text;
    isNew = true;
  }
  if (isNew) patch.extra = JSON.stringify(kept);
}
