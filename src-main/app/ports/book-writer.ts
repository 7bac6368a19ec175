import type { BookTables, TableName } from '#domain/book-tables';
import type { Result } from '#domain/result';
import type { Instant, TimeZone } from '#domain/time';

/** How rows are picked: equal in every given column (null matches null). */
export type Equal<T extends TableName> = Partial<BookTables[T]>;

/** Row reads that a command may need while it decides. They see the command's own writes. */
export interface BookReads {
  readonly get: <T extends TableName>(table: T, id: string) => BookTables[T] | undefined;
  readonly where: <T extends TableName>(table: T, equal: Equal<T>) => readonly BookTables[T][];
}

/**
 * The one way to change the book. Handed to a command for the length of its transaction;
 * every change made through it lands in the command's single journal entry, with what was before and after.
 */
export interface BookWriter extends BookReads {
  readonly insert: <T extends TableName>(table: T, row: BookTables[T]) => void;
  /** Writes only the columns that differ. A row that is not there is a programming error and throws. */
  readonly update: <T extends TableName>(table: T, id: string, patch: Partial<BookTables[T]>) => void;
  /** Removes a row; its text stays in the journal, so that it can be undone. */
  readonly remove: <T extends TableName>(table: T, id: string) => void;
  /** Keeps what a file holds beside the rows, out of the journal, and answers its SHA-256; the same content lies there once. */
  readonly keepBlob: (body: Uint8Array) => string;
  /** A new UUIDv7: sorts by the time it was made. */
  readonly newId: () => string;
  /** The moment of the command: one for all its rows. */
  readonly now: Instant;
  readonly zone: TimeZone;
  /** Lets the window breathe in a long command; the transaction stays open and other writes wait. */
  readonly breathe: () => Promise<void>;
}

/** Who acts. No name of the operating system's user is ever kept. */
export type Actor = 'user' | 'cli' | 'import' | 'rule';

/**
 * An act of the user: validated input in, one transaction, one journal entry, one step of undo.
 * An error rolls everything back.
 */
export interface Command<Input, Output, Failure> {
  /** Stable name in the journal: `interaction.log`. */
  readonly act: string;
  /** What Undo calls it, as a noun phrase in lower case: `log of Norrholm`. */
  readonly label: (input: Input, output: Output) => string;
  readonly run: (book: BookWriter, input: Input) => Result<Output, Failure> | Promise<Result<Output, Failure>>;
}
