import { currencyInHeader, powerInHeader } from './currency-cell.ts';
import { isOrder, type DateFormat, type DateOrder } from './date-cell.ts';
import { addDate, dateFormat, newDateProfile } from './date-format.ts';
import type { DecimalSign } from './decimal.ts';
import { fieldSpec, type ImportKind, type Mapping } from './fields.ts';
import { addNumber, newNumberProfile, numberFormat, type NumberFormat } from './number-format.ts';

/** How the columns that need it are written, by column index. */
export interface ColumnFormats {
  readonly dates: ReadonlyMap<number, DateFormat>;
  readonly numbers: ReadonlyMap<number, NumberFormat>;
  readonly currencies: ReadonlyMap<number, string>;
  /** Power of ten of columns that count in thousands or millions. */
  readonly powers: ReadonlyMap<number, number>;
}

/** What the person said about columns; it outweighs what their values say. */
export interface FormatChoices {
  readonly dateOrder: DateOrder | null;
  readonly dateOrders: ReadonlyMap<number, DateOrder>;
  readonly decimals: ReadonlyMap<number, DecimalSign>;
}

export const noChoices: FormatChoices = { dateOrder: null, dateOrders: new Map(), decimals: new Map() };

/** A long piece of work that pauses: yields how many rows are done, returns its result. */
export type Steps<T> = Generator<number, T, undefined>;

const pause = 500;

/** I8, I9: looks at every value of the date and number columns before the first one is read. */
export function* profileColumns(
  kind: ImportKind,
  header: readonly string[],
  mapping: Mapping,
  rows: readonly (readonly string[])[],
  choices: FormatChoices,
  defaultCurrency: string,
): Steps<ColumnFormats> {
  const dates = new Map<number, ReturnType<typeof newDateProfile>>();
  const numbers = new Map<number, ReturnType<typeof newNumberProfile>>();
  const currencies = new Map<number, string>();
  const powers = new Map<number, number>();
  mapping.forEach((field, column) => {
    const wanted = field === null ? undefined : fieldSpec(kind, field)?.value;
    if (wanted === 'date' || wanted === 'period') dates.set(column, newDateProfile());
    if (wanted === 'money' || wanted === 'integer' || wanted === 'number') numbers.set(column, newNumberProfile());
    const named = wanted === 'money' ? currencyInHeader(header[column] ?? '', defaultCurrency) : null;
    if (named !== null) currencies.set(column, named);
    const power = wanted === 'money' ? powerInHeader(header[column] ?? '') : 0;
    if (power > 0) powers.set(column, power);
  });
  if (dates.size + numbers.size > 0) {
    for (let row = 0; row < rows.length; row++) {
      for (const [column, profile] of dates) addDate(profile, rows[row]?.[column] ?? '');
      for (const [column, profile] of numbers) addNumber(profile, rows[row]?.[column] ?? '');
      if (row % pause === pause - 1) yield row;
    }
  }
  return {
    dates: new Map([...dates].map(([column, profile]) => [column, chosenDate(dateFormat(profile), column, choices)])),
    numbers: new Map(
      [...numbers].map(([column, profile]) => [column, chosenNumber(numberFormat(profile), column, choices)]),
    ),
    currencies,
    powers,
  };
}

function chosenDate(found: DateFormat, column: number, choices: FormatChoices): DateFormat {
  const chosen = choices.dateOrders.get(column);
  if (chosen) return chosen;
  // One order for the whole file settles what is open; it does not overrule what a column's values prove.
  return choices.dateOrder && (found === 'ambiguous' || found === 'mixed') ? choices.dateOrder : found;
}

function chosenNumber(found: NumberFormat, column: number, choices: FormatChoices): NumberFormat {
  const chosen = choices.decimals.get(column);
  return chosen ? { decimal: chosen, because: 'chosen' } : found;
}

/** A date column whose order nothing decides: the window asks, the command line refuses. */
export interface OpenColumn {
  readonly column: number;
  readonly header: string;
  readonly format: 'ambiguous' | 'mixed';
}

export const openColumns = (header: readonly string[], formats: ColumnFormats): readonly OpenColumn[] =>
  [...formats.dates].flatMap(([column, format]) =>
    isOrder(format) || (format !== 'ambiguous' && format !== 'mixed')
      ? []
      : [{ column, header: header[column] ?? '', format }],
  );
