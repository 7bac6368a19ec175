import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { tableNames, type BookTables, type TableName } from '#domain/book-tables';
import type { Clock } from '#domain/clock';
import { err, ok, type Result } from '#domain/result';
import type { WriteFailure } from '#contract/failures';
import { insertRow } from './book-writer-sqlite.ts';
import type { ColumnKind, ExportProblem, ReadExport } from '#domain/whole-book';
import { appendEntry } from './journal.ts';
import { writeFailureOf } from './sqlite-failure.ts';

/** The rows of a table one by one, in the order of their ids. */
export const streamRows = <T extends TableName>(db: Database, table: T): IterableIterator<BookTables[T]> =>
  db.prepare(`SELECT * FROM ${table} ORDER BY id`).iterate() as IterableIterator<BookTables[T]>;

/** What the files of notes hold, as far as a row names them. */
export function* streamFiles(db: Database): Generator<{ readonly sha256: string; readonly base64: string }> {
  const rows = db
    .prepare('SELECT sha256, body FROM blobs WHERE sha256 IN (SELECT sha256 FROM attachments) ORDER BY sha256')
    .iterate() as IterableIterator<{ sha256: string; body: Buffer }>;
  for (const { sha256, body } of rows) yield { sha256, base64: body.toString('base64') };
}

/** The columns of a table in the order they are declared. */
export const columnsOf = (db: Database, table: TableName): ColumnKind[] =>
  (db.pragma(`table_info(${table})`) as { name: string; type: string; notnull: 0 | 1; pk: number }[]).map(
    ({ name, type, notnull, pk }) => ({
      name,
      holds: type === 'INTEGER' ? 'whole numbers' : type === 'REAL' ? 'numbers' : 'text',
      isNullable: notnull === 0 && pk === 0,
    }),
  );

/** Writes a whole-book export into an empty book, in one transaction: all of it or nothing. */
export function writeWholeBook(
  db: Database,
  clock: Clock,
  { tables, files }: ReadExport,
): Result<{ readonly rows: number }, ExportProblem | WriteFailure> {
  const holder = tableNames.find((table) => table !== 'settings' && db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get());
  if (holder)
    return err({ where: 'book', reason: 'A whole book can only be read into a new one; this one already holds rows.' });
  let at = '';
  try {
    const rows = db
      .transaction(() => {
        db.pragma('defer_foreign_keys = ON');
        db.exec('DELETE FROM settings');
        let count = 0;
        const changes = [];
        for (const table of tableNames) {
          const known = new Set(columnsOf(db, table).map(({ name }) => name));
          for (const [index, row] of tables[table].entries()) {
            at = `${table}, row ${index + 1}`;
            const own = Object.fromEntries(Object.entries(row).filter(([column]) => known.has(column)));
            insertRow(db, table, own);
            changes.push({ table, id: String(own['id']), before: null, after: own });
            count += 1;
          }
        }
        for (const [sha256, base64] of Object.entries(files ?? {})) {
          at = `files, ${sha256}`;
          const body = Buffer.from(base64, 'base64');
          if (createHash('sha256').update(body).digest('hex') !== sha256)
            throw new Error('This file of a note does not hold what its name says. Export the book again.');
          db.prepare('INSERT OR IGNORE INTO blobs (sha256, body) VALUES (?, ?)').run(sha256, body);
        }
        // CSVs from before may come without the files; any other export holds all of them.
        if (files !== undefined)
          for (const [index, { name, sha256 }] of tables.attachments.entries()) {
            at = `attachments, row ${index + 1}`;
            if (!db.prepare('SELECT 1 FROM blobs WHERE sha256 = ?').get(sha256))
              throw new Error(`The file ${name} of a note is not in the export. Export the book again.`);
          }
        at = 'book';
        appendEntry(db, clock, { actor: 'import', act: 'book.import', label: 'import of a whole book' }, changes);
        return count;
      })
      .immediate();
    return ok({ rows });
  } catch (error) {
    const failure = writeFailureOf(error);
    if (failure) return err(failure);
    return err({ where: at, reason: error instanceof Error ? error.message : String(error) });
  }
}
