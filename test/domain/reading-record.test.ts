import { expect, test } from 'vitest';
import type { ReadingRow } from '#domain/book-tables';
import { readingRecord } from '#domain/reading-record';

const row = (part: Partial<ReadingRow> & { readonly id: string }): ReadingRow => ({
  corrects: null,
  account_id: 'a',
  interaction_id: null,
  level: 3,
  confidence: null,
  reasons: '[]',
  occurred_at: '2026-08-01T09:00:00.000Z',
  recorded_at: '2026-08-01T09:00:00.000Z',
  zone: 'UTC',
  source: 'book key',
  audience: 'self',
  ...part,
});

test('SR1: a reading stands with all its corrections, the latest first, and readings by the day they speak of', () => {
  const record = readingRecord([
    row({ id: '3', corrects: '2', level: 2 }),
    row({ id: '1', level: 4 }),
    row({ id: '2', corrects: '1' }),
    row({ id: '9', occurred_at: '2026-07-01T09:00:00.000Z' }),
    row({ id: '8', occurred_at: '2026-09-01T09:00:00.000Z' }),
  ]);
  expect(record.map(({ reading, rootId, earlier }) => [reading.id, rootId, earlier.map(({ level }) => level)])).toEqual(
    [
      ['8', '8', []],
      ['3', '1', [3, 4]],
      ['9', '9', []],
    ],
  );
});
