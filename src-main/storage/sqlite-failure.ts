import SqliteDatabase from 'better-sqlite3';
import type { WriteFailure } from '#contract/failures';

/** What a thrown SQLite error means to the person, or undefined where it is a mistake of ours. */
export function writeFailureOf(error: unknown): WriteFailure | undefined {
  if (!(error instanceof SqliteDatabase.SqliteError)) return undefined;
  const { code } = error;
  if (code === 'SQLITE_FULL') return { type: 'DiskFull' };
  if (code.startsWith('SQLITE_READONLY')) return { type: 'ReadOnly' };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return { type: 'Damaged' };
  // A file-size limit or a quota shows itself as a failed write; both are cured by making room.
  if (code === 'SQLITE_IOERR_WRITE') return { type: 'DiskFull' };
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN') return { type: 'DiskFailed', detail: code };
  return undefined;
}
