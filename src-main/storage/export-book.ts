import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Clock } from '#domain/clock';
import { bookAsCsv } from '../exporters/book-csv.ts';
import { bookAsJson, type ReadRows } from '../exporters/book-export.ts';
import { openReading } from './connection.ts';
import { schemaVersion } from './migrate.ts';
import { columnsOf, streamRows } from './whole-book.ts';

/**
 * Writes the whole book as JSON, or as a folder with one CSV a table. Answers how many rows left.
 * A file appears under its name only when it is whole; the window breathes in between.
 */
export async function exportBook(bookPath: string, format: 'json' | 'csv', to: string, clock: Clock): Promise<number> {
  const db = openReading(bookPath);
  try {
    // One snapshot for all tables, whatever is written meanwhile.
    db.exec('BEGIN');
    const counted = countingRows(db);
    if (format === 'json') {
      await writeWhole(to, bookAsJson(counted.read, { exportedAt: clock.now(), schemaVersion: schemaVersion(db) }));
    } else {
      mkdirSync(to, { recursive: true });
      const files = bookAsCsv(counted.read, (table) => columnsOf(db, table).map(({ name }) => name));
      for (const file of files) await writeWhole(path.join(to, file.name), file.lines);
    }
    return counted.count();
  } finally {
    if (db.inTransaction) db.exec('COMMIT');
    db.close();
  }
}

function countingRows(db: Database): { readonly read: ReadRows; readonly count: () => number } {
  const counts = new Map<string, number>();
  return {
    read: function* (table) {
      let rows = 0;
      for (const row of streamRows(db, table)) {
        rows += 1;
        yield row;
      }
      // The names of accounts are read a second time beside other tables: each table counts once.
      counts.set(table, rows);
    },
    count: () => [...counts.values()].reduce((sum, rows) => sum + rows, 0),
  };
}

async function writeWhole(to: string, pieces: Iterable<string>): Promise<void> {
  const unfinished = `${to}.unfinished`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < 1 << 18) continue;
      writeSync(file, waiting);
      waiting = '';
      await new Promise((resolve) => setImmediate(resolve));
    }
    writeSync(file, waiting);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(unfinished, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(unfinished, to);
}
