import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '#domain/result';
import type { PlaceRefusal } from '#domain/place-refusal';
import { refusePlace, type OutputRules } from './output-place.ts';
import { isNameTaken, realPath } from './real-path.ts';

/**
 * Writes a file that the person named: beside its place under another name, and given its own only when it is whole.
 * What was there is there until then, and is never a book. Throws what `write` throws, and leaves nothing behind.
 */
export async function writeOutput<T>(
  target: string,
  rules: OutputRules,
  write: (unfinished: string) => T | Promise<T>,
): Promise<Result<T, PlaceRefusal>> {
  const refusal = refusePlace(target, rules);
  if (refusal) return err(refusal);
  const place = realPath(target);
  const removeFolders = makeFolders(path.dirname(place));
  const unfinished = nameBeside(place);
  let isPlaced = false;
  try {
    const value = await write(unfinished);
    sync(unfinished);
    // It may have taken long, and a book may lie there by now.
    const late = refusePlace(target, rules);
    if (late) return err(late);
    if (rules.replaces) renameSync(unfinished, place);
    else if (!placeNew(unfinished, place)) return err({ type: 'PlaceRefused', why: 'taken', path: place });
    isPlaced = true;
    return ok(value);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + suffix, { force: true });
    if (!isPlaced) removeFolders();
  }
}

/** A name in the same folder that nothing has: hidden, and told apart from a file that is whole. */
export const nameBeside = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}.unfinished`);

/** Gives a whole file its name, unless something has it: then false, and the file keeps the one it had. */
export function placeNew(unfinished: string, place: string): boolean {
  try {
    // Unlike a renaming, a link never replaces what another process has just put there.
    linkSync(unfinished, place);
    rmSync(unfinished, { force: true });
    return true;
  } catch {
    // Some disks have no links.
    if (isNameTaken(place)) return false;
    renameSync(unfinished, place);
    return true;
  }
}

/** Makes a folder with those above it; the answer takes away what was made, as long as it is empty. */
export function makeFolders(folder: string): () => void {
  const first = mkdirSync(folder, { recursive: true, mode: 0o700 });
  return () => {
    if (first === undefined) return;
    for (let at = folder; at.length >= first.length; at = path.dirname(at)) {
      try {
        rmdirSync(at);
      } catch {
        // Something else is in it by now.
        return;
      }
    }
  };
}

/** Waits until the disk has a file. */
export function sync(file: string): void {
  const opened = openSync(file, 'r+');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** The first name that nothing has: `Book`, `Book (2)`, `Book (3)` … */
export function freeName(file: string): string {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? file : path.join(dir, `${name} (${count})${ext}`);
    if (!isNameTaken(candidate)) return candidate;
  }
}
