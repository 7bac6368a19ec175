import type { AccountRow, ContractLineRow } from '../book-tables.ts';
import { accountLineKey } from './account-line.ts';
import { createAccountIndex, type AccountIndex, type Match } from './account-index.ts';
import type { Steps } from './column-formats.ts';
import { readContractValues, type ContractValues, type LineIdentity } from './contract-values.ts';
import { externalKey } from './external-key.ts';
import { createLineKeys, lineKey, type LineKeys } from './line-key.ts';
import { sameName } from './name-key.ts';
import { keptProblem, knownAccount, skipped } from './plan-accounts.ts';
import { planRows } from './plan-rows.ts';
import { totalsOf, type ImportPlan, type LineWrite, type PlanOptions, type PlannedRow } from './planned.ts';
import { shorten, type FileReading, type RowReader } from './row-reader.ts';
import { rowChanges } from './row-changes.ts';
import { brokenRow } from './row-verdict.ts';

/** What the account of a row is found by. */
export interface AccountFinding {
  readonly reading: FileReading;
  readonly options: PlanOptions;
  readonly index: AccountIndex;
  readonly byId: ReadonlyMap<string, AccountRow>;
}

interface Planning extends AccountFinding {
  readonly byKey: ReadonlyMap<string, ContractLineRow>;
  readonly keys: LineKeys;
  readonly writes: LineWrite[];
  readonly accountsWithLines: Set<string>;
}

/** Says what a list of contract lines would do to the book. Pure: reads nothing, writes nothing. */
export function* planContracts(
  reading: FileReading,
  rows: readonly (readonly string[])[],
  book: { readonly accounts: readonly AccountRow[]; readonly lines: readonly ContractLineRow[] },
  options: PlanOptions,
): Steps<ImportPlan> {
  const planning: Planning = {
    reading,
    options,
    index: createAccountIndex(book.accounts.map(knownAccount)),
    byId: new Map(book.accounts.map((account) => [account.id, account])),
    byKey: new Map(
      book.lines.flatMap((line) => (line.external_key === null ? [] : [[line.external_key, line] as const])),
    ),
    keys: createLineKeys(),
    writes: [],
    accountsWithLines: new Set(),
  };
  const { planned, sum } = yield* planRows(reading, rows, (reader, cells) => planRow(planning, reader, cells));
  const replaced = [...planning.accountsWithLines].flatMap((accountId) => {
    const line = planning.byKey.get(accountLineKey(accountId));
    return line && line.typed === '[]' ? [line.id] : [];
  });
  const tally = sum(reading.findings.problems);
  const notes = [...tally.notes];
  if (replaced.length > 0) {
    notes.push(
      `${replaced.length === 1 ? 'One line' : `${replaced.length} lines`} made from an account list ${replaced.length === 1 ? 'gives' : 'give'} way to these contract lines, so that nothing is counted twice.`,
    );
  }
  return {
    rows: planned,
    totals: totalsOf(planned),
    ...tally,
    notes,
    accounts: [],
    lines: planning.writes,
    replaced,
  };
}

function planRow(planning: Planning, reader: RowReader, cells: readonly string[]): PlannedRow {
  const title = shorten(
    [reader.raw('accountName'), reader.raw('product')]
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' · ') || reader.raw('externalId').trim(),
  );
  const { findings, header } = planning.reading;
  const broken = findings.leftOut.get(reader.row) ?? brokenRow(cells, header.length);
  if (broken !== null) return skipped(reader, title, broken, cells);
  const values = readContractValues(planning.reading, reader, (line) => currencyOfLine(planning, line));
  const account = findAccount(planning, reader, values, title);
  if ('outcome' in account) return account;
  const { row: owner, by } = account;
  const named =
    title === '' || reader.raw('accountName') === ''
      ? [owner.name, values.columns.product].filter(Boolean).join(' · ')
      : title;
  const key = planning.keys.keyOf(values, owner.id, reader.row, cells);
  if ('sameAs' in key) return skipped(reader, named, key.sameAs);
  const existing = planning.byKey.get(key.key) ?? null;
  if (values.columns.arr_minor === null && existing === null) {
    return skipped(reader, named, missingAmount(planning.reading, reader));
  }
  const { patch, changes } = rowChanges<ContractLineRow>(
    existing,
    { ...values.columns, account_id: owner.id },
    values.extra,
    planning.options.overwrite,
  );
  if (existing === null || patch.external_id !== undefined) patch.external_key = key.key;
  if (existing?.external_key === key.key && patch.external_id !== undefined) {
    delete patch.external_id;
    delete patch.external_key;
  }
  const shown = changes.filter(
    (change) =>
      !(change.field === 'account_id' && existing === null) && !(change.field === 'external_id' && existing !== null),
  );
  for (const change of shown) {
    if (change.act === 'kept') reader.problems.push(keptProblem(reader, change.field, change.before ?? ''));
  }
  planning.accountsWithLines.add(owner.id);
  const outcome = existing === null ? 'created' : Object.keys(patch).length > 0 ? 'updated' : 'unchanged';
  if (outcome !== 'unchanged')
    planning.writes.push({ row: reader.row, id: existing?.id ?? null, accountId: owner.id, patch });
  return { row: reader.row, title: named, outcome, by, changes: shown, candidates: [] };
}

