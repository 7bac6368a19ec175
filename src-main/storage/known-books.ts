import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { BookFile } from './book-file.ts';

const record = z.object({ path: z.string(), bytes: z.number().nullable(), modifiedMs: z.number().nullable() });
const shape = z.array(record).max(50);
type KnownBook = z.infer<typeof record>;

/** The books that were open before, the latest first, and how each file looked when it was last closed whole. */
export interface KnownBooks {
  readonly recent: () => readonly string[];
  /** The book that was open last, also when its file is gone by now. */
  readonly last: () => string | undefined;
  readonly opened: (bookPath: string) => void;
  /** Remembers a file that was closed without trouble. */
  readonly closedWhole: (bookPath: string) => void;
  readonly isKnownWhole: (bookPath: string, file: BookFile) => boolean;
}

/** Kept in a small file of the data folder; one that cannot be read counts as empty, since only comfort is lost. */
export function createKnownBooks(dataFolder: string): KnownBooks {
  const file = path.join(dataFolder, 'books.json');
  let books: KnownBook[] = load(file);
  const save = (): void => {
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(books), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  const put = (book: KnownBook): void => {
    books = [book, ...books.filter((other) => other.path !== book.path)].slice(0, 50);
    save();
  };
  return {
    recent: () => books.map((book) => book.path).filter((bookPath) => existsSync(bookPath)),
    last: () => books[0]?.path,
    // A book that is open is not known to be whole until it was closed: a kill leaves it so.
    opened: (bookPath) => put({ path: bookPath, bytes: null, modifiedMs: null }),
    closedWhole: (bookPath) => {
      const at = books.findIndex((book) => book.path === bookPath);
      if (at < 0 || !existsSync(bookPath)) return;
      const stat = statSync(bookPath);
      books[at] = { path: bookPath, bytes: stat.size, modifiedMs: Math.round(stat.mtimeMs) };
      save();
    },
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
