import SqliteDatabase, { type Database } from 'better-sqlite3';

/** A connection that writes: every commit is on the disk before it is answered, and what is deleted is overwritten. */
export function openWriting(path: string): Database {
  const db = new SqliteDatabase(path, { timeout: 5000 });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('checkpoint_fullfsync = ON');
    db.pragma('fullfsync = ON');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('journal_size_limit = 16777216');
    harden(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A connection that only reads, beside the writing one. */
export function openReading(path: string): Database {
  const db = new SqliteDatabase(path, { timeout: 5000, fileMustExist: true });
  try {
    db.pragma('query_only = ON');
    db.pragma('cache_size = -32000');
    harden(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A book may come from elsewhere: its schema gets no trust that it does not need. */
function harden(db: Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}
