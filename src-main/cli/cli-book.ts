import { existsSync } from 'node:fs';
import path from 'node:path';
import { createBookView, type BookView } from '../app/book-view.ts';
import { backUpNow } from '../storage/backup.ts';
import { createBook, type Book } from '../storage/book.ts';
import { openBook, openBookForReading, type Connections } from '../storage/open-book.ts';
import { createQueries } from '../storage/read/queries.ts';
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

/** Opens the book for writing, makes it where there is none (counting in `currency`), runs the command and closes it whatever happens. */
export async function withBook(
  bookPath: string,
  run: (book: CliBook) => Promise<Outcome>,
  currency = systemCurrency(),
): Promise<Outcome> {
  const wanted = path.resolve(bookPath);
  if (!existsSync(path.dirname(wanted)))
    return couldNot(`There is no folder ${path.dirname(wanted)} to put the book in.`);
  const opened = openBook(wanted, {
    clock: systemClock,
    create: { currency },
    // Nobody looks at a command that runs by night: it always searches for damage first.
    isKnownWhole: () => false,
    backUpBeforeMigration: (file) => backUpNow(file, `${file}.before-migration.bellwether`),
  });
  if (!opened.ok) return couldNot(openFailureSentence(opened.error));
  const connections = opened.value;
  if (!connections.writing) {
    connections.close();
    return couldNot(`The book at ${wanted} can only be read: its file or folder is write-protected.`);
  }
  const view = createBookView(createQueries(connections.reading), systemClock);
  const book = createBook(connections, systemClock, (change) => view.forget(change.accountIds));
  try {
    return await run({ path: wanted, book, view });
  } finally {
    await book.close();
  }
}

/** Opens a book that must exist, beside the app if need be, for reading only. */
export async function withBookToRead(
  bookPath: string,
  run: (connections: Connections, view: BookView) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const opened = openBookForReading(path.resolve(bookPath));
  if (!opened.ok) return couldNot(openFailureSentence(opened.error));
  try {
    return await run(opened.value, createBookView(createQueries(opened.value.reading), systemClock));
  } finally {
    opened.value.close();
  }
}
