import type { TableName } from './book-tables.ts';

/** A whole-book export as it was read: rows by table, not yet trusted to fit. */
export interface ReadExport {
  readonly tables: Readonly<Record<TableName, readonly Readonly<Record<string, string | number | null>>[]>>;
  /** What the files of notes hold, in base64, by their SHA-256. Older exports as CSV have none. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Why a file is not a whole-book export; `where` names the table and row when there is one. */
export interface ExportProblem {
  readonly where: string;
  readonly reason: string;
}

/** What a column of the book may hold: read off the book's own schema. */
export interface ColumnKind {
  readonly name: string;
  readonly holds: 'text' | 'whole numbers' | 'numbers';
  readonly isNullable: boolean;
}
