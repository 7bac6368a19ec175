import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import type { OpenFailure } from '#contract/book';

/** Marks the file as ours in SQLite's header: "BELL". */
export const applicationId = 0x42_45_4c_4c;

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
  const header = Buffer.alloc(100);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, header, 0, 100, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return { type: 'NoAccess', path };
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0' || header.readUInt32BE(68) !== applicationId) {
    return { type: 'NotABook', path, kept: null };
  }
  const schemaVersion = header.readUInt32BE(60);
  if (schemaVersion > appVersion) return { type: 'Newer', path, fileVersion: schemaVersion, appVersion };
  return {
    schemaVersion,
    bytes: stat.size,
    modifiedMs: Math.round(stat.mtimeMs),
    writable: isWritable(path) && isWritable(folder),
  };
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
