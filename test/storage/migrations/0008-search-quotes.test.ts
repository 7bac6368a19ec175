import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('what was said before the step and after it is found, changed and left as the row is', () => {
  const db = bookAt(7);
  const put = db.prepare(
    `INSERT INTO perceptions (id, account_id, scale, value, quote, occurred_at, recorded_at, zone, audience)
     VALUES (?, 'a', 'trust', 4, ?, '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z', 'UTC', 'self')`,
  );
  put.run('early', 'You ask before the renewal.');
  stepTo(db, 8);
  put.run('late', 'The renewal worries nobody.');
  put.run('silent', null);
  const found = db
    .prepare('SELECT owner_id FROM search_rows WHERE id IN (SELECT rowid FROM search(?)) ORDER BY owner_id')
    .pluck();
  expect(found.all('renewal')).toEqual(['early', 'late']);
  expect(found.all('norrholm')).toEqual(['a']);
  db.prepare("UPDATE perceptions SET quote = 'Paul would know the number.' WHERE id = 'silent'").run();
  expect(found.all('paul')).toEqual(['silent']);
  db.prepare("UPDATE perceptions SET quote = NULL WHERE id = 'silent'").run();
  db.prepare("DELETE FROM perceptions WHERE id = 'early'").run();
  expect(found.all('paul')).toEqual([]);
  expect(found.all('renewal')).toEqual(['late']);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
