import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('perceptions are on one of the three scales, from one to five', () => {
  const db = bookAt(2);
  stepTo(db, 3);
  const put = db.prepare(
    `INSERT INTO perceptions (id, account_id, scale, value, occurred_at, recorded_at, zone, audience)
     VALUES (?, 'a', ?, ?, '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z', 'UTC', 'self')`,
  );
  put.run('1', 'trust', 5);
  expect(() => put.run('2', 'trust', 6)).toThrow('CHECK');
  expect(() => put.run('3', 'warmth', 3)).toThrow('CHECK');
  expect(db.prepare('SELECT count(*) FROM perceptions').pluck().get()).toBe(1);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