/** The currency of the line in the book that a row is about: an amount without one stays in it. */
function currencyOfLine(planning: Planning, { key, account, product, startsOn }: LineIdentity): string | null {
  const found = key === null ? planning.index.match(account) : null;
  const accountId = found?.is === 'match' ? found.account.id : null;
  const line = planning.byKey.get(key ?? lineKey(accountId ?? '', product, startsOn));
  return line?.currency ?? null;
}

function missingAmount(reading: FileReading, reader: RowReader): string {
  if (!['arr', 'mrr', 'price', 'amount'].some((field) => reading.columns.has(field)))
    return 'No column of the file is taken for ARR, MRR or an amount.';
  return reader.unread.size > 0 ? 'The line has no amount that can be read.' : 'The line has no amount.';
}

/** I17: the account of a row: by external id, then domain; a name alone is asked about. */
export function findAccount(
  planning: AccountFinding,
  reader: RowReader,
  values: Pick<ContractValues, 'account'>,
  title: string,
): PlannedRow | { readonly row: AccountRow; readonly by: PlannedRow['by'] } {
  const { account } = values;
  const hit = (id: string | null, by: PlannedRow['by']) => {
    const row = planning.byId.get(id ?? '');
    return row ? { row, by } : skipped(reader, title, 'The account is not in the book.');
  };
  const decision = planning.options.decisions.get(reader.row);
  const found = planning.index.match(account);
  if (found.is === 'match') return hit(found.account.id, found.by);
  if (decision?.is === 'skip') return skipped(reader, title, 'Left out by choice.');
  if (decision?.is === 'account') return hit(decision.id, 'name');
  if (found.is === 'candidates') return candidatesOf(planning, reader, account.name, title, found);
  // A column of ids under a header such as "Account" may have been taken for names.
  const asId =
    account.name === null || account.key !== null ? undefined : planning.index.byKey(externalKey(account.name));
  if (asId) return hit(asId.id, 'external id');
  // A column of names under a header such as "Account" may have been taken for ids.
  const asName = account.key === null ? undefined : planning.index.match({ key: null, domain: null, name: account.id });
  if (asName?.is === 'candidates') return candidatesOf(planning, reader, account.id, title, asName);
  const sought = [account.id, account.domain, account.name].find((text) => text !== null);
  return skipped(
    reader,
    title,
    sought === undefined
      ? 'The row names no account.'
      : `No account in the book has the ${account.id !== null ? 'id' : account.domain !== null ? 'domain' : 'name'} “${shorten(sought ?? '')}”. Import the accounts first.`,
  );
}

function candidatesOf(
  planning: AccountFinding,
  reader: RowReader,
  name: string | null,
  title: string,
  found: Match & { readonly is: 'candidates' },
) {
  const rows = found.accounts.flatMap((account) => planning.byId.get(account.id ?? '') ?? []);
  const exact = rows.filter((row) => name !== null && sameName(row.name, name));
  const [only] = exact;
  if (planning.options.acceptNames && only && exact.length === 1) return { row: only, by: 'name' as const };
  reader.warn(
    found.why === 'name'
      ? planning.reading.columns.has('accountName')
        ? 'accountName'
        : 'accountId'
      : 'accountDomain',
    `Only the ${found.why} speaks for ${rows.map((row) => `“${row.name}”`).join(', ')}: it may be the same account or another.`,
  );
  const candidates = rows.map(({ id, name: title_, domain, external_id }) => ({
    id,
    name: title_,
    domain,
    externalId: external_id,
  }));
  return { row: reader.row, title, outcome: 'question' as const, by: null, changes: [], candidates };
}
