import SqliteDatabase from 'better-sqlite3';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { BackupInfo } from '#contract/book';
import { checkBook } from './check.ts';
import { openReading } from './connection.ts';
import { migrations } from './migrations/all.ts';
import { schemaVersion } from './migrate.ts';

/** Copies a book to a file and proves the copy: reopened, checked, counted. Throws where it is not one. */
export async function backUp(bookPath: string, to: string): Promise<BackupInfo> {
  const unfinished = `${to}.unfinished`;
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  rmSync(unfinished, { force: true });
  const source = openReading(bookPath);
  try {
    await source.backup(unfinished);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    source.close();
  }
  return finishCopy(unfinished, to);
}

/** The same before a migration, when nothing else may be awaited: the file is closed to everyone else. */
export function backUpNow(bookPath: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o700 });
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  const source = new SqliteDatabase(bookPath, { fileMustExist: true });
  try {
    source.prepare('VACUUM INTO ?').run(unfinished);
  } finally {
    source.close();
  }
  syncAndRename(unfinished, to);
}

/** What a backup holds, or undefined where the file is not a whole book. */
export function readBackup(file: string): BackupInfo | undefined {
  try {
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
  const kept = existsSync(bookPath) ? `${bookPath}.damaged-${stamp}` : null;
  const arriving = `${bookPath}.restoring`;
  copyFileSync(backup, arriving);
  if (kept) {
    renameSync(bookPath, kept);
    // A log that belongs to the damaged file would spoil the good one.
    for (const suffix of ['-wal', '-shm'])
      if (existsSync(bookPath + suffix)) renameSync(bookPath + suffix, kept + suffix);
  }
  syncAndRename(arriving, bookPath);
  return kept;
}

function finishCopy(unfinished: string, to: string): BackupInfo {
  const db = new SqliteDatabase(unfinished);
  try {
    // A backup is one file: no log beside it.
    db.pragma('journal_mode = DELETE');
    const report = checkBook(db);
    if (!report.ok) throw new Error(report.problems.join(' '));
    if (schemaVersion(db) !== migrations.length) throw new Error('The copy is of another version.');
    const info = infoOf(to, db, statSync(unfinished).size);
    db.close();
    syncAndRename(unfinished, to);
    return info;
  } catch (error) {
    db.close();
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + suffix, { force: true });
    throw error;
  }
}

function syncAndRename(from: string, to: string): void {
  const file = openSync(from, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(from, to);
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
