import { readdirSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import { audienceCeilings } from '#contract/audience-ceilings';
import { tableNames } from '#domain/book-tables';
import { migrate } from '../../../src-main/storage/migrate.ts';
import { migrations } from '../../../src-main/storage/migrations/all.ts';

test.each(migrations.map(({ name }) => name))('%s has a test of its own', (name) => {
  expect(readdirSync(import.meta.dirname)).toContain(`${name}.test.ts`);
});

test('every table of the book is strict and has the columns that the code knows', () => {
  const db = new SqliteDatabase(':memory:');
  migrate(db, migrations);
  for (const table of tableNames) {
    const [info] = db.pragma(`table_list(${table})`) as { strict: 0 | 1 }[];
    expect(info?.strict, table).toBe(1);
    const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    expect(columns.sort(), table).toEqual(Object.keys(audienceCeilings[table]).sort());
  }
});
