import type { Database } from 'better-sqlite3';
import type { Clock } from '#domain/clock';
import { err, ok, type Result } from '#domain/result';
import { bookLinks, linksTo, type BookLink } from '#domain/book-links';
import type { TableName } from '#domain/book-tables';
import type { NotFound } from '#contract/failures';
import { matchedMeetings } from './matched-meetings.ts';
import { dropDraft } from './drafts.ts';
import { appendEntry } from './journal.ts';
import { prepared } from './sql.ts';

export type Erasable = 'interaction' | 'account' | 'person' | 'contract line' | 'note' | 'sentiment';

/** What an erasure takes: rows of tables, children before parents. */
export interface Erasure {
  readonly label: string;
  readonly rows: readonly { readonly table: TableName; readonly id: string }[];
  /** Rows that keep their place and only lose the link to what is erased. */
  readonly unlinked: readonly { readonly table: TableName; readonly id: string; readonly column: string }[];
}

/** Gathers everything that hangs on the erased thing, children before parents. */
export function planErasure(db: Database, what: Erasable, id: string): Result<Erasure, NotFound> {
  const { table, label } = erasables[what];
  const name = prepared(db, `SELECT ${label} FROM ${table} WHERE id = ?`).pluck().get(id) as string | undefined;
  if (name === undefined) return err({ type: 'NotFound', what });
  const rows = new Map<string, Erasure['rows'][number]>();
  const unlinked: { table: TableName; id: string; column: string }[] = [];
  const seen = new Set<string>();
  const gather = (from: TableName, parent: string): void => {
    if (seen.has(parent)) return;
    seen.add(parent);
    for (const link of linksTo(from)) {
      const children = prepared(db, `SELECT id FROM ${link.table} WHERE ${link.column} = ?`).pluck().all(parent);
      for (const child of children as string[]) {
        if (link.fate === 'goes along' || isMeetingOf(link)) gather(link.table, child);
        else unlinked.push({ table: link.table, id: child, column: link.column });
      }
    }
    rows.set(parent, { table: from, id: parent });
  };
  gather(table, id);
  if (what === 'account') for (const meeting of matchedMeetings(db, id)) gather('meetings', meeting);
  return ok({ label: name, rows: [...rows.values()], unlinked: unlinked.filter((row) => !rows.has(row.id)) });
}

/** Where an erasable thing lies, and what it is called in the question before. */
const erasables: Readonly<Record<Erasable, { readonly table: TableName; readonly label: string }>> = {
  interaction: { table: 'interactions', label: "kind || ' of ' || substr(at, 1, 10)" },
  account: { table: 'accounts', label: 'name' },
  person: { table: 'people', label: 'name' },
  note: { table: 'notes', label: "'this note'" },
  // The first of its corrections: all others hang on it.
  sentiment: { table: 'readings', label: "'the sentiment of ' || substr(occurred_at, 1, 10)" },
  'contract line': { table: 'contract_lines', label: "coalesce(product, external_id, 'a contract line')" },
};

/**
 * Takes rows out of the book for good: the rows, their values in the journal, versions, drafts and the search index.
 * One transaction; cannot be undone. The journal keeps that something was erased, and when.
 * `draftKeys`: drafts that speak of it without its id.
 */
export function runErasure(db: Database, clock: Clock, erasure: Erasure, draftKeys: readonly string[] = []): number {
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    prepared(db, "INSERT INTO meta (key, value) VALUES ('erasing', '1')").run();
    for (const { table, id, column } of erasure.unlinked)
      prepared(db, `UPDATE ${table} SET ${column} = NULL WHERE id = ?`).run(id);
    const scrub = prepared(db, 'UPDATE journal_rows SET before = NULL, after = NULL, erased = 1 WHERE row_id = ?');
    const erased = new Set(erasure.rows.map(({ id }) => id));
    for (const { table, id } of erasure.rows) {
      prepared(db, `DELETE FROM ${table} WHERE id = ?`).run(id);
      scrub.run(id);
    }
    scrubDescendants(db, erased);
    for (const id of erased)
      prepared(db, "DELETE FROM drafts WHERE key LIKE '%' || ? || '%' OR body LIKE '%' || ? || '%'").run(id, id);
    for (const key of draftKeys) dropDraft(db, key);
    // Whose a row was is kept, so that a look back can say that something was erased; of an erased account nothing is.
    const disown = prepared(db, 'UPDATE journal_rows SET account_id = NULL WHERE account_id = ?');
    for (const { table, id } of erasure.rows) if (table === 'accounts') disown.run(id);
    // No step of the past can bring a file back after this, so what none is left to name goes.
    prepared(db, 'DELETE FROM blobs WHERE sha256 NOT IN (SELECT sha256 FROM attachments)').run();
    // Labels may carry a name: "new account Norrholm".
    prepared(
      db,
      "UPDATE journal SET label = 'erased' WHERE seq IN (SELECT seq FROM journal_rows WHERE erased = 1)",
    ).run();
    // What came before cannot be taken back step by step any more: a step in the middle has lost its values.
    prepared(db, 'DELETE FROM history').run();
    const seq = appendEntry(db, clock, { actor: 'user', act: 'erase', label: 'erasure' }, []);
    // From here on they are gone, and until here they were there: that much a look back may know.
    const gone = prepared(
      db,
      `INSERT INTO journal_rows (seq, table_name, row_id, erased, change, account_id) VALUES (?, ?, ?, 1, 'removed',
         (SELECT account_id FROM journal_rows WHERE row_id = ? AND account_id IS NOT NULL LIMIT 1))`,
    );
    for (const { table, id } of erasure.rows) gone.run(seq, table, id, id);
    prepared(db, "DELETE FROM meta WHERE key = 'erasing'").run();
  }).immediate();
  db.exec("INSERT INTO search (search) VALUES ('optimize')");
  // Freed pages are overwritten, but the log still holds their old images.
  db.pragma('wal_checkpoint(TRUNCATE)');
  return erasure.rows.length;
}

/** Rows that were removed before the erasure live on in the journal alone: they go with what they hung on. */
function scrubDescendants(db: Database, erased: Set<string>): void {
  const links = prepared(
    db,
    `SELECT DISTINCT row_id AS id, j.value AS parent FROM journal_rows,
       json_each(coalesce(after, before)) AS j
     WHERE erased = 0 AND coalesce(after, before) IS NOT NULL
       AND table_name || '.' || j.key IN (SELECT value FROM json_each(?)) AND j.value IS NOT NULL
       AND (table_name <> 'meetings' OR row_id NOT IN (SELECT id FROM meetings))`,
  ).all(JSON.stringify(ownedBy)) as { id: string; parent: string }[];
  const scrub = prepared(db, 'UPDATE journal_rows SET before = NULL, after = NULL, erased = 1 WHERE row_id = ?');
  for (let grew = true; grew;) {
    grew = false;
    for (const { id, parent } of links) {
      if (!erased.has(parent) || erased.has(id)) continue;
      erased.add(id);
      scrub.run(id);
      grew = true;
    }
  }
}

/** A removed account leaves its meetings to the calendar; one that is erased takes them along, with who came. */
const isMeetingOf = ({ table, of }: BookLink): boolean => table === 'meetings' && of === 'accounts';

/** The columns that name what a row is nothing without. */
const ownedBy = bookLinks
  .filter((link) => link.fate === 'goes along' || isMeetingOf(link))
  .map(({ table, column }) => `${table}.${column}`);
