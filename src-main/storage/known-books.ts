import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { BookFile } from './book-file.ts';

const record = z.object({
  path: z.string(),
  bytes: z.number().nullable(),
  modifiedMs: z.number().nullable(),
  backedUpAt: z.string().nullable().default(null),
  wholeIn: z.string().nullable().default(null),
});
const shape = z.array(record).max(50);
type KnownBook = z.infer<typeof record>;

/** The books that were open before, the latest first, and how each file looked when it was last closed whole. */
export interface KnownBooks {
  readonly recent: () => readonly string[];
  /** The book that was open last, also when its file is gone by now. */
  readonly last: () => string | undefined;
  readonly opened: (bookPath: string) => void;
  /** Remembers a file that was closed without trouble, and the backup that holds all of it, if one does. */
  readonly closedWhole: (bookPath: string, wholeIn: string | null) => void;
  /** The backup that holds all of a book whose file has not changed since it was closed, and has no log beside it. */
  readonly wholeIn: (bookPath: string) => string | null;
  /** When the person last backed it up, to wherever that was. */
  readonly backedUpAt: (bookPath: string) => string | null;
  readonly backedUp: (bookPath: string, at: string) => void;
  readonly isKnownWhole: (bookPath: string, file: BookFile) => boolean;
}

/** Kept in a small file of the data folder; one that cannot be read counts as empty, since only comfort is lost. */
export function createKnownBooks(dataFolder: string): KnownBooks {
  const file = path.join(dataFolder, 'books.json');
  let books: KnownBook[] = load(file);
  const save = (): void => {
    try {
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(books), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    } catch {
      // A disk that refuses is no reason not to open a book; the list of books is as it was the next time.
    }
  };
  const put = (book: KnownBook): void => {
    books = [book, ...books.filter((other) => other.path !== book.path)].slice(0, 50);
    save();
  };
  const find = (bookPath: string): KnownBook | undefined => books.find((book) => book.path === bookPath);
  const change = (bookPath: string, part: Partial<KnownBook>): void => {
    books = books.map((book) => (book.path === bookPath ? { ...book, ...part } : book));
    save();
  };
  return {
    recent: () => books.map((book) => book.path).filter((bookPath) => existsSync(bookPath)),
    last: () => books[0]?.path,
    // A book that is open is not known to be whole until it was closed: a kill leaves it so.
    opened: (bookPath) =>
      put({
        path: bookPath,
        bytes: null,
        modifiedMs: null,
        backedUpAt: find(bookPath)?.backedUpAt ?? null,
        wholeIn: null,
      }),
    closedWhole: (bookPath, wholeIn) => {
      if (!find(bookPath) || !existsSync(bookPath)) return;
      const stat = statSync(bookPath);
      change(bookPath, { bytes: stat.size, modifiedMs: Math.round(stat.mtimeMs), wholeIn });
    },
    wholeIn: (bookPath) => {
      const book = find(bookPath);
      const stat = statSync(bookPath, { throwIfNoEntry: false });
      // A log that a kill left may hold what no backup has.
      if (!book || !stat || existsSync(`${bookPath}-wal`)) return null;
      return book.bytes === stat.size && book.modifiedMs === Math.round(stat.mtimeMs) ? book.wholeIn : null;
    },
    backedUpAt: (bookPath) => find(bookPath)?.backedUpAt ?? null,
    backedUp: (bookPath, at) => change(bookPath, { backedUpAt: at }),
    isKnownWhole: (bookPath, { bytes, modifiedMs }) =>
      books.some((book) => book.path === bookPath && book.bytes === bytes && book.modifiedMs === modifiedMs),
  };
}

function load(file: string): KnownBook[] {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
