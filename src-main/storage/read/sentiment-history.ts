import type { Database } from 'better-sqlite3';
import type { SentimentHistory } from '#contract/interactions';
import type { Instant } from '#domain/time';
import { prepared } from '../sql.ts';

/** The effective readings and the touches of an account between two moments, oldest first, with the reading that held at the first. */
export function readSentimentHistory(
  db: Database,
  accountId: string,
  from: Instant | null,
  before: Instant,
): SentimentHistory {
  const start = from ?? '';
  const readings = prepared(
    db,
    `SELECT id, level, confidence, occurred_at AS occurredAt, source, reasons FROM effective_readings
     WHERE account_id = ? AND occurred_at >= coalesce(
       (SELECT max(occurred_at) FROM effective_readings WHERE account_id = ? AND occurred_at < ?), ?) AND occurred_at < ?
     ORDER BY occurred_at, id`,
  ).all(accountId, accountId, start, start, before) as (Omit<SentimentHistory['readings'][number], 'reasons'> & {
    reasons: string;
  })[];
  const touches = prepared(
    db,
    `SELECT id, kind, at, minutes, begun_by AS begunBy FROM interactions WHERE account_id = ? AND at >= ? AND at < ? ORDER BY at, id`,
  ).all(accountId, start, before) as SentimentHistory['touches'];
  return {
    readings: readings.map((reading) => ({ ...reading, reasons: JSON.parse(reading.reasons) as string[] })),
    touches,
  };
}

/** The levels and instants alone, for a strip: everything from a moment on and the reading that held then. */
export function readLevels(db: Database, accountId: string, from: Instant) {
  return prepared(
    db,
    `SELECT level, confidence, occurred_at AS occurredAt FROM effective_readings
     WHERE account_id = ? AND occurred_at >= coalesce(
       (SELECT max(occurred_at) FROM effective_readings WHERE account_id = ? AND occurred_at < ?), ?)
     ORDER BY occurred_at, id`,
  ).all(accountId, accountId, from, from) as {
    level: 1 | 2 | 3 | 4 | 5;
    confidence: number | null;
    occurredAt: Instant;
  }[];
}
