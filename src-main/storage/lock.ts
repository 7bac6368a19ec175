import SqliteDatabase from 'better-sqlite3';

/** Holds the right to write a book until it is released, or until the operating system takes it back from a dead process. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the one lock on a book: an exclusive transaction on a small SQLite file beside it.
 * The operating system drops it with the process, so a kill leaves none behind. Undefined: somebody else holds it.
 */
export function takeLock(bookPath: string): Lock | undefined {
  const db = new SqliteDatabase(`${bookPath}-lock`, { timeout: 0 });
  try {
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
    return { release: () => db.close() };
  } catch (error) {
    db.close();
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
}
