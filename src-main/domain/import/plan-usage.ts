import type { AccountRow, ContractLineRow } from '../book-tables.ts';
import type { UsagePeriod } from '../adoption-rows.ts';
import type { IsoDate } from '../time.ts';
import { createAccountIndex } from './account-index.ts';
import type { Steps } from './column-formats.ts';
import { readDate } from './date-cell.ts';
import { externalKey } from './external-key.ts';
import { readNumber } from './number-format.ts';
import { knownAccount, skipped } from './plan-accounts.ts';
import { findAccount, type AccountFinding } from './plan-contracts.ts';
import { planRows } from './plan-rows.ts';
import { totalsOf, type ImportPlan, type PlanOptions, type PlannedRow, type UsageWrite } from './planned.ts';
import { shorten, type FileReading, type RowReader } from './row-reader.ts';
import { brokenRow } from './row-verdict.ts';
import { filePeriod, namedPeriod, periodStart, type NamedPeriod } from './usage-period.ts';

/** What the book knows a usage reading by, with its value. */
export type KnownUsage = ReadonlyMap<string, { readonly id: string; readonly value: number }>;

interface Planning extends AccountFinding {
  readonly lines: ReadonlyMap<string, ContractLineRow>;
  readonly known: KnownUsage;
  readonly per: UsagePeriod;
  /** Columns that are a month or a week each. */
  readonly wide: readonly (NamedPeriod & { readonly column: number })[];
  /** How often a reading stood in the file so far. */
  readonly seen: Map<string, number>;
  readonly writes: UsageWrite[];
}

/** I24: says what a list of usage would do. A reading that is there already is never written twice. */
export function* planUsage(
  reading: FileReading,
  rows: readonly (readonly string[])[],
  book: {
    readonly accounts: readonly AccountRow[];
    readonly lines: readonly ContractLineRow[];
    readonly usage?: KnownUsage;
  },
  options: PlanOptions,
): Steps<ImportPlan> {
  const dateColumn = reading.columns.get('onDate');
  const dates = new Set<IsoDate>();
  if (dateColumn !== undefined) {
    const format = reading.formats.dates.get(dateColumn) ?? 'clear';
    for (const [position, cells] of rows.entries()) {
      const date = dates.size > 1_000 ? null : readDate(cells[dateColumn] ?? '', format);
      if (date?.is === 'value') dates.add(date.value);
      if (position % 500 === 499) yield position;
    }
  }
  const planning: Planning = {
    reading,
    options,
    index: createAccountIndex(book.accounts.map(knownAccount)),
    byId: new Map(book.accounts.map((account) => [account.id, account])),
    lines: new Map(
      book.lines.flatMap((line) => (line.external_key === null ? [] : [[line.external_key, line] as const])),
    ),
    known: book.usage ?? new Map(),
    per: filePeriod(dateColumn === undefined ? '' : (reading.header[dateColumn] ?? ''), dates),
    wide: reading.header.flatMap((name, column) => {
      const period = reading.mapping[column] === null ? namedPeriod(name) : null;
      return period ? [{ ...period, column }] : [];
    }),
    seen: new Map(),
    writes: [],
  };
  const { planned, sum } = yield* planRows(reading, rows, (reader, cells) => planRow(planning, reader, cells));
  const tally = sum(reading.findings.problems);
  return {
    rows: planned,
    totals: totalsOf(planned),
    ...tally,
    notes: [...notesOf(planning, rows), ...tally.notes],
    accounts: [],
    lines: [],
    replaced: [],
    usage: planning.writes,
  };
}

interface Value {
  readonly metric: string;
  readonly period: NamedPeriod;
  readonly value: number;
}

function planRow(planning: Planning, reader: RowReader, cells: readonly string[]): PlannedRow {
  const { findings, header } = planning.reading;
  const title = shorten(
    ['accountName', 'accountDomain', 'accountId', 'lineId'].map((field) => reader.raw(field).trim()).find(Boolean) ??
      '',
  );
  const broken = findings.leftOut.get(reader.row) ?? brokenRow(cells, header.length);
  if (broken !== null) return skipped(reader, title, broken, cells);
  const owner = ownerOf(planning, reader, title);
  if ('outcome' in owner) return owner;
  const values = valuesOf(planning, reader, cells);
  if (typeof values === 'string') return skipped(reader, owner.row.name, values);
  const id = reader.id('externalId');
  let created = 0;
  let updated = 0;
  const changes = values.flatMap(({ metric, period, value }) => {
    const key = keyOf(planning, { id, owner: owner.line?.id ?? owner.row.id, metric, period, value });
    const known = planning.known.get(key);
    if (known?.value === value) return [];
    if (known) updated++;
    else created++;
    planning.writes.push({
      row: reader.row,
      id: known?.id ?? null,
      accountId: owner.row.id,
      lineId: owner.line?.id ?? null,
      metric,
      per: period.per,
      onDate: period.onDate,
      value,
      key,
    });
    return [
      {
        field: metric,
        before: known ? String(known.value) : null,
        after: `${value}, ${period.onDate}`,
        act: known ? ('change' as const) : ('set' as const),
      },
    ];
  });
  return {
    row: reader.row,
    title: owner.row.name,
    outcome: created > 0 ? 'created' : updated > 0 ? 'updated' : 'unchanged',
    by: owner.by,
    changes,
    candidates: [],
  };
}

