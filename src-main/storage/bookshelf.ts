import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BackupInfo, BookState, OpenFailure, StartState } from '#contract/book';
import type { Clock } from '#domain/clock';
import type { PlaceRefusal } from '#domain/place-refusal';
import { err, ok, type Result } from '#domain/result';
import { createBookView, type BookView } from '../app/book-view.ts';
import { backUpNow, backUpOpen, readBackup, restoreBackup } from './backup.ts';
import { backupName, backupsToDrop } from './backup-rotation.ts';
import { createBook, type Book, type BookChange } from './book.ts';
import { nextRedo, nextUndo } from './history.ts';
import { createKnownBooks, type KnownBooks } from './known-books.ts';
import { takeLock, type Lock } from './lock.ts';
import { openBook, openFailureOf, type NewBook } from './open-book.ts';
import { createQueries } from './read/queries.ts';
import { isSameFile, realPath } from './real-path.ts';
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
  /** The person made a backup of a book, to wherever they keep them. */
  readonly backedUp: (bookPath: string) => void;
  /** Puts a backup of a book in its place, and opens it. */
  readonly restore: (
    backup: string,
    bookPath: string,
  ) => Promise<Result<BookState, OpenFailure | { readonly type: 'BackupGone'; readonly path: string }>>;
  /** Saves the open book elsewhere, out of what is open: its own file may be gone. Then that one is open. */
  readonly rescue: (to: string) => Promise<Result<BookState, OpenFailure | PlaceRefusal>>;
  readonly close: () => Promise<void>;
}

export interface BookshelfDeps {
  readonly dataFolder: string;
  readonly booksFolder: string;
  readonly clock: Clock;
  readonly onChange: (change: BookChange) => void;
  readonly onSwitch: (bookPath: string | null) => void;
  /** The open book has a newer backup. */
  readonly onBackup: (at: string) => void;
}

/** The backup that holds all of the book on the desk, as long as no more was written than then. */
interface BackedUp {
  readonly name: string;
  readonly writes: number;
}

/** How many rows were written since the book was opened: drafts and erasures count, which no entry of the journal tells. */
const writesOf = ({ connections: { writing } }: Book): number =>
  writing ? (writing.prepare('SELECT total_changes()').pluck().get() as number) : 0;

