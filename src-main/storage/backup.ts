import SqliteDatabase from 'better-sqlite3';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { BackupInfo } from '#contract/book';
import type { PlaceRefusal } from '#domain/place-refusal';
import type { Result } from '#domain/result';
import { inspectBookFile } from './book-file.ts';
import { checkBook } from './check.ts';
import { openReading } from './connection.ts';
import { migrations } from './migrations/all.ts';
import { schemaVersion } from './migrate.ts';
import { freeName, nameBeside, placeNew, sync, writeOutput } from './output-file.ts';
import type { OutputRules } from './output-place.ts';

/** Copies a book to a file and proves the copy: reopened, checked, counted. Throws where it is not one. */
export async function backUp(file: string, to: string, rules: OutputRules): Promise<Result<BackupInfo, PlaceRefusal>> {
  const source = openReading(file);
  try {
    return await backUpOpen(source, to, rules);
  } finally {
    source.close();
  }
}

/** The same of a book that is open: also one whose file has been taken away from under it. */
export const backUpOpen = (
  source: SqliteDatabase.Database,
  to: string,
  rules: OutputRules,
): Promise<Result<BackupInfo, PlaceRefusal>> =>
  writeOutput(to, rules, async (unfinished) => {
    // SQLite writes into a file that is there: so nobody else can read a copy, not even while it is made.
    writeFileSync(unfinished, '', { mode: 0o600 });
    await source.backup(unfinished);
    return proveCopy(unfinished, to);
  });

/** A copy before a migration, when nothing else may be awaited: the file is closed to everyone else. */
export function backUpNow(bookPath: string, wanted: string): void {
  const to = freeName(wanted);
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  const unfinished = nameBeside(to);
  const source = new SqliteDatabase(bookPath, { fileMustExist: true });
  try {
    writeFileSync(unfinished, '', { mode: 0o600 });
    source.prepare('VACUUM INTO ?').run(unfinished);
    sync(unfinished);
    placeNew(unfinished, to);
  } finally {
    source.close();
    rmSync(unfinished, { force: true });
  }
}

/** What a backup holds, or undefined where the file is not a whole book. */
export function readBackup(file: string): BackupInfo | undefined {
  try {
    // One that ends too early looks whole to SQLite.
    if ('type' in inspectBookFile(file, path.dirname(file), migrations.length)) return undefined;
    const db = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
    try {
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return undefined;
      return infoOf(file, db);
    } finally {
      db.close();
    }
  } catch {
    // A file among the backups that SQLite cannot read is none; it is not offered.
    return undefined;
  }
}

/** The good backups of a folder, newest first. */
export function listBackups(folder: string, limit = 20): BackupInfo[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bellwether'))
    .sort()
    .reverse()
    .slice(0, limit)
    .flatMap((name) => readBackup(path.join(folder, name)) ?? []);
}

/** Puts a backup where a damaged book lies; the damaged file is moved aside under a name that tells when. */
export function restoreBackup(backup: string, bookPath: string, stamp: string): string | null {
  const kept = freeName(`${bookPath}.damaged-${stamp}`);
  const arriving = nameBeside(bookPath);
  try {
    copyFileSync(backup, arriving);
    closeToOthers(arriving);
    sync(arriving);
    // A log that belongs to the damaged file would spoil the good one, also where the file itself is gone.
    for (const suffix of ['', '-wal', '-shm'])
      if (existsSync(bookPath + suffix)) renameSync(bookPath + suffix, kept + suffix);
    placeNew(arriving, bookPath);
  } finally {
    rmSync(arriving, { force: true });
  }
  return existsSync(kept) ? kept : null;
}

function proveCopy(unfinished: string, to: string): BackupInfo {
  const db = new SqliteDatabase(unfinished);
  try {
    // A backup is one file: no log beside it.
    db.pragma('journal_mode = DELETE');
    const report = checkBook(db);
    if (!report.ok) throw new Error(report.problems.join(' '));
    if (schemaVersion(db) !== migrations.length) throw new Error('The copy is of another version.');
    return infoOf(to, db, statSync(unfinished).size);
  } finally {
    db.close();
  }
}

/** A copy takes over who may read its original, and backups were once readable by all. */
function closeToOthers(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch {
    // Some disks know no permissions.
  }
}

function infoOf(file: string, db: SqliteDatabase.Database, bytes = statSync(file).size): BackupInfo {
  const count = (table: string): number => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return {
    path: file,
    at:
      (db.prepare('SELECT max(at) FROM journal').pluck().get() as string | null) ??
      (db.prepare("SELECT value FROM meta WHERE key = 'created_at'").pluck().get() as string),
    accounts: count('accounts'),
    interactions: count('interactions'),
    bytes,
  };
}
