import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Marks the file as ours in SQLite's header: "BELL". */
export const applicationId = 0x42_45_4c_4c;

/** The first hundred bytes, where SQLite says what a file is. Shorter or unreadable files give what there is. */
export function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  // A pipe would wait for somebody to write.
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return header;
  try {
    const opened = openSync(file, 'r');
    try {
      readSync(opened, header, 0, 100, 0);
    } finally {
      closeSync(opened);
    }
  } catch {
    return Buffer.alloc(100);
  }
  return header;
}

export const isSqlite = (header: Buffer): boolean => header.toString('latin1', 0, 16) === 'SQLite format 3\0';

export const isBook = (header: Buffer): boolean => isSqlite(header) && header.readUInt32BE(68) === applicationId;

export const schemaVersionIn = (header: Buffer): number => header.readUInt32BE(60);

/** The size of a page, and how many pages the file says it has; null where an old program left that unsaid. */
export function pagesIn(header: Buffer): { readonly pageSize: number; readonly pages: number | null } {
  const size = header.readUInt16BE(16);
  // The count holds only where it was written together with the last change.
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92);
  return { pageSize: size === 1 ? 65_536 : size, pages: isCounted ? header.readUInt32BE(28) : null };
}
