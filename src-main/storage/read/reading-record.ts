import type { Database } from 'better-sqlite3';
import type { RecordedReading } from '#contract/reading-record';
import type { InteractionRow, ReadingRow } from '#domain/book-tables';
import { readingRecord } from '#domain/reading-record';
import { prepared } from '../sql.ts';

/** Every reading of an account with what was corrected in it, the newest first. */
export function readReadingRecord(db: Database, accountId: string): RecordedReading[] {
  const rows = prepared(db, 'SELECT * FROM readings WHERE account_id = ?').all(accountId) as ReadingRow[];
  const kindOf = prepared(db, 'SELECT kind FROM interactions WHERE id = ?').pluck();
  return readingRecord(rows).map(({ reading, rootId, earlier }) => ({
    ...judgementOf(reading),
    id: reading.id,
    rootId,
    source: reading.source,
    interaction:
      reading.interaction_id === null
        ? null
        : { id: reading.interaction_id, kind: kindOf.get(reading.interaction_id) as InteractionRow['kind'] },
    earlier: earlier.map(judgementOf),
  }));
}

const judgementOf = (row: ReadingRow) => ({
  level: row.level,
  confidence: row.confidence,
  reasons: JSON.parse(row.reasons) as string[],
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
});
