import type { Database } from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '#domain/clock';
import { err, ok, type Result } from '#domain/result';
import type { OpenFailure } from '#contract/book';
import type { Settings } from '#contract/settings';
import { inspectBookFile, type BookFile } from './book-file.ts';
import { openReading, openWriting } from './connection.ts';
import { applicationId } from './file-header.ts';
import { takeLock, type Lock } from './lock.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { nameBeside, placeNew } from './output-file.ts';
import { fileMark, isNameTaken, realPath } from './real-path.ts';
import { damaged, writeFailureOf } from './sqlite-failure.ts';
import { migrations } from './migrations/all.ts';

/** The two connections to an open book and what guards them. `writing` is null where the book can only be read. */
export interface Connections {
  /** Where the book is, through every link: so that it has one lock and one log under all its names. */
  readonly path: string;
  /** The file that is read: the book, or a copy of one that could not even be read where it is. */
  readonly file: string;
  readonly writing: Database | null;
  readonly reading: Database;
  /** Whether the file still has its name: one that was moved, deleted or replaced meanwhile has not. */
  readonly isInPlace: () => boolean;
  /** There was no such book before. */
  readonly isNew: boolean;
  readonly close: () => void;
  /** Closes a new book in which nothing was written, and leaves nothing of it behind. */
  readonly discard: () => void;
}

/** What a book is given when it is made. */
export interface NewBook {
  /** ISO 4217: what money without a currency is taken for. */
  readonly currency: string;
}

export interface OpenOptions {
  readonly clock: Clock;
  /** Makes the book when there is no file; null never does. A file that is there is never replaced. */
  readonly create: NewBook | null;
  /** True for a file that was whole when it was last closed and has not changed since: then it is not searched for damage. */
  readonly isKnownWhole: (file: BookFile) => boolean;
  /** Called before the first step of a migration; must leave a copy of the file. */
  readonly backUpBeforeMigration: (bookPath: string) => void;
}

/** Opens a book for its one writer. Whatever is wrong with the file, the file stays as it was. */
export function openBook(given: string, options: OpenOptions): Result<Connections, OpenFailure> {
  const bookPath = realPath(given);
  let isNew = false;
  if (!existsSync(bookPath)) {
    // A link that leads nowhere is a book whose disk is not there, not a place for a new one.
    if (!options.create || isNameTaken(bookPath)) return err({ type: 'Missing', path: bookPath });
    const made = makeNewBook(bookPath, options.create, options.clock);
    if (!made.ok) return made;
    isNew = made.value;
  }
  const file = inspectBookFile(bookPath, path.dirname(bookPath), migrations.length);
  if ('type' in file) return err(file);
  if (!file.writable) return openReadOnly(bookPath);
  let lock: Lock | undefined;
  try {
    lock = takeLock(bookPath);
  } catch (error) {
    return err(openFailureOf(error, bookPath));
  }
  if (!lock) return err({ type: 'Locked', path: bookPath });
  let writing: Database | undefined;
  try {
    writing = openWriting(bookPath);
    if (!options.isKnownWhole(file)) assertWhole(writing);
    if (schemaVersion(writing) < migrations.length) {
      options.backUpBeforeMigration(bookPath);
      migrate(writing, migrations);
      // The header must tell the new version to whoever looks at the file from outside.
      writing.pragma('wal_checkpoint(TRUNCATE)');
    }
    const reading = openReading(bookPath);
    return ok(connections(bookPath, { writing, reading, lock, isNew }));
  } catch (error) {
    writing?.close();
    lock.release();
    return err(openFailureOf(error, bookPath));
  }
}

/**
 * Makes an empty book under another name and gives it its own only when it is whole, so that a crash leaves no half one.
 * False: another process has just made one there. It is opened, never replaced.
 */
