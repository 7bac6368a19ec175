import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { BookTables, TableName } from '#domain/book-tables';
import type { Clock } from '#domain/clock';
import type { BookWriter, Equal } from '../app/ports/book-writer.ts';
import { prepared } from './sql.ts';

/** A row that a command changed: null before is an insertion, null after a removal. */
export interface ChangedRow {
  readonly table: TableName;
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
}

export interface Recording {
  readonly writer: BookWriter;
  readonly changes: readonly ChangedRow[];
}

/** The writer that a command gets: every change is written at once and kept for the journal. */
export function createRecording(db: Database, clock: Clock): Recording {
  const changes: ChangedRow[] = [];
  const get = <T extends TableName>(table: T, id: string) =>
    prepared(db, `SELECT * FROM ${table} WHERE id = ?`).get(id) as BookTables[T] | undefined;
  const writer: BookWriter = {
    now: clock.now(),
    zone: clock.zone(),
    newId: () => uuidv7(),
    keepBlob: (body) => {
      const sha256 = createHash('sha256').update(body).digest('hex');
      prepared(db, 'INSERT OR IGNORE INTO blobs (sha256, body) VALUES (?, ?)').run(sha256, body);
      return sha256;
    },
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    get,
    where: (table, equal) => selectEqual(db, table, equal),
    insert: (table, row) => {
      insertRow(db, table, row);
      changes.push({ table, id: row.id, before: null, after: row });
    },
    update: (table, id, patch) => {
      const before = get(table, id);
      if (!before) throw new Error(`No row ${id} in ${table} to update`);
      const after = { ...before, ...patch };
      const columns = Object.keys(patch).filter((column) => valueOf(before, column) !== valueOf(after, column));
      if (columns.length === 0) return;
      prepared(db, `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`).run(
        ...columns.map((column) => valueOf(after, column)),
        id,
      );
      changes.push({ table, id, before, after });
    },
    remove: (table, id) => {
      const before = get(table, id);
      if (!before) throw new Error(`No row ${id} in ${table} to remove`);
      prepared(db, `DELETE FROM ${table} WHERE id = ?`).run(id);
      changes.push({ table, id, before, after: null });
    },
  };
  return { writer, changes };
}

/** Inserts a row whose columns are the table's own. */
export function insertRow(db: Database, table: TableName, row: object): void {
  const columns = Object.keys(row);
  prepared(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(
    ...Object.values(row),
  );
}

function selectEqual<T extends TableName>(db: Database, table: T, equal: Equal<T>): readonly BookTables[T][] {
  const columns = Object.keys(equal);
  const conditions = columns.map((column) => `${column} IS ?`).join(' AND ');
  return prepared(db, `SELECT * FROM ${table}${conditions && ` WHERE ${conditions}`} ORDER BY id`).all(
    ...Object.values(equal),
  ) as BookTables[T][];
}

const valueOf = (row: object, column: string): unknown => (row as Record<string, unknown>)[column];
