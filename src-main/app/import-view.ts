import type {
  FileLook,
  ImportBatch,
  ImportChoices,
  ImportPreview,
  ImportRow,
  ImportRowsShown,
  ImportStanding,
} from '#contract/imports';
import type { ContractLineRow, ImportBatchRow } from '#domain/book-tables';
import { accountColumns } from '#domain/import/account-values';
import { lineColumns } from '#domain/import/contract-values';
import { isOrder, orderNames, type DateFormat } from '#domain/import/date-cell';
import { fieldsOf, type ImportKind, type Mapping } from '#domain/import/fields';
import type { FormatChoices } from '#domain/import/column-formats';
import type { BookRows, PlannedImport } from '#domain/import/plan-import';
import type { CellChange, PlanOptions } from '#domain/import/planned';
import { detectSource } from '#domain/import/source-signature';
import { arrOf, plannedLines, standingOf, type Standing } from '#domain/import/standing';
import type { ImportTable } from '#domain/import/table';
import type { IsoDate } from '#domain/time';

/* What the window sees of a file and of a plan: plain values, cut to what is shown. */

const sampleRows = 60;
const longest = 160;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export function lookOf(
  fileName: string,
  kind: ImportKind,
  table: ImportTable,
  mapping: Mapping,
  remembered: boolean,
  currency: string,
): FileLook {
  const head = table.rows.slice(0, sampleRows);
  return {
    fileName,
    kind,
    source: detectSource(table.header, table.footer),
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerLine: table.headerLine,
    isHeaderDoubtful: table.isHeaderDoubtful,
    rows: table.rows.length,
    columns: table.header.map((header, index) => {
      const cells = head.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
      return {
        index,
        header,
        samples: [...new Set(cells)].slice(0, 3).map(short),
        filled: cells.length,
        field: mapping[index] ?? null,
      };
    }),
    fields: fieldsOf(kind).map(({ id, label, value }) => ({
      id,
      label,
      isDate: value === 'date' || value === 'period',
      isNumber: value === 'money' || value === 'integer' || value === 'number',
    })),
    preamble: table.preamble.slice(0, 5).map(short),
    remarks: [...table.remarks],
    remembered,
    currency,
  };
}

export const formatChoices = (choices: ImportChoices): FormatChoices => ({
  dateOrder: null,
  dateOrders: new Map(choices.dateOrders.map(({ column, order }) => [column, order])),
  decimals: new Map(choices.decimals.map(({ column, sign }) => [column, sign])),
});

export const planOptions = (choices: ImportChoices): PlanOptions => ({
  overwrite: choices.overwrite,
  acceptNames: choices.acceptNames,
  decisions: new Map(choices.decisions.map(({ row, decision }) => [row, decision])),
});

export function previewOf(
  kind: ImportKind,
  planned: PlannedImport,
  book: BookRows,
  today: IsoDate,
  { shown: which, column: only, offset, limit }: PageWanted,
): ImportPreview {
  const { plan, reading, open } = planned;
  const troubled = new Set(plan.problems.map(({ row }) => row));
  const inColumn =
    only === null ? null : new Set(plan.problems.flatMap(({ row, column }) => (column === only ? row : [])));
  const of = plan.rows.filter(
    ({ row, outcome }) => inColumn?.has(row) ?? (which === 'problem' ? troubled.has(row) : outcome === which),
  );
  // What needs a look stands first.
  const wanted = [...of.filter(({ row }) => troubled.has(row)), ...of.filter(({ row }) => !troubled.has(row))];
  const shown = wanted.slice(offset, offset + limit);
  const rows = new Set(shown.map(({ row }) => row));
  const problems = new Map<number, ImportRow['problems'][number][]>();
  const perColumn = new Map<string, number>();
  for (const { row, column, value, reason } of plan.problems) {
    perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
    if (rows.has(row)) problems.set(row, [...(problems.get(row) ?? []), { column, value: short(value), reason }]);
  }
  const names = new Map(book.accounts.map(({ id, name }) => [id, name]));
  const currencies = currenciesOf(plan, rows, book.lines);
  const lines = plannedLines(plan, book.lines);
  return {
    totals: plan.totals,
    arr: [...arrOf(lines)],
    standing: standingOf(lines, today).map(standingView),
    assumed: plan.assumed,
    unread: plan.unread,
    problemRows: troubled.size,
    columns: reading.header.map((header, index) => {
      const date = reading.formats.dates.get(index);
      return {
        index,
        problems: reading.mapping[index] === null ? 0 : (perColumn.get(header) ?? 0),
        date: date === undefined ? null : dateFormatName(date),
        number: reading.formats.numbers.get(index)?.decimal ?? null,
        isOpen: open.some(({ column }) => column === index),
      };
    }),
    notes: [...plan.notes],
    problems: plan.problems.length,
    page: {
      shown: which,
      column: only,
      offset,
      total: wanted.length,
      rows: shown.map((row) => ({
        row: row.row,
        title: row.title,
        outcome: row.outcome,
        by: row.by,
        changes: changesOf(kind, row.changes, names, currencies.get(row.row) ?? null),
        problems: problems.get(row.row) ?? [],
        candidates: row.candidates.slice(0, 20).map((candidate) => ({ ...candidate })),
      })),
    },
  };
}

