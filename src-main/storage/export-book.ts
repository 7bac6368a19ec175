import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Clock } from '#domain/clock';
import type { PlaceRefusal } from '#domain/place-refusal';
import { err, ok, type Result } from '#domain/result';
import { bookAsCsv, type CsvFile } from '../exporters/book-csv.ts';
import { bookAsJson, type ExportFile, type ReadRows } from '../exporters/book-export.ts';
import { openReading } from './connection.ts';
import { schemaVersion } from './migrate.ts';
import { makeFolders, nameBeside, writeOutput } from './output-file.ts';
import { refusePlace, type OutputRules } from './output-place.ts';
import { realPath } from './real-path.ts';
import { columnsOf, streamFiles, streamRows } from './whole-book.ts';

/** What is exported, and where to. */
export interface BookExport {
  /** The file that is read: the book, or a copy of it. */
  readonly file: string;
  readonly format: 'json' | 'csv';
  readonly to: string;
  readonly clock: Clock;
  readonly rules: OutputRules;
}

/**
 * Writes the whole book as JSON, or as a folder with one CSV a table. Answers how many rows left.
 * A file appears under its name only when it is whole; the window breathes in between.
 */
export async function exportBook({
  file,
  format,
  to,
  clock,
  rules,
}: BookExport): Promise<Result<number, PlaceRefusal>> {
  const db = openReading(file);
  try {
    // One snapshot for all tables, whatever is written meanwhile.
    db.exec('BEGIN');
    const counted = countingRows(db);
    const written =
      format === 'json'
        ? await writeOutput(to, rules, (unfinished) =>
            writePieces(
              unfinished,
              bookAsJson(counted.read, { exportedAt: clock.now(), schemaVersion: schemaVersion(db) }, () =>
                streamFiles(db),
              ),
            ),
          )
        : await writeFolder(
            to,
            rules,
            bookAsCsv(counted.read, (table) => columnsOf(db, table).map(({ name }) => name)),
            streamFiles(db),
          );
    return written.ok ? ok(counted.count()) : written;
  } finally {
    if (db.inTransaction) db.exec('COMMIT');
    db.close();
  }
}

/** In the folder of an export as CSV: the files of notes, each under its hash; `attachments.csv` says what they are called. */
export const attachmentsFolder = 'attachments';

/** Every file is made beside the folder first, so that a full disk leaves no half of an export. */
async function writeFolder(
  to: string,
  rules: OutputRules,
  files: readonly CsvFile[],
  attachments: Iterable<ExportFile>,
): Promise<Result<void, PlaceRefusal>> {
  const folder = realPath(to);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return err({ type: 'PlaceRefused', why: 'not a folder', path: folder });
  for (const { name } of files) {
    const refusal = refusePlace(path.join(folder, name), rules);
    if (refusal) return err(refusal);
  }
  const removeFolders = makeFolders(folder);
  const making = nameBeside(path.join(folder, 'export'));
  let isPlaced = false;
  try {
    mkdirSync(making, { mode: 0o700 });
    for (const { name, lines } of files) await writePieces(path.join(making, name), lines);
    const names = files.map(({ name }) => name);
    for (const { sha256, base64 } of attachments) {
      mkdirSync(path.join(making, attachmentsFolder), { recursive: true, mode: 0o700 });
      const name = path.join(attachmentsFolder, sha256);
      writeFileSync(path.join(making, name), base64, { encoding: 'base64', mode: 0o600, flag: 'wx' });
      names.push(name);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const name of names) {
      const placed = await writeOutput(path.join(folder, name), rules, (unfinished) =>
        renameSync(path.join(making, name), unfinished),
      );
      if (!placed.ok) return placed;
    }
    isPlaced = true;
    return ok(undefined);
  } finally {
    rmSync(making, { recursive: true, force: true });
    if (!isPlaced) removeFolders();
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

async function writePieces(to: string, pieces: Iterable<string>): Promise<void> {
  const file = openSync(to, 'wx', 0o600);
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
  } finally {
    closeSync(file);
  }
}
