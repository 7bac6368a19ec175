import { expect, test } from 'vitest';
import { bookLinks } from '#domain/book-links';
import { tableNames } from '#domain/book-tables';
import { openTestBook } from '../support/test-book.ts';

test('the links that the code knows are the foreign keys of the file', () => {
  const { reading } = openTestBook().book.connections;
  const keys = tableNames.flatMap((table) =>
    (reading.pragma(`foreign_key_list(${table})`) as { from: string; table: string }[]).map(
      (key) => `${table}.${key.from} → ${key.table}`,
    ),
  );
  expect(bookLinks.map(({ table, column, of }) => `${table}.${column} → ${of}`).toSorted()).toEqual(keys.toSorted());
});

test('every link is found by an index', () => {
  const { reading } = openTestBook().book.connections;
  for (const { table, column } of bookLinks) {
    const [plan] = reading.prepare(`EXPLAIN QUERY PLAN SELECT id FROM ${table} WHERE ${column} = 'x'`).all() as {
      detail: string;
    }[];
    expect(plan?.detail, `${table}.${column}`).toMatch(/USING (?:COVERING )?INDEX/);
  }
});
