import type { AccountRow, ContractLineRow } from '../book-tables.ts';
import { createAccountIndex, type AccountIndex, type KnownAccount, type Match, type Sought } from './account-index.ts';
import { readAccountValues, type AccountValues } from './account-values.ts';
import { accountLineKey, planAccountLine } from './account-line.ts';
import type { Steps } from './column-formats.ts';
import { nameKey, sameName } from './name-key.ts';
import { planRows } from './plan-rows.ts';
import { resolveParents, type ParentWish } from './parents.ts';
import {
  totalsOf,
  type AccountWrite,
  type Candidate,
  type ImportPlan,
  type PlanOptions,
  type PlannedRow,
} from './planned.ts';
import type { Problem } from './problem.ts';
import { shorten, type FileReading, type RowReader } from './row-reader.ts';
import { rowChanges } from './row-changes.ts';
import { brokenRow } from './row-verdict.ts';

export interface BookForAccounts {
  readonly accounts: readonly AccountRow[];
  readonly lines: readonly ContractLineRow[];
}

interface Planning {
  readonly reading: FileReading;
  readonly options: PlanOptions;
  readonly index: AccountIndex;
  readonly byId: ReadonlyMap<string, AccountRow>;
  readonly linesByAccount: ReadonlyMap<string, readonly ContractLineRow[]>;
  /** Rows by the account they were found to be: each account once in a file. */
  readonly rowByAccount: Map<string, number>;
  /** Rows by their external id: each id once in a file, also where other things found the account. */
  readonly rowByKey: Map<string, number>;
  readonly writes: AccountWrite[];
  readonly wishes: ParentWish[];
}

/** Says what an account list would do to the book. Pure: reads nothing, writes nothing. */
export function* planAccounts(
  reading: FileReading,
  rows: readonly (readonly string[])[],
  book: BookForAccounts,
  options: PlanOptions,
): Steps<ImportPlan> {
  const linesByAccount = new Map<string, ContractLineRow[]>();
  for (const line of book.lines)
    linesByAccount.set(line.account_id, [...(linesByAccount.get(line.account_id) ?? []), line]);
  const planning: Planning = {
    reading,
    options,
    index: createAccountIndex(book.accounts.map(knownAccount)),
    byId: new Map(book.accounts.map((account) => [account.id, account])),
    linesByAccount,
    rowByAccount: new Map(),
    rowByKey: new Map(),
    writes: [],
    wishes: [],
  };
  const { planned, sum } = yield* planRows(reading, rows, (reader, cells) => planRow(planning, reader, cells));
  const settled = resolveParents(planning.wishes, planning.writes, planned, planning.index, book.accounts);
  return {
    rows: settled.rows,
    totals: totalsOf(settled.rows),
    ...sum([...settled.problems, ...reading.findings.problems]),
    accounts: settled.writes,
    lines: [],
    replaced: [],
  };
}

export const knownAccount = (account: AccountRow): KnownAccount => ({
  id: account.id,
  row: null,
  key: account.external_key,
  domain: account.domain,
  name: account.name,
});

function planRow(planning: Planning, reader: RowReader, cells: readonly string[]): PlannedRow {
  const { reading, options } = planning;
  const title = shorten(reader.raw('name').trim() || reader.raw('externalId').trim());
  const broken = reading.findings.leftOut.get(reader.row) ?? brokenRow(cells, reading.header.length);
  if (broken !== null) return skipped(reader, title, broken, cells);
  const values = readAccountValues(reading, reader, (sought) => currencyOfLine(planning, reader.row, sought));
  const { name, domain } = values.columns;
  const earlier = values.key === null ? undefined : planning.rowByKey.get(values.key);
  if (earlier !== undefined) return skipped(reader, title, `The same external id stands in row ${earlier} already.`);
  const found = planning.index.match({ key: values.key, domain, name });
  const decision = options.decisions.get(reader.row);
  if (found.is === 'match' && !isDoubtful(found, name)) return planMatch(planning, reader, values, title, found);
  if (decision?.is === 'skip') return skipped(reader, title, 'Left out by choice.');
  if (decision?.is === 'account') {
    const chosen = planning.byId.get(decision.id);
    if (chosen && (values.key === null || chosen.external_key === null || chosen.external_key === values.key)) {
      return planMatch(
        planning,
        reader,
        values,
        title,
        { is: 'match', account: knownAccount(chosen), by: 'domain' },
        'name',
      );
    }
  }
  if (found.is === 'match' && decision?.is !== 'new')
    return question(planning, reader, title, { is: 'candidates', accounts: [found.account], why: 'domain' });
  if (found.is === 'candidates' && decision?.is !== 'new') {
    const exact = found.accounts.filter(
      (account) => account.id !== null && name !== null && sameName(account.name, name),
    );
    const [only] = exact;
    if (options.acceptNames && only && exact.length === 1) {
      return planMatch(planning, reader, values, title, { is: 'match', account: only, by: 'domain' }, 'name');
    }
    return question(planning, reader, title, found);
  }
  if (name === null) {
    return skipped(reader, title, missingName(reader));
  }
  return planNew(planning, reader, values, name);
}

function missingName(reader: RowReader): string {
  if (reader.headerOf('name') === '') return 'No column of the file is taken for the account name.';
  const written = reader.raw('name').trim();
  if (reader.unread.has('name')) return 'The account name cannot be taken as it stands.';
  return written === '' ? 'The account has no name.' : `The account has no name: “${written}” stands for nothing.`;
}

