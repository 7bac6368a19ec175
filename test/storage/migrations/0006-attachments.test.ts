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

test('what became of a step found in a note is one of two answers, and of a note that is there', () => {
  const db = bookAt(5);
  stepTo(db, 6);
  const put = db.prepare(
    "INSERT INTO note_finds (id, note_id, sentence, answer, audience, created_at) VALUES (?, ?, 'x', ?, 'self', '2026-11-24T10:00:00.000Z')",
  );
  expect(() => put.run('f1', 'n1', 'perhaps')).toThrow('CHECK');
  expect(() => put.run('f2', 'nowhere', 'taken')).toThrow('FOREIGN KEY');
});
