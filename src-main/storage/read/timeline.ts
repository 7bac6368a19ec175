import type { Database } from 'better-sqlite3';
import type { TimelineEntry } from '#contract/interactions';
import type { InteractionRow, NoteRow, ReadingRow } from '#domain/book-tables';
import { prepared } from '../sql.ts';

/** A page of an account's timeline, newest first: interactions, and readings that were set without one. */
export function readTimeline(
  db: Database,
  accountId: string,
  offset: number,
  limit: number,
): { readonly entries: TimelineEntry[]; readonly total: number } {
  const keys = prepared(
    db,
    `SELECT id, 'interaction' AS entry, at FROM interactions WHERE account_id = ?
     UNION ALL
     SELECT id, 'reading', occurred_at FROM effective_readings WHERE account_id = ? AND interaction_id IS NULL
     ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`,
  ).all(accountId, accountId, limit, offset) as { id: string; entry: 'interaction' | 'reading' }[];
  const entries = keys.flatMap(
    ({ id, entry }) => (entry === 'interaction' ? readTimelineInteraction(db, id) : readLoneReading(db, id)) ?? [],
  );
  return { entries, total: countTimeline(db, accountId) };
}

/** How many entries the timeline of an account has. */
export const countTimeline = (db: Database, accountId: string): number =>
  prepared(
    db,
    `SELECT (SELECT count(*) FROM interactions WHERE account_id = ?)
          + (SELECT count(*) FROM effective_readings WHERE account_id = ? AND interaction_id IS NULL)`,
  )
    .pluck()
    .get(accountId, accountId) as number;

/** One interaction with everything that was logged in it. */
export function readTimelineInteraction(db: Database, id: string): TimelineEntry | undefined {
  const row = prepared(db, 'SELECT * FROM interactions WHERE id = ?').get(id) as InteractionRow | undefined;
  if (!row) return undefined;
  const reading = prepared(
    db,
    'SELECT * FROM effective_readings WHERE interaction_id = ? ORDER BY occurred_at DESC, id DESC LIMIT 1',
  ).get(id) as ReadingRow | undefined;
  const note = prepared(db, 'SELECT body FROM notes WHERE interaction_id = ? ORDER BY id LIMIT 1').get(id) as
    | Pick<NoteRow, 'body'>
    | undefined;
  return {
    id,
    entry: 'interaction',
    kind: row.kind,
    at: row.at,
    zone: row.zone,
    minutes: row.minutes,
    begunBy: row.begun_by,
    ...readingParts(db, reading),
    renewalConfidence: row.renewal_confidence,
    signals: prepared(
      db,
      'SELECT signal, direction FROM interaction_signals WHERE interaction_id = ? ORDER BY direction, id',
    ).all(id) as TimelineEntry['signals'],
    people: prepared(
      db,
      `SELECT p.id, p.name FROM interaction_people AS i JOIN people AS p ON p.id = i.person_id
       WHERE i.interaction_id = ? ORDER BY i.id`,
    ).all(id) as TimelineEntry['people'],
    note: note?.body ?? null,
    audience: row.audience,
    commitments: prepared(
      db,
      `SELECT c.id, c.direction, c.text, c.due, c.state, p.name AS personName FROM commitments AS c
       LEFT JOIN people AS p ON p.id = c.person_id WHERE c.interaction_id = ? ORDER BY c.id`,
    ).all(id) as TimelineEntry['commitments'],
  };
}

function readLoneReading(db: Database, id: string): TimelineEntry | undefined {
  const row = prepared(db, 'SELECT * FROM readings WHERE id = ?').get(id) as ReadingRow | undefined;
  if (!row) return undefined;
  return {
    id,
    entry: 'reading',
    kind: null,
    at: row.occurred_at,
    zone: row.zone,
    minutes: null,
    begunBy: null,
    ...readingParts(db, row),
    renewalConfidence: null,
    signals: [],
    people: [],
    note: null,
    audience: row.audience,
    commitments: [],
  };
}

function readingParts(
  db: Database,
  reading: ReadingRow | undefined,
): Pick<TimelineEntry, 'level' | 'previousLevel' | 'confidence' | 'reasons'> {
  if (!reading) return { level: null, previousLevel: null, confidence: null, reasons: [] };
  const previous = prepared(
    db,
    `SELECT level FROM effective_readings WHERE account_id = ? AND (occurred_at, id) < (?, ?)
     ORDER BY occurred_at DESC, id DESC LIMIT 1`,
  ).get(reading.account_id, reading.occurred_at, reading.id) as Pick<ReadingRow, 'level'> | undefined;
  return {
    level: reading.level,
    previousLevel: previous?.level ?? null,
    confidence: reading.confidence,
    reasons: JSON.parse(reading.reasons) as string[],
  };
}