interface PageWanted {
  readonly shown: ImportRowsShown;
  readonly column: string | null;
  readonly offset: number;
  readonly limit: number;
}

export const standingView = ({ why, lines, arr }: Standing): ImportStanding => ({ why, lines, arr: [...arr] });

/** The currency that the line of each row has before the import: a change of its amount alone does not name it. */
function currenciesOf(
  plan: PlannedImport['plan'],
  rows: ReadonlySet<number>,
  book: readonly ContractLineRow[],
): ReadonlyMap<number, string> {
  const writes = [...plan.lines, ...plan.accounts.flatMap(({ line }) => line ?? [])].filter(({ row }) => rows.has(row));
  if (writes.length === 0) return new Map();
  const byId = new Map(book.map((line) => [line.id, line.currency]));
  return new Map(
    writes.flatMap(({ row, id, patch }) => {
      const currency = (id === null ? undefined : byId.get(id)) ?? patch.currency;
      return currency === undefined ? [] : [[row, currency] as const];
    }),
  );
}

function dateFormatName(format: DateFormat): string {
  if (isOrder(format)) return orderNames[format];
  const names = {
    clear: 'as written',
    'excel-serial': 'Excel day numbers',
    'epoch-milliseconds': 'milliseconds since 1970',
    'epoch-seconds': 'seconds since 1970',
    ambiguous: 'open',
    mixed: 'mixed',
  } as const;
  return names[format];
}

function changesOf(
  kind: ImportKind,
  changes: readonly CellChange[],
  names: ReadonlyMap<string, string>,
  currencyBefore: string | null,
): ImportRow['changes'] {
  const currency = changes.find(({ field, act }) => field === 'currency' && act !== 'kept')?.after ?? currencyBefore;
  return changes.slice(0, 60).flatMap(({ field, before, after, act }) => {
    // Beside its amount a currency says nothing more, unless it is another one than before.
    if (field === 'currency' && before === null && changes.some((change) => change.field === 'arr_minor')) return [];
    const as = field === 'arr_minor' && currency !== null ? 'money' : dateColumns.has(field) ? 'date' : 'text';
    const show = (text: string): string => short(shownValue(field, text, names));
    return [
      {
        label: labelOf(kind, field),
        as,
        currency: as === 'money' ? currency : null,
        before: before === null ? null : show(before),
        after: show(after),
        act,
      },
    ];
  });
}

const dateColumns: ReadonlySet<string> = new Set(['customer_since', 'starts_on', 'ends_on']);

function shownValue(field: string, text: string, names: ReadonlyMap<string, string>): string {
  if (field === 'account_id' || field === 'parent_id') return names.get(text) ?? text;
  return field === 'auto_renew' || field === 'is_trial' ? (text === '1' ? 'yes' : 'no') : text;
}

const columnFields: Readonly<Record<string, string>> = {
  ...lineColumns,
  ...accountColumns,
  account_id: 'accountName',
  parent_id: 'parent',
};

/** A column of the book as the window names it; a header of the file stays as it is. */
function labelOf(kind: ImportKind, column: string): string {
  const field = columnFields[column];
  if (column === 'account_id') return 'Account';
  const spec =
    field === undefined ? undefined : [...fieldsOf(kind), ...fieldsOf('contracts')].find(({ id }) => id === field);
  return spec?.label ?? column;
}

export const batchView = (row: ImportBatchRow): ImportBatch => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  at: row.at,
  created: row.created,
  updated: row.updated,
  unchanged: row.unchanged,
  skipped: row.skipped,
  undoneAt: row.undone_at,
});
