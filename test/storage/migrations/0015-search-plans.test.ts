import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('what was planned before is found, and leaves with its line', () => {
  const db = bookAt(14);
  db.exec(`
    INSERT INTO plans (id, account_id, title, starts_on, audience, created_at)
      VALUES ('p', 'a', 'First year', '2026-01-05', 'self', '2026-01-05T09:00:00.000Z');
    INSERT INTO plan_items (id, account_id, plan_id, level, position, text, audience, created_at)
      VALUES ('o', 'a', 'p', 'outcome', 'a0', 'Stop losing sailing days', 'self', '2026-01-05T09:00:00.000Z');
  `);
  stepTo(db, 15);
  const found = db
    .prepare(
      `SELECT r.owner_id FROM search JOIN search_rows AS r ON r.id = search.rowid WHERE search MATCH ? AND r.kind = 'plan'`,
    )
    .pluck();
  expect(found.all('sailing')).toEqual(['o']);
  expect(found.all('norrholm')).toEqual([]);
  db.exec("UPDATE plan_items SET text = 'Ready for an audit' WHERE id = 'o'");
  expect([found.all('sailing'), found.all('audit')]).toEqual([[], ['o']]);
  db.exec("UPDATE plan_items SET text = '' WHERE id = 'o'");
  expect(found.all('audit')).toEqual([]);
  db.exec("UPDATE plan_items SET text = 'Ready again' WHERE id = 'o'");
  expect(found.all('ready')).toEqual(['o']);
  db.exec("DELETE FROM plan_items WHERE id = 'o'");
  expect(found.all('ready')).toEqual([]);
});
