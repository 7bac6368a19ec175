import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TableName } from '#domain/book-tables';
import { readBookCsv, readBookJson } from '../importers/book-export.ts';
import { backUp } from '../storage/backup.ts';
import { checkBook, type CheckReport } from '../storage/check.ts';
import { attachmentsFolder, exportBook } from '../storage/export-book.ts';
import { openWriting } from '../storage/connection.ts';
import { takeLock, type Lock } from '../storage/lock.ts';
import type { Connections } from '../storage/open-book.ts';
import { columnsOf, writeWholeBook } from '../storage/whole-book.ts';
import { withBook, withBookToRead } from './cli-book.ts';
import { writeFailureSentence } from './open-failure-sentence.ts';
import { placeSentence, reasonOf } from './output-sentence.ts';
import { couldNot, done, inPart, refused, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';

/** `check --book B`: integrity, references, search index, counts. Changes nothing that a person wrote. */
export const checkCommand = async (bookPath: string): Promise<Outcome> => {
  const checked = await withBookToRead(bookPath, (connections) => {
    const report = checkAll(connections);
    return report.ok ? done(report, 'The book is whole.') : inPart(report, ...report.problems, keptAsItWas);
  });
  // Damage that keeps the book from being opened is what was looked for, not a reason not to look.
  return checked.damage ? { ...checked, exitCode: 1 } : checked;
};

const keptAsItWas = 'The file was left as it is; restore a backup from the app.';

/** The search index checks itself by a write of its own kind; with the app open, its rows alone are compared. */
function checkAll({ path: book, file, reading }: Connections): CheckReport {
  // A copy, of a book that cannot be written where it is, is nobody else's.
  const lock = file === book ? lockToCheck(book) : null;
  if (lock === undefined) return checkBook(reading);
  const db = openWriting(file);
  try {
    return checkBook(db);
  } finally {
    db.close();
    lock?.release();
  }
}

function lockToCheck(book: string): Lock | undefined {
  try {
    return takeLock(book);
  } catch {
    // Beside it nothing can be written: then it is only read.
    return undefined;
  }
}

/** `backup --book B --to F`: a copy that was reopened, checked and counted before it is called a backup. */
export const backupCommand = (bookPath: string, to: string | undefined, force: boolean): Promise<Outcome> =>
  withBookToRead(bookPath, async ({ path: book, file }) => {
    if (to === undefined) return refused('backup needs --to and the file to write.');
    const target = path.resolve(to);
    try {
      const made = await backUp(file, target, { book, replaces: force });
      if (!made.ok) return refused(placeSentence(made.error));
      return done(made.value, `Backed up to ${target}, reopened, checked and counted.`);
    } catch (error) {
      return couldNot(`The backup could not be made: ${reasonOf(error)} Nothing was left at ${target}.`);
    }
  });

/** `export json|csv --book B --to F`: the whole book; `import book` reads either back. */
export const exportCommand = (
  format: string | undefined,
  bookPath: string,
  to: string | undefined,
  force: boolean,
): Promise<Outcome> =>
  withBookToRead(bookPath, async ({ path: book, file }) => {
    if (format !== 'json' && format !== 'csv') return refused('export takes json or csv.');
    if (to === undefined)
      return refused(`export needs --to and the ${format === 'json' ? 'file' : 'folder'} to write.`);
    const place = path.resolve(to);
    try {
      const rules = { book, replaces: force };
      const rows = await exportBook({ file, format, to: place, clock: systemClock, rules });
      return rows.ok ? done({ path: place, rows: rows.value }) : refused(placeSentence(rows.error));
    } catch (error) {
      return couldNot(`The export could not be written: ${reasonOf(error)} Nothing was left at ${place}.`);
    }
  });

/** `import book FILE|FOLDER --book B`: a whole-book export into a new book. All of it, or nothing. */
export const importBookCommand = (from: string | undefined, bookPath: string): Promise<Outcome> => {
  if (from === undefined) return Promise.resolve(refused('import book needs the file or folder of an export.'));
  if (!existsSync(from)) return Promise.resolve(couldNot(`There is nothing at ${from}.`));
  return withBook(bookPath, async ({ book }) => {
    const { writing } = book.connections;
    if (!writing) return couldNot(writeFailureSentence({ type: 'ReadOnly' }));
    const isFolder = statSync(from).isDirectory();
    const read = isFolder
      ? readBookCsv(csvTexts(from), (table) => columnsOf(writing, table))
      : readBookJson(readFileSync(from, 'utf8'));
    const files = isFolder ? filesOfNotes(from) : null;
    const written = read.ok
      ? writeWholeBook(writing, systemClock, files === null ? read.value : { ...read.value, files })
      : read;
    if (written.ok) return done({ rows: written.value.rows });
    return 'type' in written.error
      ? couldNot(writeFailureSentence(written.error))
      : refused(`Nothing was imported. ${written.error.where}: ${written.error.reason}`);
  });
};

/** `undo` and `redo`: the same stack as in the window. */
export const historyCommand = (kind: 'undo' | 'redo', bookPath: string): Promise<Outcome> =>
  withBook(bookPath, async ({ book }) => {
    const step = await book[kind]('cli');
    if (!step.ok) return couldNot(writeFailureSentence(step.error));
    return step.value ? done({ label: step.value.label }) : refused(`There is nothing to ${kind}.`);
  });

const csvTexts = (folder: string): Partial<Record<TableName, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name.slice(0, -'.csv'.length), readFileSync(path.join(folder, name), 'utf8')]),
  );

/** The files of notes beside the CSVs; null in an export from before they were written there. */
function filesOfNotes(folder: string): Record<string, string> | null {
  const place = path.join(folder, attachmentsFolder);
  if (!existsSync(place)) return null;
  return Object.fromEntries(
    readdirSync(place)
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .map((name) => [name, readFileSync(path.join(place, name), 'base64')]),
  );
}
