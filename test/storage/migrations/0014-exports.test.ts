import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('an export says what it was, for whom, and what its bytes hash to', () => {
  const db = bookAt(13);
  stepTo(db, 14);
  const left = db.prepare(
    `INSERT INTO exports (id, account_id, report, format, for_audience, file_name, sha256, document, fields, at, zone, audience)
     VALUES (?, 'a', 'success plan', 'pdf', ?, 'plan.pdf', ?, '{}', '[]', '2026-01-05T09:00:00.000Z', 'UTC', 'self')`,
  );
  left.run('1', 'customer', 'a'.repeat(64));
  expect(() => left.run('2', 'everybody', 'a'.repeat(64))).toThrow('CHECK');
  expect(() => left.run('3', 'customer', 'abc')).toThrow('CHECK');
});
