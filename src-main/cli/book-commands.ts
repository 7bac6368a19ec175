import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TableName } from '#domain/book-tables';
import { readBookCsv, readBookJson } from '../importers/book-export.ts';
import { backUp } from '../storage/backup.ts';
import { checkBook } from '../storage/check.ts';
import { exportBook } from '../storage/export-book.ts';
import { openWriting } from '../storage/connection.ts';
import { takeLock } from '../storage/lock.ts';
import { columnsOf, writeWholeBook } from '../storage/whole-book.ts';
import { withBook, withBookToRead } from './cli-book.ts';
import { writeFailureSentence } from './open-failure-sentence.ts';
import { couldNot, done, inPart, refused, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';

/** `check --book B`: integrity, references, search index, counts. Changes nothing that a person wrote. */
export const checkCommand = (bookPath: string): Promise<Outcome> =>
  withBookToRead(bookPath, ({ path: file, reading }) => {
    // The search index checks itself by a write of its own kind; with the app open, its rows alone are compared.
    const lock = reading.pragma('query_only', { simple: true }) === 1 && canWrite(file) ? takeLock(file) : undefined;
    const db = lock ? openWriting(file) : reading;
    try {
      const report = checkBook(db);
      return report.ok ? done(report, 'The book is whole.') : inPart(report, ...report.problems);
    } finally {
      if (lock) {
        db.close();
        lock.release();
      }
    }
  });

/** `backup --book B --to F`: a copy that was reopened, checked and counted before it is called a backup. */
export const backupCommand = (bookPath: string, to: string | undefined): Promise<Outcome> =>
  withBookToRead(bookPath, async ({ path: file }) => {
    if (to === undefined) return refused('backup needs --to and the file to write.');
    const target = path.resolve(to);
    if (target === file) return refused('The backup would replace the book itself. Name another file.');
    if (existsSync(target) && statSync(target).isDirectory())
      return refused(`${target} is a folder. Name a file in it.`);
    try {
      return done(await backUp(file, target), `Backed up to ${target}, reopened, checked and counted.`);
    } catch (error) {
      return couldNot(
        `The backup could not be made: ${error instanceof Error ? error.message : String(error)}. Nothing was left at ${target}.`,
      );
    }
  });

/** `export json|csv --book B --to F`: the whole book; `import book` reads either back. */
export const exportCommand = (format: string | undefined, bookPath: string, to: string | undefined): Promise<Outcome> =>
  withBookToRead(bookPath, async ({ path: file }) => {
    if (format !== 'json' && format !== 'csv') return refused('export takes json or csv.');
    if (to === undefined)
      return refused(`export needs --to and the ${format === 'json' ? 'file' : 'folder'} to write.`);
    try {
      const place = path.resolve(to);
      return done({ path: place, rows: await exportBook(file, format, place, systemClock) });
    } catch (error) {
      return couldNot(`The export could not be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
  });

/** `import book FILE|FOLDER --book B`: a whole-book export into a new book. All of it, or nothing. */
export const importBookCommand = (from: string | undefined, bookPath: string): Promise<Outcome> => {
  if (from === undefined) return Promise.resolve(refused('import book needs the file or folder of an export.'));
  if (!existsSync(from)) return Promise.resolve(couldNot(`There is nothing at ${from}.`));
  return withBook(bookPath, async ({ book }) => {
    const { writing } = book.connections;
    if (!writing) return couldNot(writeFailureSentence({ type: 'ReadOnly' }));
    const read = statSync(from).isDirectory()
      ? readBookCsv(csvTexts(from), (table) => columnsOf(writing, table))
      : readBookJson(readFileSync(from, 'utf8'));
    const written = read.ok ? writeWholeBook(writing, systemClock, read.value) : read;
    return written.ok
      ? done({ rows: written.value.rows })
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

const canWrite = (file: string): boolean => {
  const opened = statSync(file);
  return opened.isFile() && (opened.mode & 0o200) !== 0;
};
