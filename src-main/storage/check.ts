import type { Database } from 'better-sqlite3';
import { tableNames, type TableName } from '#domain/book-tables';
import { isDamage } from './sqlite-failure.ts';

/** What a book holds and whether it is whole. */
export interface CheckReport {
  readonly ok: boolean;
  /** Sentences; empty when all is well. */
  readonly problems: readonly string[];
  /** What SQLite itself says of damaged pages, for whoever mends files. */
  readonly findings: readonly string[];
  /** Null where a table could not be read to its end. */
  readonly counts: Readonly<Record<TableName, number | null>>;
  readonly journalEntries: number | null;
}

/** Looks for damage: pages and indexes, references, the search index against its rows, the journal's numbering. */
export function checkBook(db: Database): CheckReport {
  const findings = unlessDamaged(() => findingsIn(db), ['The structure of the file could not be read.']);
  const problems = findings.length > 0 ? [damageSentence] : [];
  for (const part of [checkReferences, checkSearch, checkJournal])
    problems.push(...unlessDamaged(() => part(db), [damageSentence]));
  const count = (table: string): number | null =>
    unlessDamaged(() => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number, null);
  return {
    ok: problems.length === 0,
    problems: [...new Set(problems)],
    findings,
    counts: Object.fromEntries(tableNames.map((table) => [table, count(table)])) as Record<TableName, number | null>,
    journalEntries: count('journal'),
  };
}

const damageSentence = 'Some pages of the file are not what they should be.';

/** A page that makes no sense ends one look, not all of them. */
function unlessDamaged<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (isDamage(error)) return otherwise;
    throw error;
  }
}

const findingsIn = (db: Database): string[] =>
  (db.pragma('integrity_check(20)') as { integrity_check: string }[])
    .map(({ integrity_check: finding }) => finding)
    .filter((finding) => finding !== 'ok');

const checkReferences = (db: Database): string[] =>
  (db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]).map(
    ({ table, parent }) => `A row of ${table} points at a row of ${parent} that is not there.`,
  );

/** Rows in each table of the book. */
export const countRows = (db: Database): Record<TableName, number> =>
  Object.fromEntries(
    tableNames.map((table) => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number]),
  ) as Record<TableName, number>;

/** Every row that the search index holds: those that always have words, and quotes and plans where there are any. */
const searched: readonly string[] = [
  ...['accounts', 'people', 'notes', 'commitments'].map((table) => `SELECT id FROM ${table}`),
  ...(
    [
      ['perceptions', 'quote'],
      ['value_statements', 'words'],
      ['harvests', 'quote', 'meaning', 'theme'],
      ['objectives', 'text'],
      ['evidence', 'words'],
      ['conflict_answers', 'words'],
      ['renewal_outcomes', 'words'],
      ['plans', 'title', 'use_case', 'closing_words'],
      ['plan_items', 'text', 'metric', 'measured_how', 'attribution', 'remarks', 'status_reason'],
      ['measurements', 'source', 'confirmed_words'],
      ['receipts', 'words', 'left_out', 'confirmed_words'],
      ['plan_versions', 'words'],
      ['plan_reviews', 'words'],
      ['milestone_marks', 'words'],
      ['stage_entries', 'words'],
      ['line_places', 'words'],
      ['risks', 'text', 'answer', 'closing_words'],
      ['onboardings', 'first_value', 'second_value', 'blockers'],
      ['handoffs', 'words'],
      ['handoff_items', 'text'],
      ['work_done', 'text'],
    ] as const
  ).map(
    ([table, ...columns]) =>
      `SELECT id FROM ${table} WHERE trim(${columns.map((column) => `coalesce(${column}, '')`).join(" || ' ' || ")}) <> ''`,
  ),
];

function checkSearch(db: Database): string[] {
  const problems: string[] = [];
  const stray = db
    .prepare(
      `SELECT
         (SELECT count(*) FROM (${searched.join(' UNION ALL ')}) AS o
          WHERE NOT EXISTS (SELECT 1 FROM search_rows AS s WHERE s.owner_id = o.id))
       + (SELECT count(*) FROM search_rows AS s WHERE s.owner_id NOT IN (${searched.join(' UNION ALL ')}))`,
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
      if (!isDamage(error)) throw error;
      problems.push('Search: the index does not hold what its rows say.');
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
