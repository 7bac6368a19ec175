import type { Database } from 'better-sqlite3';
import { tableNames, type TableName } from '#domain/book-tables';

/** What a book holds and whether it is whole. */
export interface CheckReport {
  readonly ok: boolean;
  /** Sentences; empty when all is well. */
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<TableName, number>>;
  readonly journalEntries: number;
}

/** Looks for damage: pages and indexes, references, the search index against its rows, the journal's numbering. */
export function checkBook(db: Database): CheckReport {
  const problems: string[] = [];
  for (const { integrity_check: finding } of db.pragma('integrity_check(20)') as { integrity_check: string }[]) {
    if (finding !== 'ok') problems.push(`Integrity: ${finding}`);
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]) {
    problems.push(`A row of ${row.table} points at a row of ${row.parent} that is not there.`);
  }
  problems.push(...checkSearch(db), ...checkJournal(db));
  return {
    ok: problems.length === 0,
    problems,
    counts: countRows(db),
    journalEntries: db.prepare('SELECT count(*) FROM journal').pluck().get() as number,
  };
}

/** Rows in each table of the book. */
export const countRows = (db: Database): Record<TableName, number> =>
  Object.fromEntries(
    tableNames.map((table) => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number]),
  ) as Record<TableName, number>;

function checkSearch(db: Database): string[] {
  const problems: string[] = [];
  const stray = db
    .prepare(
      `SELECT
         (SELECT count(*) FROM (SELECT id FROM accounts UNION ALL SELECT id FROM people UNION ALL SELECT id FROM notes) AS o
          WHERE NOT EXISTS (SELECT 1 FROM search_rows AS s WHERE s.owner_id = o.id))
       + (SELECT count(*) FROM search_rows AS s WHERE
          NOT EXISTS (SELECT 1 FROM accounts WHERE id = s.owner_id) AND
          NOT EXISTS (SELECT 1 FROM people WHERE id = s.owner_id) AND
          NOT EXISTS (SELECT 1 FROM notes WHERE id = s.owner_id))`,
    )
    .pluck()
    .get() as number;
  if (stray > 0) problems.push(`Search: ${stray} rows are missing from the index or left over in it.`);
  const docs = db
    .prepare('SELECT (SELECT count(*) FROM search) - (SELECT count(*) FROM search_rows)')
    .pluck()
    .get() as number;
  if (docs !== 0) problems.push('Search: the index and its list of rows differ.');
  if (!db.readonly && db.pragma('query_only', { simple: true }) === 0) {
    try {
      db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    } catch (error) {
      problems.push(`Search: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return problems;
}

function checkJournal(db: Database): string[] {
  const { n, last } = db.prepare('SELECT count(*) AS n, coalesce(max(seq), 0) AS last FROM journal').get() as {
    n: number;
    last: number;
  };
  return n === last ? [] : [`Journal: ${last - n} of its ${last} entries are missing.`];
}
