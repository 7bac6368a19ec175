import type { Database } from 'better-sqlite3';
import type { ImportBatchRow, TableName } from '#domain/book-tables';
import type { JournalledRow } from '../../app/import-undo.ts';
import { prepared } from '../sql.ts';

/** The imports of a book, the newest first. */
export const readImportBatches = (db: Database, limit: number): readonly ImportBatchRow[] =>
  prepared(db, 'SELECT * FROM import_batches ORDER BY id DESC LIMIT ?').all(limit) as ImportBatchRow[];

/** What an import wrote, from its one entry in the journal, in the order of writing. What was erased since is gone from it. */
export function readImportRows(db: Database, batch: string): readonly JournalledRow[] {
  const entry = prepared(
    db,
    `SELECT min(seq) AS seq FROM journal_rows WHERE row_id = ? AND table_name = 'import_batches' AND before IS NULL`,
  ).get(batch) as { seq: number | null };
  if (entry.seq === null) return [];
  const rows = prepared(
    db,
    'SELECT table_name, row_id, before, after FROM journal_rows WHERE seq = ? AND erased = 0 ORDER BY id',
  ).all(entry.seq) as { table_name: TableName; row_id: string; before: string | null; after: string | null }[];
  return rows.map(({ table_name, row_id, before, after }) => ({
    table: table_name,
    id: row_id,
    before: before === null ? null : (JSON.parse(before) as object),
    after: after === null ? null : (JSON.parse(after) as object),
  }));
}
