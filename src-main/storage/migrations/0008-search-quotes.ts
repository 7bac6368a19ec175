import type { Migration } from '../migrate.ts';

/** Where words stand that somebody said or that the CSM wrote beside a fact: the table, what is read, and of what. */
const quoted: readonly (readonly [table: string, body: readonly string[]])[] = [
  ['perceptions', ['quote']],
  ['value_statements', ['words']],
  ['harvests', ['quote', 'meaning', 'theme']],
  ['objectives', ['text']],
  ['evidence', ['words']],
  ['conflict_answers', ['words']],
  ['renewal_outcomes', ['words']],
];

const wordsOf = (row: string, columns: readonly string[]): string =>
  `trim(${columns.map((column) => `coalesce(${row}.${column}, '')`).join(" || ' ' || ")})`;

const leave = `
  DELETE FROM search WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = old.id);
  DELETE FROM search_rows WHERE owner_id = old.id;`;

const enter = (columns: readonly string[]): string => `
  INSERT INTO search_rows (kind, owner_id, account_id) SELECT 'quote', new.id, new.account_id WHERE ${wordsOf('new', columns)} <> '';
  INSERT INTO search (rowid, body) SELECT id, ${wordsOf('new', columns)} FROM search_rows WHERE owner_id = new.id;`;

/** Finds quotes: everything that was said, wherever it was written down. */
export const migration: Migration = {
  version: 8,
  name: '0008-search-quotes',
  sql: `
-- A CHECK cannot be changed in place; the rows keep their ids, for those are the index's.
CREATE TEMP TABLE kept_search_rows AS SELECT id, kind, owner_id, account_id FROM search_rows;
DROP TABLE search_rows;
CREATE TABLE search_rows (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('account', 'person', 'note', 'promise', 'quote')),
  owner_id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL
) STRICT;
CREATE INDEX search_rows_by_kind ON search_rows (kind);
INSERT INTO search_rows (id, kind, owner_id, account_id) SELECT id, kind, owner_id, account_id FROM kept_search_rows;
DROP TABLE kept_search_rows;
${quoted
  .map(
    ([table, columns]) => `
CREATE TRIGGER ${table}_enter_search AFTER INSERT ON ${table} BEGIN${enter(columns)}
END;
CREATE TRIGGER ${table}_change_search AFTER UPDATE OF ${columns.join(', ')} ON ${table} BEGIN${leave}${enter(columns)}
END;
CREATE TRIGGER ${table}_leave_search AFTER DELETE ON ${table} BEGIN${leave}
END;
INSERT INTO search_rows (kind, owner_id, account_id) SELECT 'quote', id, account_id FROM ${table} AS t WHERE ${wordsOf('t', columns)} <> '';
INSERT INTO search (rowid, body) SELECT r.id, ${wordsOf('t', columns)} FROM ${table} AS t JOIN search_rows AS r ON r.owner_id = t.id;`,
  )
  .join('\n')}
`,
};
