import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('words picked out of a reflection hang on it', () => {
  const db = bookAt(4);
  stepTo(db, 5);
  const harvest = db.prepare(
    `INSERT INTO harvests (id, account_id, reflection_id, kind, quote, audience, created_at)
     VALUES ('h', 'a', 'r', 'challenge', 'Fine is what worries me.', 'self', '2026-01-05T09:30:00.000Z')`,
  );
  expect(() => harvest.run()).toThrow('FOREIGN KEY');
  db.prepare(
    `INSERT INTO reflections (id, account_id, started_at, zone, audience, created_at)
     VALUES ('r', 'a', '2026-01-05T09:00:00.000Z', 'UTC', 'self', '2026-01-05T09:00:00.000Z')`,
  ).run();
  harvest.run();
  expect(db.prepare('SELECT minutes FROM reflections').pluck().get()).toBe('[]');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
