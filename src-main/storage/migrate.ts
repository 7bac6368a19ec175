import type { Database } from 'better-sqlite3';

/** One frozen step of the schema: plain SQL that imports nothing of today's code. */
export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly version: number;
  /** The name of its file. */
  readonly name: string;
  readonly sql: string;
}

/** The version of the schema that a file holds: 0 for an empty one. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Brings a file to the newest schema, each step in a transaction of its own.
 * Throws and leaves the file at the last whole step when one fails.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new Error(`Migration ${migration.name} must be version ${index + 1}`);
  });
  for (const { version, sql } of migrations.slice(schemaVersion(db))) {
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
