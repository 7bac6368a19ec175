import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('two sides of a conflict are answered once', () => {
  const db = bookAt(6);
  stepTo(db, 7);
  db.exec(`
    INSERT INTO readings (id, account_id, level, occurred_at, recorded_at, zone, source, audience)
      VALUES ('r', 'a', 2, '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z', 'UTC', 'log', 'self');
    INSERT INTO evidence (id, account_id, kind, value, occurred_at, recorded_at, zone, source, audience)
      VALUES ('e', 'a', 'nps', 10, '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z', 'UTC', 'typed', 'self');
  `);
  const answer = db.prepare(
    `INSERT INTO conflict_answers (id, account_id, reading_id, evidence_id, words, answered_at, audience)
     VALUES (?, 'a', 'r', 'e', 'She answers surveys kindly.', '2026-01-06T09:00:00.000Z', 'self')`,
  );
  answer.run('1');
  expect(() => answer.run('2')).toThrow('UNIQUE');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
