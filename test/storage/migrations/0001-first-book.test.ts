import SqliteDatabase, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../../src-main/storage/migrate.ts';
import { migrations } from '../../../src-main/storage/migrations/all.ts';

function migrated(): Database {
  const db = new SqliteDatabase(':memory:');
  migrate(db, migrations.slice(0, 1));
  return db;
}

test('a step that throws leaves the file exactly as it was', () => {
  const db = migrated();
  const broken = {
    version: 2,
    name: '0002-broken',
    sql: 'CREATE TABLE half (id TEXT) STRICT; SELECT no_such_function();',
  };
  expect(() => migrate(db, [...migrations.slice(0, 1), broken])).toThrow('no_such_function');
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  expect(db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'half'").get()).toBeUndefined();
});

test('the look-ups of every screen go by an index', () => {
  const db = migrated();
  const plan = (text: string): string =>
    (db.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[]).map(({ detail }) => detail).join('\n');
  for (const text of [
    "SELECT level FROM effective_readings WHERE account_id = 'a' ORDER BY occurred_at DESC, id DESC LIMIT 3",
    "SELECT max(at) FROM interactions WHERE account_id = 'a'",
    "SELECT renewal_confidence FROM interactions WHERE account_id = 'a' AND renewal_confidence IS NOT NULL ORDER BY at DESC LIMIT 1",
    "SELECT id FROM commitments WHERE account_id = 'a' AND state = 'open'",
    "SELECT arr_minor FROM contract_lines WHERE account_id = 'a'",
    "SELECT id FROM notes WHERE interaction_id = 'a'",
    "SELECT before FROM journal_rows WHERE row_id = 'a'",
  ]) {
    expect(plan(text), text).toMatch(/USING (COVERING )?INDEX/);
    expect(plan(text), text).not.toMatch(/^SCAN (?!CONSTANT)/m);
    expect(plan(text), text).not.toContain('TEMP B-TREE');
  }
});
