import SqliteDatabase, { type Database } from 'better-sqlite3';
import { migrate } from '../../../src-main/storage/migrate.ts';
import { migrations } from '../../../src-main/storage/migrations/all.ts';

/** A book in memory at a version of the schema, with one account `a`, and foreign keys watched. */
export function bookAt(version: number): Database {
  const db = new SqliteDatabase(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations.slice(0, version));
  db.prepare(
    "INSERT INTO accounts (id, name, audience, created_at, updated_at) VALUES ('a', 'Norrholm', 'self', '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z')",
  ).run();
  return db;
}

/** Brings a book of an older version on by one step. */
export const stepTo = (db: Database, version: number): void => migrate(db, migrations.slice(0, version));