/** The account of a row: by the contract line it names, else as I16 and I17 say. */
function ownerOf(
  planning: Planning,
  reader: RowReader,
  title: string,
): PlannedRow | { readonly row: AccountRow; readonly by: PlannedRow['by']; readonly line: ContractLineRow | null } {
  const lineId = reader.id('lineId');
  const line = lineId === null ? undefined : planning.lines.get(externalKey(lineId));
  const account = line && planning.byId.get(line.account_id);
  if (line && account) return { row: account, by: 'external id', line };
  const accountId = reader.id('accountId');
  const domain = reader.domain('accountDomain');
  const name = reader.name('accountName');
  if (lineId !== null && accountId === null && domain === null && name === null)
    return skipped(
      reader,
      title,
      `No contract line in the book has the id “${shorten(lineId)}”. Import the contract lines first.`,
    );
  const key = accountId === null ? null : externalKey(accountId);
  const found = findAccount(planning, reader, { account: { id: accountId, key, domain, name } }, title);
  return 'outcome' in found ? found : { ...found, line: null };
}

/** The columns whose metric is their name. */
const columnMetrics = [
  ['activeUsers', 'active users'],
  ['logins', 'logins'],
  ['sessions', 'sessions'],
  ['events', 'events'],
] as const;

/** Every value of a row, or why there is none. */
function valuesOf(planning: Planning, reader: RowReader, cells: readonly string[]): readonly Value[] | string {
  const named = reader.text('metric');
  const wide = planning.wide.flatMap(({ column, per, onDate }): Value[] => {
    const value = numberOf(planning, reader, column, cells[column] ?? '');
    return value === null ? [] : [{ metric: named ?? 'usage', period: { per, onDate }, value }];
  });
  if (planning.wide.length > 0) return wide.length > 0 ? wide : 'The row has no number that can be read.';
  const period = periodOf(planning, reader);
  if (period === null) return 'The row has no day, week or month that can be read.';
  const fields = [['value', named ?? 'usage'], ...columnMetrics] as const;
  const values = fields.flatMap(([field, metric]): Value[] => {
    const column = planning.reading.columns.get(field);
    const value = column === undefined ? null : numberOf(planning, reader, column, cells[column] ?? '', field);
    return value === null ? [] : [{ metric, period, value }];
  });
  // An event without a number happened once.
  if (values.length === 0 && named !== null && !planning.reading.columns.has('value'))
    return [{ metric: named, period, value: 1 }];
  return values.length > 0 ? values : 'The row has no number that can be read.';
}

function periodOf(planning: Planning, reader: RowReader): NamedPeriod | null {
  const named = namedPeriod(reader.raw('onDate'));
  if (named) return named;
  const date = reader.date('onDate');
  return date === null ? null : { per: planning.per, onDate: periodStart(planning.per, date) };
}

function numberOf(
  { reading }: Planning,
  reader: RowReader,
  column: number,
  cell: string,
  field?: string,
): number | null {
  const read = readNumber(cell, reading.formats.numbers.get(column) ?? { decimal: '.', because: 'plain' });
  const number =
    read.is !== 'value'
      ? read
      : read.value.rest !== '' && read.value.rest !== '%'
        ? ({ is: 'unreadable', reason: `“${read.value.rest}” beside the number is not expected here.` } as const)
        : ({ is: 'value', value: Number(read.value.decimal.units) / 10 ** read.value.decimal.scale } as const);
  if (field !== undefined) return reader.take(field, number);
  if (number.is === 'unreadable')
    reader.problems.push({
      row: reader.row,
      column: reading.header[column] ?? '',
      value: shorten(cell),
      reason: number.reason,
    });
  return number.is === 'value' ? number.value : null;
}

/**
 * I24: a record with an id of its own is known by all that it says, since ids repeat; a sum of a period by what it is of,
 * so that a corrected one takes its place. Equal ones of a file are numbered.
 */
function keyOf({ seen }: Planning, one: Value & { readonly id: string | null; readonly owner: string }): string {
  const { id, owner, metric, period, value } = one;
  const base = `usage:${owner}|${metric}|${period.per}|${period.onDate}${id === null ? '' : `|${externalKey(id)}|${value}`}`;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}|${count}`;
}

/** What was taken and what was not: nobody should have to guess what a number is of. */
function notesOf({ reading, per, wide }: Planning, rows: readonly (readonly string[])[]): readonly string[] {
  const { header, mapping, columns } = reading;
  const nameOf = (field: string) => header[columns.get(field) ?? -1];
  const notes: string[] = [];
  const [metric, value] = [nameOf('metric'), nameOf('value')];
  if (metric !== undefined)
    notes.push(
      value === undefined
        ? `Each row counts once for what stands in ${metric}.`
        : `The metric is what stands in ${metric}, its number ${value}.`,
    );
  if (wide.length > 0) notes.push(`${wide.length} columns are ${wide[0]?.per === 'week' ? 'a week' : 'a month'} each.`);
  else if (columns.has('onDate')) notes.push(`Read as numbers by the ${per}.`);
  const left = header.filter(
    (_, column) =>
      mapping[column] === null &&
      !wide.some((each) => each.column === column) &&
      rows.slice(0, 20).some((cells) => /^\d+(?:[.,]\d+)?$/.test((cells[column] ?? '').trim())),
  );
  if (left.length > 0) notes.push(`Not taken: ${left.join(', ')}.`);
  return notes;
}
