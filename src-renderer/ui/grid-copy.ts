import type { GridColumn } from './grid-types.ts';

/** Text safe inside one cell of a tab-separated table. */
function cellText(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}

/** Rows as a tab-separated table with a head, as spreadsheets paste it. */
export function rowsAsTsv<Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]): string {
  const copied = columns.flatMap((column) => (column.text ? [{ header: column.header, text: column.text }] : []));
  const head = copied.map((column) => cellText(column.header)).join('\t');
  const body = rows.map((row) => copied.map((column) => cellText(column.text(row))).join('\t'));
  return [head, ...body].join('\n');
}