function makeNewBook(bookPath: string, given: NewBook, clock: Clock): Result<boolean, OpenFailure> {
  const folder = path.dirname(bookPath);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // On a disk that is only read this is told as if something were missing; but nothing may be made there.
    return err({ type: 'NoAccess', path: bookPath });
  }
  const unfinished = nameBeside(bookPath);
  try {
    const db = new SqliteDatabase(unfinished);
    try {
      chmodSync(unfinished, 0o600);
      db.pragma(`application_id = ${applicationId}`);
      migrate(db, migrations);
      markNew(db, given, clock);
    } finally {
      db.close();
    }
    return ok(placeNew(unfinished, bookPath));
  } catch (error) {
    return err(openFailureOf(error, bookPath));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Opens a book beside its writer, or without one, for reading only. */
export function openBookForReading(given: string): Result<Connections, OpenFailure> {
  const bookPath = realPath(given);
  const file = inspectBookFile(bookPath, path.dirname(bookPath), migrations.length);
  if ('type' in file) return err(file);
  if (!file.writable || file.schemaVersion < migrations.length) return openReadOnly(bookPath);
  try {
    const reading = openReading(bookPath);
    return ok(onlyReading(bookPath, bookPath, reading, () => undefined));
  } catch (error) {
    return err(openFailureOf(error, bookPath));
  }
}

/** SQLite cannot even read a WAL book where it may not write beside it, so a copy is read instead. */
function openReadOnly(bookPath: string): Result<Connections, OpenFailure> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(tmpdir(), 'bellwether-read-only-'));
    const copy = path.join(folder, 'book');
    copyFileSync(bookPath, copy);
    if (existsSync(`${bookPath}-wal`)) copyFileSync(`${bookPath}-wal`, `${copy}-wal`);
    const upgraded = openWriting(copy);
    try {
      assertWhole(upgraded);
      migrate(upgraded, migrations);
    } finally {
      upgraded.close();
    }
    const reading = openReading(copy);
    const madeFolder = folder;
    return ok(onlyReading(bookPath, copy, reading, () => rmSync(madeFolder, { recursive: true, force: true })));
  } catch (error) {
    if (folder) rmSync(folder, { recursive: true, force: true });
    return err(openFailureOf(error, bookPath));
  }
}

function onlyReading(bookPath: string, file: string, reading: Database, cleanUp: () => void): Connections {
  const close = (): void => {
    reading.close();
    cleanUp();
  };
  return { path: bookPath, file, writing: null, reading, isInPlace: () => true, isNew: false, close, discard: close };
}

interface Opened {
  readonly writing: Database;
  readonly reading: Database;
  readonly lock: Lock;
  readonly isNew: boolean;
}

function connections(bookPath: string, { writing, reading, lock, isNew }: Opened): Connections {
  const mark = fileMark(bookPath);
  return {
    path: bookPath,
    file: bookPath,
    writing,
    reading,
    isInPlace: () => fileMark(bookPath) === mark,
    isNew,
    close: () => {
      reading.close();
      try {
        writing.pragma('optimize');
      } catch (error) {
        // Statistics for the next start are a comfort; a full disk must not keep the book open.
        if (!writeFailureOf(error)) throw error;
      } finally {
        // The last one to close folds the log into the book and removes it.
        writing.close();
        lock.release();
      }
    },
    discard: () => {
      reading.close();
      writing.close();
      // While the lock is held nobody can have begun to use it.
      if (isNew) for (const suffix of ['', '-wal', '-shm']) rmSync(bookPath + suffix, { force: true });
      lock.release();
      if (isNew) rmSync(`${bookPath}-lock`, { force: true });
    },
  };
}

/** A file without our tables, or with a page that is not what it should be, is not opened. */
function assertWhole(db: Database): void {
  const findings = db.pragma('quick_check(1)', { simple: true });
  if (findings !== 'ok') throw new DamagedError();
}

class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

function markNew(db: Database, { currency }: NewBook, clock: Clock): void {
  const insert = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  insert.run('id', uuidv7());
  insert.run('created_at', clock.now());
  insert.run('zone', clock.zone());
  const setting: keyof Settings = 'defaultCurrency';
  db.prepare('INSERT INTO settings (id, value) VALUES (?, ?)').run(setting, JSON.stringify(currency));
}

/** What kept a book from being opened. Throws on what is a mistake of ours. */
export function openFailureOf(error: unknown, bookPath: string): OpenFailure {
  if (error instanceof DamagedError) return damaged(bookPath);
  if (error instanceof SqliteDatabase.SqliteError) {
    const { code } = error;
    if (code === 'SQLITE_NOTADB') return { type: 'NotABook', path: bookPath, kept: null };
    if (code.startsWith('SQLITE_CORRUPT')) return damaged(bookPath);
    if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') return { type: 'DiskFull', path: bookPath };
    if (code.startsWith('SQLITE_BUSY')) return { type: 'Locked', path: bookPath };
    // A log that cannot be begun is told like one that may not be.
    if (code.startsWith('SQLITE_IOERR') && !hasRoom(path.dirname(bookPath)))
      return { type: 'DiskFull', path: bookPath };
    if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_IOERR')) {
      return { type: 'NoAccess', path: bookPath };
    }
    // A missing table or column in a file of ours means that a part of its schema is gone.
    return { type: 'Damaged', path: bookPath, detail: 'some of its tables are missing', kept: null };
  }
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return { type: 'DiskFull', path: bookPath };
    if (error.code === 'ENOENT') return { type: 'Missing', path: bookPath };
    if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
      return { type: 'NoAccess', path: bookPath };
  }
  throw error;
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= 1 << 16;
  } catch {
    return true;
  }
}