/** The currency of the line that an earlier account list made: an amount without one stays in it. */
function currencyOfLine(planning: Planning, row: number, sought: Sought): string | null {
  const decision = planning.options.decisions.get(row);
  const found = planning.index.match(sought);
  const id = decision?.is === 'account' ? decision.id : found.is === 'match' ? found.account.id : null;
  const lines = id === null ? undefined : planning.linesByAccount.get(id);
  return lines?.find((line) => line.external_key === accountLineKey(line.account_id))?.currency ?? null;
}

/** Two names under one domain: a group and its daughter, one account twice, or a new name. Only a person knows. */
const isDoubtful = ({ account, by }: Match & { readonly is: 'match' }, name: string | null): boolean =>
  by === 'domain' && name !== null && nameKey(account.name) !== nameKey(name);

function planMatch(
  planning: Planning,
  reader: RowReader,
  values: AccountValues,
  title: string,
  { account, by }: Match & { readonly is: 'match' },
  shownAs: PlannedRow['by'] = by,
): PlannedRow {
  const earlier = account.id === null ? account.row : planning.rowByAccount.get(account.id);
  if (earlier !== undefined && earlier !== null) {
    return skipped(reader, title, `The same account stands in row ${earlier} already (same ${shownAs ?? 'account'}).`);
  }
  const id = account.id ?? '';
  const existing = planning.byId.get(id) ?? null;
  planning.rowByAccount.set(id, reader.row);
  if (values.key !== null) planning.rowByKey.set(values.key, reader.row);
  const { patch, changes } = rowChanges<AccountRow>(existing, values.columns, values.extra, planning.options.overwrite);
  if (patch.external_id !== undefined) patch.external_key = values.key;
  // The same id written in another way (15 and 18 letters) is no change.
  const isSameId = existing?.external_key !== null && existing?.external_key === values.key;
  if (isSameId) {
    delete patch.external_id;
    delete patch.external_key;
  }
  const shown = isSameId ? changes.filter((change) => change.field !== 'external_id') : [...changes];
  const line = planAccountLine(
    reader,
    values,
    id,
    planning.linesByAccount.get(id) ?? [],
    planning.options.overwrite,
    shown,
    patch,
    existing,
  );
  for (const change of shown) {
    if (change.act === 'kept') reader.problems.push(keptProblem(reader, change.field, change.before ?? ''));
  }
  wish(planning, reader, values, id);
  planning.writes.push({ row: reader.row, id, patch, parent: null, line });
  const outcome = Object.keys(patch).length > 0 || line !== null ? 'updated' : 'unchanged';
  return { row: reader.row, title, outcome, by: shownAs, changes: shown, candidates: [] };
}

function planNew(planning: Planning, reader: RowReader, values: AccountValues, name: string): PlannedRow {
  const { patch, changes } = rowChanges<AccountRow>(null, values.columns, values.extra, true);
  if (values.key !== null) patch.external_key = values.key;
  const shown = [...changes];
  const line = planAccountLine(reader, values, null, [], true, shown, patch, null);
  if (values.key !== null) planning.rowByKey.set(values.key, reader.row);
  planning.index.add({ id: null, row: reader.row, key: values.key, domain: values.columns.domain, name });
  wish(planning, reader, values, null);
  planning.writes.push({ row: reader.row, id: null, patch, parent: null, line });
  return { row: reader.row, title: name, outcome: 'created', by: null, changes: shown, candidates: [] };
}

function wish(planning: Planning, reader: RowReader, values: AccountValues, id: string | null): void {
  if (values.parent !== null)
    planning.wishes.push({ row: reader.row, id, parent: values.parent, column: reader.headerOf('parent') });
}

function question(
  planning: Planning,
  reader: RowReader,
  title: string,
  found: Match & { readonly is: 'candidates' },
): PlannedRow {
  const candidates = found.accounts.flatMap((account): Candidate[] =>
    account.id === null
      ? []
      : [
          {
            id: account.id,
            name: account.name,
            domain: account.domain,
            externalId: planning.byId.get(account.id)?.external_id ?? null,
          },
        ],
  );
  const inFile = found.accounts.find((account) => account.id === null)?.row;
  reader.warn(
    found.why === 'name' ? 'name' : 'domain',
    candidates.length > 0
      ? `Only the ${found.why} speaks for ${candidates.map((candidate) => `“${candidate.name}”`).join(', ')}: it may be the same account or another.`
      : `Row ${inFile ?? '?'} has the same ${found.why}; nothing tells whether it is the same account.`,
  );
  return { row: reader.row, title, outcome: 'question', by: null, changes: [], candidates };
}

export function skipped(reader: RowReader, title: string, reason: string, cells: readonly string[] = []): PlannedRow {
  const first = cells.find((cell) => cell.trim() !== '') ?? title;
  reader.problems.push({ row: reader.row, column: '', value: shorten(first), reason });
  return { row: reader.row, title, outcome: 'skipped', by: null, changes: [], candidates: [] };
}

export const keptProblem = (reader: RowReader, field: string, before: string): Problem => ({
  row: reader.row,
  column: field,
  value: shorten(before),
  reason: 'Somebody typed this in the book, so it was left as it is; overwriting can be asked for.',
});
