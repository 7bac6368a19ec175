import type { Database } from 'better-sqlite3';
import type { IsoDate } from '#domain/time';
import { prepared } from './sql.ts';

/** Marks a book as the sample, with the day its history ends on. */
export function markSample(db: Database, day: IsoDate): void {
  const put = prepared(
    db,
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  put.run('sample', '1');
  put.run('sample_day', day);
}

/** What was invented is where the book begins: no undo goes behind it. The journal keeps it. */
export function beginHistoryHere(db: Database): void {
  prepared(db, 'DELETE FROM history').run();
}
