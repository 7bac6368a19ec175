import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('an account stands at one step of the line', () => {
  const db = bookAt(11);
  stepTo(db, 12);
  db.exec(
    `INSERT INTO line_steps (id, name, position, created_at) VALUES ('s', 'First login', 'a0', '2026-01-05T09:00:00.000Z')`,
  );
  const place = db.prepare(
    `INSERT INTO line_places (id, account_id, step_id, entered_on, left_on, recorded_at, audience)
     VALUES (?, 'a', 's', '2026-01-05', ?, '2026-01-05T09:00:00.000Z', 'self')`,
  );
  place.run('1', '2026-01-06');
  place.run('2', null);
  expect(() => place.run('3', null)).toThrow('UNIQUE');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
