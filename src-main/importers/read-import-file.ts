import { open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '#domain/result';
import type { FileProblem } from '#domain/import/file-problem';

/** Larger files are refused before a byte is read. */
export const largestFile = 100_000_000;

/** Reads the bytes of a file, or says why that cannot be. */
export async function readImportFile(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return err({ type: 'IsDirectory' });
    if (!facts.isFile()) return err({ type: 'NotText' });
    if (facts.size > largestFile) return err({ type: 'TooLarge', bytes: facts.size, limit: largestFile });
    if (facts.size === 0) return err({ type: 'Empty' });
    const file = await open(path, 'r');
    try {
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return err({ type: 'Missing' });
    if (code === 'EISDIR') return err({ type: 'IsDirectory' });
    if (code === undefined) throw error;
    return err({ type: 'NoAccess' });
  }
}
