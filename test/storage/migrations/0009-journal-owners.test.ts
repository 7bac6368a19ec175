import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('the journal of an older book learns whose its rows are, and stays append-only', () => {
  const db = bookAt(8);
  db.exec(`
    INSERT INTO journal (seq, at, zone, actor, act, label) VALUES (1, '2026-01-05T09:00:00.000Z', 'UTC', 'user', 'x', 'x');
    INSERT INTO journal_rows (seq, table_name, row_id, before, after, erased) VALUES
      (1, 'accounts', 'a', NULL, '{"id":"a"}', 0),
      (1, 'interactions', 'i', NULL, '{"id":"i","account_id":"a"}', 0),
      (1, 'interaction_people', 'ip', '{"id":"ip","interaction_id":"i"}', NULL, 0),
      (1, 'notes', 'n', '{"id":"n","account_id":"a"}', '{"id":"n","account_id":"a"}', 0),
      (1, 'note_versions', 'v', NULL, '{"id":"v","note_id":"n"}', 0),
      (1, 'readings', 'gone', NULL, NULL, 1),
      (1, 'settings', 'stages', NULL, '{"id":"stages"}', 0);
  `);
  stepTo(db, 9);
  expect(db.prepare('SELECT row_id, account_id, change FROM journal_rows ORDER BY id').raw().all()).toEqual([
    ['a', 'a', 'added'],
    ['i', 'a', 'added'],
    ['ip', 'a', 'removed'],
    ['n', 'a', 'changed'],
    ['v', 'a', 'added'],
    ['gone', null, null],
    ['stages', null, 'added'],
  ]);
  expect(() => db.exec('UPDATE journal_rows SET account_id = NULL')).toThrow('append-only');
  const plan = db
    .prepare("EXPLAIN QUERY PLAN SELECT before FROM journal_rows WHERE account_id = 'a' ORDER BY id")
    .all() as { detail: string }[];
  expect(plan.map(({ detail }) => detail).join()).toContain('journal_rows_by_account');
});
