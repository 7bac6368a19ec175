import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('batches of older books stay, and usage can be imported', () => {
  const db = bookAt(10);
  const batch = db.prepare(
    `INSERT INTO import_batches (id, kind, name, file_name, at, zone, created, updated, unchanged, skipped)
     VALUES (?, ?, 'a file', 'a.csv', '2026-01-05T09:00:00.000Z', 'UTC', 1, 0, 0, 0)`,
  );
  batch.run('1', 'evidence');
  stepTo(db, 11);
  db.prepare(
    `INSERT INTO import_batches (id, kind, name, file_name, at, zone, created, updated, unchanged, skipped)
     VALUES ('2', 'usage', 'a file', 'a.csv', '2026-01-05T09:00:00.000Z', 'UTC', 1, 0, 0, 0)`,
  ).run();
  expect(db.prepare('SELECT id FROM import_batches ORDER BY id').pluck().all()).toEqual(['1', '2']);
});

test('a milestone that usage tells of names the metric, the period and the amount', () => {
  const db = bookAt(11);
  const milestone = db.prepare(
    `INSERT INTO milestones (id, name, position, known_by, metric, per, at_least, audience, created_at)
     VALUES (?, 'First rule live', 'a0', ?, ?, ?, ?, 'self', '2026-01-05T09:00:00.000Z')`,
  );
  milestone.run('1', 'tick', null, null, null);
  milestone.run('2', 'usage', 'rules', 'month', 12.5);
  expect(() => milestone.run('3', 'usage', 'rules', null, null)).toThrow('CHECK');
});
