import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeError } from './describe-error.ts';

export interface Log {
  /** Notes that something happened; the words are ours, never the user's. */
  readonly note: (event: string) => void;
  /** Notes an error without what it was about. */
  readonly report: (error: unknown) => void;
}

const largest = 512 * 1024;

/**
 * A log of two files, the running one and the one before it. It holds events and places in the code only:
 * no names, no text, no paths. A disk that refuses is no reason to disturb.
 */
export function createLogFile(file: string, now: () => Date, echo: (line: string) => void): Log {
  const write = (line: string): void => {
    echo(line);
    try {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`);
      appendFileSync(file, `${now().toISOString()} ${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk is reported where the user's own write fails.
    }
  };
  return { note: write, report: (error) => write(describeError(error)) };
}
