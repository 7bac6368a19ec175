import type { Migration } from '../migrate.ts';

/** Where words of a plan and of the way to it stand: the table, and what is read of it. */
const planned: readonly (readonly [table: string, body: readonly string[]])[] = [
  ['plans', ['title', 'use_case', 'closing_words']],
  ['plan_items', ['text', 'metric', 'measured_how', 'attribution', 'remarks', 'status_reason']],
  ['measurements', ['source', 'confirmed_words']],
  ['receipts', ['words', 'left_out', 'confirmed_words']],
  ['plan_versions', ['words']],
  ['plan_reviews', ['words']],
  ['milestone_marks', ['words']],
  ['stage_entries', ['words']],
  ['line_places', ['words']],
  ['risks', ['text', 'answer', 'closing_words']],
  ['onboardings', ['first_value', 'second_value', 'blockers']],
  ['handoffs', ['words']],
  ['handoff_items', ['text']],
  ['work_done', ['text']],
];

const wordsOf = (row: string, columns: readonly string[]): string =>
  `trim(${columns.map((column) => `coalesce(${row}.${column}, '')`).join(" || ' ' || ")})`;

const leave = `
  DELETE FROM search WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = old.id);
  DELETE FROM search_rows WHERE owner_id = old.id;`;

const enter = (columns: readonly string[]): string => `
  INSERT INTO search_rows (kind, owner_id, account_id) SELECT 'plan', new.id, new.account_id WHERE ${wordsOf('new', columns)} <> '';
  INSERT INTO search (rowid, body) SELECT id, ${wordsOf('new', columns)} FROM search_rows WHERE owner_id = new.id;`;

/** Finds what was planned, measured, proven and done. */
export const migration: Migration = {
  version: 15,
  name: '0015-search-plans',
  sql: `
-- A CHECK cannot be changed in place; the rows keep their ids, for those are the index's.
CREATE TEMP TABLE kept_search_rows AS SELECT id, kind, owner_id, account_id FROM search_rows;
DROP TABLE search_rows;
CREATE TABLE search_rows (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('account', 'person', 'note', 'promise', 'quote', 'plan')),
  owner_id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL
) STRICT;
CREATE INDEX search_rows_by_kind ON search_rows (kind);
INSERT INTO search_rows (id, kind, owner_id, account_id) SELECT id, kind, owner_id, account_id FROM kept_search_rows;
DROP TABLE kept_search_rows;
${planned
  .map(
    ([table, columns]) => `
CREATE TRIGGER ${table}_enter_search AFTER INSERT ON ${table} BEGIN${enter(columns)}
END;
CREATE TRIGGER ${table}_change_search AFTER UPDATE OF ${columns.join(', ')} ON ${table} BEGIN${leave}${enter(columns)}
END;
CREATE TRIGGER ${table}_leave_search AFTER DELETE ON ${table} BEGIN${leave}
END;
INSERT INTO search_rows (kind, owner_id, account_id) SELECT 'plan', id, account_id FROM ${table} AS t WHERE ${wordsOf('t', columns)} <> '';
INSERT INTO search (rowid, body) SELECT r.id, ${wordsOf('t', columns)} FROM ${table} AS t JOIN search_rows AS r ON r.owner_id = t.id;`,
  )
  .join('\n')}
`,
};
