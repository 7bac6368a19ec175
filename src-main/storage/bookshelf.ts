import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BackupInfo, BookState, OpenFailure, StartState } from '#contract/book';
import type { Clock } from '#domain/clock';
import { ok, type Result } from '#domain/result';
import { createBookView, type BookView } from '../app/book-view.ts';
import { backUpNow, readBackup, restoreBackup } from './backup.ts';
import { backupName, backupsToDrop } from './backup-rotation.ts';
import { createBook, type Book, type BookChange } from './book.ts';
import { nextRedo, nextUndo } from './history.ts';
import { createKnownBooks, type KnownBooks } from './known-books.ts';
import { openBook, type NewBook } from './open-book.ts';
import { createQueries } from './read/queries.ts';
import { runInWorker } from './run-in-worker.ts';

/** The book on the desk: its one writer and what the screens see of it. */
export interface DeskBook {
  readonly path: string;
  readonly book: Book;
  readonly view: BookView;
}

export interface Bookshelf {
  readonly current: () => DeskBook | null;
  readonly state: () => BookState | null;
  /** Opens the book that was open last; or says that there is none, or what is wrong with it. */
  readonly start: () => Promise<StartState>;
  /** `create`: what the book is given where there is none; null opens only what is there. */
  readonly open: (bookPath: string, create: NewBook | null) => Promise<Result<BookState, OpenFailure>>;
  readonly defaultPath: string;
  readonly recents: () => readonly { readonly name: string; readonly path: string; readonly isOpen: boolean }[];
  readonly backups: (bookPath: string) => Promise<BackupInfo[]>;
  /** Makes a verified copy among the book's own backups, unless nothing changed since the last one. */
  readonly backUpIfChanged: () => Promise<BackupInfo | null>;
  readonly restore: (backup: string, bookPath: string) => Promise<Result<BookState, OpenFailure>>;
  readonly close: () => Promise<void>;
}

export interface BookshelfDeps {
  readonly dataFolder: string;
  readonly booksFolder: string;
  readonly clock: Clock;
  readonly onChange: (change: BookChange) => void;
  readonly onSwitch: (bookPath: string | null) => void;
}

export function createBookshelf({ dataFolder, booksFolder, clock, onChange, onSwitch }: BookshelfDeps): Bookshelf {
  const known: KnownBooks = createKnownBooks(dataFolder);
  const defaultPath = path.join(booksFolder, 'My book.bellwether');
  let desk: DeskBook | null = null;
  let backedUpSeq = new Map<string, number>();
  let lastBackupAt: string | null = null;

  const folderOf = (bookPath: string): string => {
    // Two books of one name in two folders must not share their backups.
    const place = createHash('sha256').update(path.resolve(bookPath)).digest('hex').slice(0, 8);
    return path.join(dataFolder, 'backups', `${bookName(bookPath)}-${place}`);
  };

  const shelve = async (): Promise<void> => {
    if (!desk) return;
    const { path: bookPath, book } = desk;
    desk = null;
    await book.close();
    if (book.connections.writing) known.closedWhole(bookPath);
  };

  const shelf: Bookshelf = {
    current: () => desk,
    state: () => desk && stateOf(desk, lastBackupAt),
    defaultPath,
    start: async () => {
      const last = known.last() ?? (existsSync(defaultPath) ? defaultPath : undefined);
      if (last === undefined) return { screen: 'first run' };
      const opened = await shelf.open(last, null);
      if (opened.ok) return { screen: 'book', book: opened.value };
      return { screen: 'trouble', failure: opened.error, backups: await shelf.backups(last) };
    },
    open: async (bookPath, create) => {
      const wanted = path.resolve(bookPath);
      if (desk?.path === wanted) return ok(stateOf(desk, lastBackupAt));
      const previous = desk?.path;
      await shelve();
      const opened = openBook(wanted, {
        clock,
        create,
        isKnownWhole: (file) => known.isKnownWhole(wanted, file),
        backUpBeforeMigration: (file) => backUpNow(file, path.join(folderOf(file), backupName(clock.now()))),
      });
      if (!opened.ok) {
        // The one that was open comes back: a bad choice must not leave an empty desk.
        if (previous !== undefined) await shelf.open(previous, null);
        return opened;
      }
      const connections = opened.value;
      const view = createBookView(createQueries(connections.reading), clock);
      const book = createBook(connections, clock, (change) => {
        view.forget(change.accountIds);
        onChange(change);
      });
      desk = { path: wanted, book, view };
      known.opened(wanted);
      lastBackupAt = newestBackupAt(folderOf(wanted));
      onSwitch(wanted);
      return ok(stateOf(desk, lastBackupAt));
    },
    recents: () =>
      known.recent().map((bookPath) => ({ name: bookName(bookPath), path: bookPath, isOpen: bookPath === desk?.path })),
    backups: (bookPath) => runInWorker('listBackups', { folder: folderOf(bookPath), limit: 20 }),
    backUpIfChanged: async () => {
      if (!desk?.book.connections.writing) return null;
      const { path: bookPath, book } = desk;
      const seq = book.seq();
      if (seq === 0 || backedUpSeq.get(bookPath) === seq) return null;
      const folder = folderOf(bookPath);
      const info = await runInWorker('backUp', { bookPath, to: path.join(folder, backupName(clock.now())) });
      backedUpSeq = new Map(backedUpSeq).set(bookPath, seq);
      lastBackupAt = clock.now();
      for (const name of backupsToDrop(namesIn(folder))) rmSync(path.join(folder, name), { force: true });
      return info;
    },
    restore: async (backup, bookPath) => {
      if (desk?.path === bookPath) await shelve();
      if (path.dirname(backup) !== folderOf(bookPath) || !readBackup(backup))
        return { ok: false, error: { type: 'Missing', path: backup } };
      restoreBackup(backup, bookPath, clock.now().slice(0, 19).replaceAll(/[-:]/g, ''));
      return shelf.open(bookPath, null);
    },
    close: shelve,
  };
  mkdirSync(booksFolder, { recursive: true, mode: 0o700 });
  return shelf;
}

/** The name of a book: its file's, without `.bellwether`. */
export const bookName = (bookPath: string): string => path.basename(bookPath).replace(/\.bellwether$/i, '');

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bellwether')) : [];

/** Read off the name, so that opening a book need not open its backups. */
function newestBackupAt(folder: string): string | null {
  const newest = namesIn(folder).sort().at(-1);
  const parts = newest && /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)/.exec(newest);
  return parts ? `${parts[1]}:${parts[2]}:${parts[3]}` : null;
}

function stateOf({ path: bookPath, book, view }: DeskBook, lastBackupAt: string | null): BookState {
  const { reading, writing } = book.connections;
  return {
    name: bookName(bookPath),
    path: bookPath,
    isSample: view.queries.meta('sample') === '1',
    readOnly: writing === null,
    ...view.queries.counts(),
    seq: book.seq(),
    savedAt: view.queries.savedAt(),
    undo: nextUndo(reading)?.label ?? null,
    redo: nextRedo(reading)?.label ?? null,
    lastBackupAt,
    defaultCurrency: view.settings().defaultCurrency,
  };
}
