import type { FileLook, ImportBatch, ImportChoices, ImportOutcome, ImportPreview, ImportRow } from '#contract/imports';
import type { AccountRow, ImportBatchRow } from '#domain/book-tables';
import { accountColumns } from '#domain/import/account-values';
import { lineColumns } from '#domain/import/contract-values';
import { isOrder, orderNames, type DateFormat } from '#domain/import/date-cell';
import { fieldsOf, type ImportKind, type Mapping } from '#domain/import/fields';
import type { FormatChoices } from '#domain/import/column-formats';
import type { PlannedImport } from '#domain/import/plan-import';
import type { CellChange, PlanOptions } from '#domain/import/planned';
import { detectSource } from '#domain/import/source-signature';
import type { ImportTable } from '#domain/import/table';
import { minorDigits, totals, type Money } from '#domain/money';

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
      isDate: value === 'date',
      isNumber: value === 'money' || value === 'integer',
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
  accounts: readonly AccountRow[],
  outcome: ImportOutcome,
  offset: number,
  limit: number,
): ImportPreview {
  const { plan, reading, open } = planned;
  const wanted = plan.rows.filter((row) => row.outcome === outcome);
  const shown = wanted.slice(offset, offset + limit);
  const rows = new Set(shown.map(({ row }) => row));
  const problems = new Map<number, ImportRow['problems'][number][]>();
  const perColumn = new Map<string, number>();
  for (const { row, column, value, reason } of plan.problems) {
    perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
    if (rows.has(row)) problems.set(row, [...(problems.get(row) ?? []), { column, value: short(value), reason }]);
  }
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return {
    totals: plan.totals,
    arr: [...totals(plannedMoney(planned))],
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
      outcome,
      offset,
      total: wanted.length,
      rows: shown.map((row) => ({
        row: row.row,
        title: row.title,
        outcome: row.outcome,
        by: row.by,
        changes: changesOf(kind, row.changes, names),
        problems: problems.get(row.row) ?? [],
        candidates: row.candidates.slice(0, 20).map((candidate) => ({ ...candidate })),
      })),
    },
  };
}

/** Money of the lines that would be new or changed. */
function* plannedMoney({ plan }: PlannedImport): Iterable<Money> {
  for (const { patch } of [...plan.lines, ...plan.accounts.flatMap(({ line }) => (line ? [line] : []))]) {
    if (patch.arr_minor !== undefined && patch.currency !== undefined)
      yield { amountMinor: patch.arr_minor, currency: patch.currency };
  }
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
): ImportRow['changes'] {
  const currency = changes.find(({ field }) => field === 'currency');
  return changes.slice(0, 60).flatMap(({ field, before, after, act }) => {
    if (field === 'currency' && changes.some((change) => change.field === 'arr_minor')) return [];
    const show = (text: string | null): string | null =>
      text === null ? null : short(shownValue(field, text, currency?.after ?? null, names));
    return [{ label: labelOf(kind, field), before: show(before), after: show(after) ?? '', act }];
  });
}

function shownValue(field: string, text: string, currency: string | null, names: ReadonlyMap<string, string>): string {
  if (field === 'account_id' || field === 'parent_id') return names.get(text) ?? text;
  if (field === 'auto_renew' || field === 'is_trial') return text === '1' ? 'yes' : 'no';
  if (field !== 'arr_minor') return text;
  const digits = currency === null ? 2 : minorDigits(currency);
  return `${(Number(text) / 10 ** digits).toFixed(digits)}${currency === null ? '' : ` ${currency}`}`;
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
