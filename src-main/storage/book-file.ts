import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import type { OpenFailure } from '#contract/book';
import { isBook, pagesIn, readHeader, schemaVersionIn } from './file-header.ts';

export interface BookFile {
  readonly schemaVersion: number;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** False where the file, or the folder its log must lie in, cannot be written. */
  readonly writable: boolean;
}

/**
 * Looks at a file from outside, before SQLite may touch it: that it is a book, whole enough to be opened,
 * and of a version that this app knows. Writes nothing.
 */
export function inspectBookFile(path: string, folder: string, appVersion: number): BookFile | OpenFailure {
  let stat;
  try {
    stat = statSync(path);
  } catch (error) {
    return { type: isDenied(error) ? 'NoAccess' : 'Missing', path };
  }
  if (stat.isDirectory()) return { type: 'IsDirectory', path };
  if (stat.size === 0) return { type: 'Empty', path, kept: null };
  // A device or a pipe is never a book, and reading one could wait for ever.
  if (!stat.isFile()) return { type: 'NotABook', path, kept: null };
  if (!isReadable(path)) return { type: 'NoAccess', path };
  const header = readHeader(path);
  if (!isBook(header)) return { type: 'NotABook', path, kept: null };
  const schemaVersion = schemaVersionIn(header);
  if (schemaVersion > appVersion) return { type: 'Newer', path, fileVersion: schemaVersion, appVersion };
  if (isCutShort(path, header, stat.size)) return { type: 'Damaged', path, detail: cutShort, kept: null };
  return {
    schemaVersion,
    bytes: stat.size,
    modifiedMs: Math.round(stat.mtimeMs),
    writable: isWritable(path) && isWritable(folder),
  };
}

/** What is wrong with a file that ends before it should. */
const cutShort = 'its end is missing';

/**
 * Whether the file ends before its last page does. SQLite itself takes the rest for free space.
 * A log beside it may hold what is missing: then it has the word.
 */
function isCutShort(path: string, header: Buffer, bytes: number): boolean {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return false;
  const { pageSize, pages } = pagesIn(header);
  return pageSize === 0 || bytes % pageSize !== 0 || (pages !== null && bytes < pages * pageSize);
}

function isReadable(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'));
    return true;
  } catch {
    return false;
  }
}

const isDenied = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
