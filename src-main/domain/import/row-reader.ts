import type { IsoDate } from '../time.ts';
import { isNoName, plainCell, rejectedColumn } from './cell-text.ts';
import type { ColumnFormats } from './column-formats.ts';
import { timesPowerOfTen } from './decimal.ts';
import { readDate } from './date-cell.ts';
import { readDomain } from './domain-cell.ts';
import { readId } from './external-key.ts';
import type { ImportKind, Mapping } from './fields.ts';
import { readAmount, type AmountCell } from './money-cell.ts';
import { readInteger } from './number-format.ts';
import type { Cell, Problem } from './problem.ts';
import type { RowCurrency } from './row-currency.ts';
import type { RowFindings } from './table.ts';

/** How a file is to be read: its columns, what they are taken for, how they are written. */
export interface FileReading {
  readonly kind: ImportKind;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly formats: ColumnFormats;
  /** Where neither a column, a cell nor a header names a currency. */
  readonly defaultCurrency: string;
  /** Column of each field. */
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: RowFindings;
}

export const columnsByField = (mapping: Mapping): ReadonlyMap<string, number> =>
  new Map(mapping.flatMap((field, column) => (field === null ? [] : [[field, column] as const])));

/** Reads the cells of one data record; what cannot be read becomes a problem and null. */
export interface RowReader {
  readonly row: number;
  readonly problems: Problem[];
  /** Fields whose cell could not be read: it is kept as it stands. */
  readonly unread: Set<string>;
  /** Where the currency of the row's amount came from; null where the row has none. */
  currency: RowCurrency | null;
  /** Remarks that are no problems: how a value was understood. */
  readonly notes: Set<string>;
  readonly raw: (field: string) => string;
  readonly headerOf: (field: string) => string;
  readonly text: (field: string) => string | null;
  /** Like `text`, without the words that systems write where there is no name. */
  readonly name: (field: string) => string | null;
  readonly id: (field: string) => string | null;
  readonly domain: (field: string) => string | null;
  readonly date: (field: string) => IsoDate | null;
  readonly integer: (field: string) => number | null;
  readonly amount: (field: string) => AmountCell | 'unreadable' | null;
  readonly take: <T>(field: string, cell: Cell<T>) => T | null;
  /** The cell cannot be read. */
  readonly complain: (field: string, reason: string) => void;
  /** The cell was read, and something about it must be known. */
  readonly warn: (field: string, reason: string) => void;
  /** Cells of columns that are kept as they are, and those that could not be read. */
  readonly extra: (also?: readonly string[]) => ExtraCells;
}

/** Header and text of cells that are kept as they are, in the order of the file. */
export type ExtraCells = readonly (readonly [header: string, text: string])[];

const longestText = 500;

export function createRowReader(reading: FileReading, cells: readonly string[], row: number): RowReader {
  const problems: Problem[] = [];
  const notes = new Set<string>();
  const raw = (field: string): string => {
    const column = reading.columns.get(field);
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const headerOf = (field: string): string => reading.header[reading.columns.get(field) ?? -1] ?? '';
  const unread = new Set<string>();
  const warn = (field: string, reason: string): void => {
    problems.push({ row, column: headerOf(field), value: shorten(raw(field)), reason });
  };
  const complain = (field: string, reason: string): void => {
    unread.add(field);
    warn(field, reason);
  };
  const take = <T>(field: string, cell: Cell<T>): T | null => {
    if (cell.is === 'unreadable') complain(field, cell.reason);
    if (cell.is === 'blank' && cell.word)
      notes.add(`${headerOf(field)}: “${cell.word}” stands where there is nothing.`);
    if (cell.is !== 'value') return null;
    if (cell.note !== undefined) notes.add(`${headerOf(field)}: ${cell.note}`);
    return cell.value;
  };
  const formatOf = <T>(map: ReadonlyMap<number, T>, field: string): T | undefined =>
    map.get(reading.columns.get(field) ?? -1);
  const textOf = (field: string): string | null => {
    const text = plainCell(raw(field)).replace(/\s+/g, ' ');
    if (text === '') return null;
    if (text.length <= longestText) return text;
    complain(field, `This is longer than ${longestText} characters.`);
    return null;
  };
  return {
    row,
    problems,
    unread,
    currency: null,
    notes,
    raw,
    headerOf,
    complain,
    warn,
    take,
    text: textOf,
    name: (field) => (isNoName(plainCell(raw(field))) ? null : textOf(field)),
    id: (field) => take(field, readId(raw(field))),
    domain: (field) => take(field, readDomain(raw(field))),
    date: (field) => take(field, readDate(raw(field), formatOf(reading.formats.dates, field) ?? 'clear')),
    integer: (field) => take(field, readInteger(raw(field), formatOf(reading.formats.numbers, field) ?? plainNumbers)),
    amount: (field) => {
      const cell = readAmount(
        raw(field),
        formatOf(reading.formats.numbers, field) ?? plainNumbers,
        reading.defaultCurrency,
      );
      const amount = take(field, cell);
      if (amount === null) return cell.is === 'blank' ? null : 'unreadable';
      const power = formatOf(reading.formats.powers, field) ?? 0;
      if (power > 0)
        notes.add(`${headerOf(field)}: counted in ${power === 3 ? 'thousands' : 'millions'}, as its header says.`);
      return {
        amount: timesPowerOfTen(amount.amount, power),
        currency: amount.currency ?? formatOf(reading.formats.currencies, field) ?? null,
      };
    },
    extra: (also = []) => {
      const kept: (readonly [string, string])[] = [];
      reading.mapping.forEach((field, column) => {
        if (field !== null && !also.includes(field) && !unread.has(field)) return;
        const text = plainCell(cells[column] ?? '');
        if (text !== '' && reading.header[column] !== rejectedColumn)
          kept.push([reading.header[column] ?? `Column ${column + 1}`, text]);
      });
      return kept;
    },
  };
}

const plainNumbers = { decimal: '.', because: 'plain' } as const;

export const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

/** A piece between two pauses is as long in a narrow file as in one of six hundred columns. */
export const rowsBetweenPauses = (width: number): number =>
  Math.max(5, Math.min(100, Math.floor(6_000 / Math.max(1, width))));
