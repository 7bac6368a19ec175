import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('one occurrence of a meeting stands in the book once', () => {
  const db = bookAt(3);
  stepTo(db, 4);
  db.prepare("INSERT INTO calendars (id, name, created_at) VALUES ('c', 'Work', '2026-01-05T09:00:00.000Z')").run();
  const put = db.prepare(
    `INSERT INTO meetings (id, calendar_id, uid, occurrence, title, starts_at, ends_at, zone, status, audience, created_at)
     VALUES (?, 'c', 'u@example', ?, 'Weekly', '2026-01-05T09:00:00.000Z', '2026-01-05T09:30:00.000Z', 'UTC', 'confirmed', 'self', '2026-01-05T09:00:00.000Z')`,
  );
  put.run('1', '2026-01-05T09:00:00.000Z');
  put.run('2', '2026-01-12T09:00:00.000Z');
  expect(() => put.run('3', '2026-01-12T09:00:00.000Z')).toThrow('UNIQUE');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
