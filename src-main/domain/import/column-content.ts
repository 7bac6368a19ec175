import { meansNothing, plainCell } from './cell-text.ts';
import { belongsToNumber } from './currency-cell.ts';
import { dateParts } from './date-cell.ts';
import { numberText } from './decimal.ts';
import { readDomain } from './domain-cell.ts';
import { readFlag } from './flag-cell.ts';

/** What the cells of a column look like: shares of the filled ones, 0 to 1. */
export interface ColumnContent {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  readonly emails: number;
  readonly domains: number;
  readonly flags: number;
  /** Letters and digits in one piece, as ids are: `A-2e4581`. */
  readonly codes: number;
  /** Share of different values among the filled. */
  readonly distinct: number;
  readonly averageLength: number;
}

/** So many cells of a column are looked at; of a very wide file fewer, so that this stays a moment. */
const sampleSize = (width: number): number => Math.max(50, Math.min(200, Math.floor(20_000 / Math.max(1, width))));

export function columnContent(rows: readonly (readonly string[])[], column: number): ColumnContent {
  const step = Math.max(1, Math.floor(rows.length / sampleSize(rows[0]?.length ?? 1)));
  const cells: string[] = [];
  for (let row = 0; row < rows.length; row += step) {
    const cell = plainCell(rows[row]?.[column] ?? '');
    if (!meansNothing(cell)) cells.push(cell.slice(0, 500));
  }
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    filled: cells.length,
    dates: share(looksLikeDate),
    numbers: share(looksLikeNumber),
    emails: share((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(cell)),
    domains: share((cell) => !cell.includes('@') && !/\s/.test(cell) && readDomain(cell).is === 'value'),
    flags: share((cell) => readFlag(cell).is === 'value'),
    codes: share((cell) => /^(?=.*\d)(?=.*[-_]|.*\d{3})[\p{L}\d_-]{4,}$/u.test(cell)),
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    averageLength: cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length,
  };
}

export function looksLikeDate(cell: string): boolean {
  const parts = dateParts(cell);
  return parts.is === 'date' || parts.is === 'triple';
}

export function looksLikeNumber(cell: string): boolean {
  const number = numberText(cell);
  return number !== null && belongsToNumber(number.rest) && !looksLikeDate(cell);
}
