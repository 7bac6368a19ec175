import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('promises of an older book keep everything, stay in the search, and know the day they were first given for', () => {
  const db = bookAt(1);
  db.prepare(
    `INSERT INTO commitments (id, account_id, direction, text, due, state, origin, audience, created_at)
     VALUES ('p', 'a', 'ours', 'send the rollout plan', '2026-02-01', 'open', 'log', 'self', '2026-01-05T09:00:00.000Z')`,
  ).run();
  stepTo(db, 2);
  expect(db.prepare('SELECT id, text, due, first_due, origin FROM commitments').get()).toEqual({
    id: 'p',
    text: 'send the rollout plan',
    due: '2026-02-01',
    first_due: '2026-02-01',
    origin: 'log',
  });
  const found = db
    .prepare("SELECT owner_id FROM search_rows WHERE id IN (SELECT rowid FROM search('rollout'))")
    .pluck();
  expect(found.all()).toEqual(['p']);
  db.prepare("UPDATE commitments SET text = 'send the invoice', origin = 'sales' WHERE id = 'p'").run();
  expect(found.all()).toEqual([]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
