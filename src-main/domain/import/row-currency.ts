import { plainCell } from './cell-text.ts';
import { currencyOf } from './currency-cell.ts';
import type { RowReader } from './row-reader.ts';

/** The currency of an amount, and what says so. */
export interface RowCurrency {
  readonly code: string;
  /** `file`: the amount, its header or the column beside it; `book`: the line has it already; `default`: nothing does. */
  readonly by: 'file' | 'book' | 'default';
}

/** Where a currency is looked for when the row names none. */
export interface CurrencySources {
  /** The currency of the line in the book that this row is about. */
  readonly ofLine: () => string | null;
  readonly byDefault: string;
}

/** I10: the currency of a row: what the amount names, else the column for it, else the one its line has, else the file's default; null where it is unreadable. */
export function rowCurrency(
  reader: RowReader,
  field: string,
  named: string | null,
  { ofLine, byDefault }: CurrencySources,
): RowCurrency | null {
  const cell = plainCell(reader.raw('currency'));
  if (cell === '') {
    if (named !== null) return { code: named, by: 'file' };
    const known = ofLine();
    return known === null ? { code: byDefault, by: 'default' } : { code: known, by: 'book' };
  }
  const paired = currencyOf(cell, byDefault);
  if (paired !== null && (named === null || named === paired || /^[$¥kr.]+$/i.test(cell)))
    return { code: paired, by: 'file' };
  // Without its currency the amount says nothing: it is kept beside it, as both stand.
  reader.unread.add(field);
  const amount = plainCell(reader.raw(field));
  reader.complain(
    'currency',
    paired === null
      ? `“${cell}” is no currency that is known here, so the amount “${amount}” was not taken.`
      : `The amount “${amount}” says ${named}, this column ${paired}, so it was not taken.`,
  );
  return null;
}
