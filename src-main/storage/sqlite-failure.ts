import SqliteDatabase from 'better-sqlite3';
import type { OpenFailure } from '#contract/book';
import type { WriteFailure } from '#contract/failures';

/** A book with pages that are not what they should be. SQLite's own words about them help nobody who reads them. */
export const damaged = (bookPath: string): OpenFailure => ({
  type: 'Damaged',
  path: bookPath,
  detail: 'some of its pages are not what they should be',
  kept: null,
});

/** What an error while a book is read says about its file, or undefined where it is a mistake of ours. */
export function readFailureOf(error: unknown, bookPath: string): OpenFailure | undefined {
  if (!(error instanceof SqliteDatabase.SqliteError)) return undefined;
  if (isDamage(error)) return damaged(bookPath);
  return /^SQLITE_(?:IOERR|CANTOPEN)/.test(error.code) ? { type: 'NoAccess', path: bookPath } : undefined;
}

/** Whether SQLite came upon a page that it cannot make sense of. */
export const isDamage = (error: unknown): boolean =>
  error instanceof SqliteDatabase.SqliteError &&
  (error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB');

/** What a thrown SQLite error means to the person, or undefined where it is a mistake of ours. */
export function writeFailureOf(error: unknown): WriteFailure | undefined {
  if (!(error instanceof SqliteDatabase.SqliteError)) return undefined;
  const { code } = error;
  if (code === 'SQLITE_FULL') return { type: 'DiskFull' };
  if (code.startsWith('SQLITE_READONLY')) return { type: 'ReadOnly' };
  if (isDamage(error)) return { type: 'Damaged' };
  // A file-size limit or a quota shows itself as a failed write; both are cured by making room.
  if (code === 'SQLITE_IOERR_WRITE') return { type: 'DiskFull' };
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN') return { type: 'DiskFailed', detail: code };
  return undefined;
}