export function createBookshelf(deps: BookshelfDeps): Bookshelf {
  const { dataFolder, booksFolder, clock, onChange, onSwitch } = deps;
  const known: KnownBooks = createKnownBooks(dataFolder);
  const defaultPath = path.join(booksFolder, 'My book.bellwether');
  let desk: DeskBook | null = null;
  let backedUp: BackedUp | null = null;
  let lastBackupAt: string | null = null;

  const folderOf = (bookPath: string): string => {
    // Two books of one name in two folders must not share their backups.
    const real = realPath(bookPath);
    const place = createHash('sha256').update(real).digest('hex').slice(0, 8);
    return path.join(dataFolder, 'backups', `${bookName(real)}-${place}`);
  };

  const shelve = async (): Promise<void> => {
    if (!desk) return;
    const { path: bookPath, book } = desk;
    desk = null;
    const wholeIn = await book.alone(() => (backedUp?.writes === writesOf(book) ? backedUp.name : null));
    await book.close();
    if (book.connections.writing && book.connections.isInPlace()) known.closedWhole(bookPath, wholeIn);
  };

  /** Every view that says when the last backup was is told. */
  const noteBackup = (bookPath: string): void => {
    if (desk?.path !== bookPath) return;
    lastBackupAt = clock.now();
    deps.onBackup(lastBackupAt);
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
      const wanted = realPath(bookPath);
      // Under another name too: two writers of one file would ruin it.
      if (desk && isSameFile(desk.path, wanted)) return ok(stateOf(desk, lastBackupAt));
      // Looked at before SQLite opens the file and lays its log beside it.
      const kept = { wholeIn: known.wholeIn(wanted) };
      const opened = openBook(wanted, {
        clock,
        create,
        isKnownWhole: (file) => known.isKnownWhole(wanted, file),
        backUpBeforeMigration: (file) => {
          kept.wholeIn = null;
          backUpNow(file, path.join(folderOf(file), backupName(clock.now())));
        },
      });
      // The one that is open stays open: a bad choice must not leave an empty desk.
      if (!opened.ok) return opened;
      await shelve();
      const connections = opened.value;
      const view = createBookView(createQueries(connections.reading), clock);
      const book = createBook(connections, clock, (change) => {
        view.forget(change.accountIds);
        onChange(change);
      });
      desk = { path: wanted, book, view };
      backedUp = kept.wholeIn === null ? null : { name: kept.wholeIn, writes: writesOf(book) };
      known.opened(wanted);
      lastBackupAt = later(newestBackupAt(folderOf(wanted)), known.backedUpAt(wanted));
      onSwitch(wanted);
      return ok(stateOf(desk, lastBackupAt));
    },
    recents: () =>
      known.recent().map((bookPath) => ({ name: bookName(bookPath), path: bookPath, isOpen: bookPath === desk?.path })),
    backups: (bookPath) => runInWorker('listBackups', { folder: folderOf(bookPath), limit: 20 }),
    backUpIfChanged: async () => {
      if (!desk?.book.connections.writing) return null;
      const { path: bookPath, book } = desk;
      const writes = writesOf(book);
      const folder = folderOf(bookPath);
      const isKept = backedUp?.writes === writes && existsSync(path.join(folder, backedUp.name));
      if (book.seq() === 0 || isKept) return null;
      const to = path.join(folder, backupName(clock.now()));
      const rules = { book: bookPath, replaces: false };
      const { isInPlace, reading } = book.connections;
      const made = isInPlace()
        ? await runInWorker('backUp', { bookPath, to, rules })
        : await backUpOpen(reading, to, rules);
      // One of this very moment is there already.
      if (!made.ok) return null;
      const info = made.value;
      // Another book may be on the desk by now.
      if (desk?.path === bookPath) backedUp = { name: path.basename(info.path), writes };
      noteBackup(bookPath);
      for (const name of backupsToDrop(namesIn(folder))) rmSync(path.join(folder, name), { force: true });
      return info;
    },
    backedUp: (bookPath) => {
      known.backedUp(bookPath, clock.now());
      noteBackup(bookPath);
    },
    restore: async (backup, given) => {
      const bookPath = realPath(given);
      if (path.dirname(backup) !== folderOf(bookPath) || !readBackup(backup))
        return err({ type: 'BackupGone', path: backup });
      if (desk?.path === bookPath) await shelve();
      const failure = putBack(backup, bookPath, clock.now().slice(0, 19).replaceAll(/[-:]/g, ''));
      return failure ? err(failure) : shelf.open(bookPath, null);
    },
    rescue: async (to) => {
      if (!desk) return err({ type: 'Missing', path: to });
      const { book, path: bookPath } = desk;
      const saved = await book.alone(() =>
        backUpOpen(book.connections.reading, to, { book: bookPath, replaces: true }),
      );
      return saved.ok ? shelf.open(to, null) : saved;
    },
    close: shelve,
  };
  try {
    mkdirSync(booksFolder, { recursive: true, mode: 0o700 });
  } catch {
    // Making a book there will say why it cannot be; one that lies elsewhere can be opened all the same.
  }
  return shelf;
}

/** Puts a backup where the book was, unless somebody else has it open. */
function putBack(backup: string, bookPath: string, stamp: string): OpenFailure | undefined {
  let lock: Lock | undefined;
  try {
    // The folder may have gone together with the book.
    mkdirSync(path.dirname(bookPath), { recursive: true, mode: 0o700 });
    lock = takeLock(bookPath);
    if (!lock) return { type: 'Locked', path: bookPath };
    restoreBackup(backup, bookPath, stamp);
    return undefined;
  } catch (error) {
    return openFailureOf(error, bookPath);
  } finally {
    lock?.release();
  }
}

/** The name of a book: its file's, without `.bellwether`. */
export const bookName = (bookPath: string): string => path.basename(bookPath).replace(/\.bellwether$/i, '');

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bellwether')) : [];

/** The later of two moments, either of which may not have been. */
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

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
