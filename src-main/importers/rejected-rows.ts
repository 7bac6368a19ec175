import Papa from 'papaparse';
import { guardFormula, rejectedColumn } from '#domain/import/cell-text';
import type { Problem } from '#domain/import/problem';

/** I20: the rows that were left out, as they stood, with the reason in a last column: mend them and import the file again. */
export function rejectedRowsCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  rejected: ReadonlySet<number>,
  problems: readonly Problem[],
): string {
  const reasons = new Map<number, string[]>();
  for (const { row, column, reason } of problems) {
    if (rejected.has(row))
      reasons.set(row, [...(reasons.get(row) ?? []), column === '' ? reason : `${column}: ${reason}`]);
  }
  const kept = header.filter((name) => name !== rejectedColumn);
  const columns = header.flatMap((name, column) => (name === rejectedColumn ? [] : [column]));
  const lines = [...rejected]
    .toSorted((a, b) => a - b)
    .map((row) => {
      const cells = rows[row - 1] ?? [];
      const surplus = cells.slice(header.length).filter((cell) => cell.trim() !== '');
      return [
        ...columns.map((column) => cells[column] ?? ''),
        [...(reasons.get(row) ?? []), ...surplus.map((cell) => `Left over: ${cell}`)].join(' '),
      ];
    });
  const csv = Papa.unparse(
    [[...kept, rejectedColumn], ...lines].map((cells) => cells.map(guardFormula)),
    { newline: '\r\n' },
  );
  // Excel takes a file without the mark for the code page of its country.
  return `\ufeff${csv}\r\n`;
}
