import { statSync } from 'node:fs';
import path from 'node:path';
import type { PlaceFault, PlaceRefusal } from '#domain/place-refusal';
import { isBook, isSqlite, readHeader } from './file-header.ts';
import { isNameTaken, isSameFile, realPath } from './real-path.ts';

/** What must not be touched by a file that is written. */
export interface OutputRules {
  /** The book it is made from. */
  readonly book: string | null;
  /** The file that is being read meanwhile. */
  readonly source?: string | undefined;
  /** The person was asked whether what is there may be replaced. A book never is. */
  readonly replaces: boolean;
}

/** What lies beside a book and is a part of it, now or when it is next opened. */
const companions = ['-wal', '-shm', '-journal', '-lock'] as const;

/**
 * The one guard of every file that is written: a backup, an export, rows that were left out.
 * Links are followed, so that no other name of a book leads around it. Null: it may be written.
 */
export function refusePlace(target: string, rules: OutputRules): PlaceRefusal | null {
  const why = faultOf(path.resolve(target), rules);
  return why === null ? null : { type: 'PlaceRefused', why, path: path.resolve(target) };
}

function faultOf(target: string, { book, source, replaces }: OutputRules): PlaceFault | null {
  if (book !== null && ['', ...companions].some((suffix) => isSameFile(target, realPath(book) + suffix)))
    return 'the book';
  if (source !== undefined && isSameFile(target, source)) return 'the source';
  if (belongsToBook(target)) return 'a book';
  const header = readHeader(target);
  if (isSqlite(header)) return isBook(header) ? 'a book' : 'a database';
  if (!isNameTaken(target)) return null;
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return 'a folder';
  // A device or a pipe cannot be replaced; a file beside it would take its name.
  if (stat && !stat.isFile()) return 'not a file';
  return replaces ? null : 'taken';
}

/** Whether SQLite would take the file for the log or the lock of a database beside it. */
function belongsToBook(target: string): boolean {
  const real = realPath(target);
  return companions.some((suffix) => real.endsWith(suffix) && isSqlite(readHeader(real.slice(0, -suffix.length))));
}
