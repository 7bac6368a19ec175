import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OpenFailure } from '#contract/book';
import { createBookView, type BookView } from '../app/book-view.ts';
import { backUpNow } from '../storage/backup.ts';
import { createBook, type Book } from '../storage/book.ts';
import { openBook, openBookForReading, type Connections } from '../storage/open-book.ts';
import { createQueries } from '../storage/read/queries.ts';
import { realPath } from '../storage/real-path.ts';
import { readFailureOf } from '../storage/sqlite-failure.ts';
import { openFailureSentence } from './open-failure-sentence.ts';
import { couldNot, type Outcome } from './outcome.ts';
import { systemClock } from './system-clock.ts';
import { systemCurrency } from './system-currency.ts';

/** A book opened for a command that writes. */
export interface CliBook {
  readonly path: string;
  readonly book: Book;
  readonly view: BookView;
}

/**
 * Opens the book for writing, makes it where there is none (counting in `currency`), runs the command and closes it
 * whatever happens. A new book in which the command wrote nothing is taken away again.
 */
export async function withBook(
  bookPath: string,
  run: (book: CliBook) => Promise<Outcome>,
  currency = systemCurrency(),
): Promise<Outcome> {
  const wanted = realPath(bookPath);
  if (!existsSync(path.dirname(wanted)))
    return couldNot(`There is no folder ${path.dirname(wanted)} to put the book in.`);
  const opened = openBook(wanted, {
    clock: systemClock,
    create: { currency },
    // Nobody looks at a command that runs by night: it always searches for damage first.
    isKnownWhole: () => false,
    backUpBeforeMigration: (file) => backUpNow(file, `${file}.before-migration.bellwether`),
  });
  if (!opened.ok) return couldNotOpen(opened.error);
  const connections = opened.value;
  if (!connections.writing) {
    connections.close();
    return couldNot(`The book at ${wanted} can only be read: its file or folder is write-protected.`);
  }
  const view = createBookView(createQueries(connections.reading), systemClock);
  const book = createBook(connections, systemClock, (change) => view.forget(change.accountIds));
  try {
    return await run({ path: wanted, book, view });
  } catch (error) {
    return ofFile(error, wanted);
  } finally {
    if (connections.isNew && book.seq() === 0) await book.alone(() => connections.discard());
    else await book.close();
  }
}

/** Opens a book that must exist, beside the app if need be, for reading only. */
export async function withBookToRead(
  bookPath: string,
  run: (connections: Connections, view: BookView) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const opened = openBookForReading(bookPath);
  if (!opened.ok) return couldNotOpen(opened.error);
  try {
    return await run(opened.value, createBookView(createQueries(opened.value.reading), systemClock));
  } catch (error) {
    return ofFile(error, opened.value.path);
  } finally {
    opened.value.close();
  }
}

const couldNotOpen = (failure: OpenFailure): Outcome => ({
  ...couldNot(openFailureSentence(failure)),
  damage: failure.type === 'Damaged',
});

/** What went wrong with the file while it was read; anything else is a mistake of ours. */
function ofFile(error: unknown, bookPath: string): Outcome {
  const failure = readFailureOf(error, bookPath);
  if (!failure) throw error;
  return couldNotOpen(failure);
}
