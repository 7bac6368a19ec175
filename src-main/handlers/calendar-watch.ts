import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isCalendarFile } from '../importers/calendar-files.ts';

/** Listens to files and folders, and tells when one of them may have changed. */
export interface CalendarWatch {
  /** Watches exactly these from now on. */
  readonly only: (places: readonly string[]) => void;
}

/** Programs write a file in several strokes. */
const quietMs = 700;

export function createCalendarWatch(onChange: () => void): CalendarWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
    timer.unref();
  };
  const stop = (place: string): void => {
    watchers.get(place)?.close();
    watchers.delete(place);
  };
  return {
    only: (places) => {
      for (const place of watchers.keys()) if (!places.includes(place)) stop(place);
      for (const place of places) {
        if (watchers.has(place)) continue;
        try {
          const watcher = watch(place, { persistent: false }, tell);
          // A file that is replaced takes its watcher along: the next look sets a new one.
          watcher.on('error', () => stop(place));
          watcher.on('change', (event) => {
            if (event === 'rename') stop(place);
          });
          watchers.set(place, watcher);
        } catch {
          // What cannot be watched is looked at when the window gets the focus; the reading says what is wrong with it.
        }
      }
    },
  };
}

/** Changes whenever what stands in a file or folder may have changed; null where it is not there. */
export async function stampOf(place: string): Promise<string | null> {
  try {
    const facts = await stat(place);
    // The last one moves also where only who may read it has changed.
    if (!facts.isDirectory()) return `${facts.mtimeMs} ${facts.size} ${facts.ino} ${facts.ctimeMs}`;
    const names = (await readdir(place)).filter(isCalendarFile).toSorted();
    const stamps = await Promise.all(names.map((name) => stampOf(path.join(place, name))));
    return names.map((name, at) => `${name} ${stamps[at] ?? ''}`).join('\n');
  } catch {
    return null;
  }
}
