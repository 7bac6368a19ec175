import { expect, test } from 'vitest';
import { bookAt, stepTo } from './migrated-book.ts';

test('what a file holds is kept under a whole hash', () => {
  const db = bookAt(5);
  stepTo(db, 6);
  const put = db.prepare('INSERT INTO blobs (sha256, body) VALUES (?, ?)');
  put.run('0'.repeat(64), Buffer.from([1, 2, 3]));
  expect(() => put.run('0'.repeat(63), Buffer.from([1]))).toThrow('CHECK');
  expect(() => put.run('0'.repeat(64), Buffer.from([1]))).toThrow('UNIQUE');
  expect(db.pragma('foreign_key_check')).toEqual([]);
});
