import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A path as the system knows it, through every symbolic link; also of a file that is still to be made. */
export function realPath(given: string): string {
  const whole = path.resolve(given);
  try {
    return realpathSync.native(whole);
  } catch {
    // Nothing there yet: then its folder, or the nearest one above that is.
    const folder = path.dirname(whole);
    return folder === whole ? whole : path.join(realPath(folder), path.basename(whole));
  }
}

/** Which file a path leads to: the same one has the same mark under every name. Undefined where there is none. */
export function fileMark(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** Whether two paths lead to one file, by symbolic or by hard links. */
export function isSameFile(one: string, other: string): boolean {
  const mark = fileMark(one);
  return mark === undefined ? realPath(one) === realPath(other) : mark === fileMark(other);
}

/** Whether something has this name: also a link that leads nowhere. */
export function isNameTaken(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}
