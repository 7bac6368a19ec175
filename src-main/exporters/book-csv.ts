import { tableNames, type TableName } from '#domain/book-tables';
import { guardFormula } from '#domain/import/cell-text';
import type { ReadRows } from './book-export.ts';

/** One file of a whole-book export. */
export interface CsvFile {
  readonly name: string;
  readonly lines: Iterable<string>;
}

/**
 * The whole book as one CSV a table: UTF-8, comma, CRLF, a header of column names. A column that is null is an empty cell.
 * Beside each account id stands the account's name, so that a person can read the files too; an import passes it over.
 */
export const bookAsCsv = (readRows: ReadRows, columnsOf: (table: TableName) => readonly string[]): CsvFile[] => {
  let names: Map<string, string> | undefined;
  const nameOf = (accountId: unknown): string => {
    names ??= new Map([...readRows('accounts')].map(({ id, name }) => [id, name]));
    return names.get(String(accountId)) ?? '';
  };
  return tableNames.map((table) => ({
    name: `${table}.csv`,
    lines: linesOf(table, readRows, columnsOf(table), nameOf),
  }));
};

function* linesOf(
  table: TableName,
  readRows: ReadRows,
  columns: readonly string[],
  nameOf: (accountId: unknown) => string,
): Generator<string> {
  const named = columns.includes('account_id');
  const withName = (cells: readonly string[], name: string): readonly string[] =>
    named ? cells.toSpliced(columns.indexOf('account_id') + 1, 0, name) : cells;
  // A spreadsheet guesses windows-1252 without it.
  yield `\uFEFF${withName(columns, 'account_name').join(',')}\r\n`;
  for (const row of readRows(table)) {
    const values = row as unknown as Record<string, string | number | null>;
    const cells = columns.map((column) => cellOf(values[column] ?? null));
    yield `${withName(cells, named ? cellOf(nameOf(values['account_id'])) : '').join(',')}\r\n`;
  }
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = guardFormula(value);
  return text === '' || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
