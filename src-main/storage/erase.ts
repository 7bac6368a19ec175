import type { Database } from 'better-sqlite3';
import type { Clock } from '#domain/clock';
import { err, ok, type Result } from '#domain/result';
import type { TableName } from '#domain/book-tables';
import type { NotFound } from '#contract/failures';
import { appendEntry } from './journal.ts';
import { prepared } from './sql.ts';

export type Erasable = 'interaction' | 'account' | 'person';

/** What an erasure takes: rows of tables, children before parents. */
export interface Erasure {
  readonly label: string;
  readonly rows: readonly { readonly table: TableName; readonly id: string }[];
  /** Rows that keep their place and only lose the link to what is erased. */
  readonly unlinked: readonly { readonly table: TableName; readonly id: string; readonly column: string }[];
}

/** Gathers everything that hangs on the erased thing, also rows that were deleted earlier and live on in the journal. */
export function planErasure(db: Database, what: Erasable, id: string): Result<Erasure, NotFound> {
  const ids = (text: string, ...parameters: unknown[]): string[] =>
    prepared(db, text)
      .pluck()
      .all(...parameters) as string[];
  const rows: { table: TableName; id: string }[] = [];
  const unlinked: { table: TableName; id: string; column: string }[] = [];
  const add = (table: TableName, list: readonly string[]) => list.forEach((row) => rows.push({ table, id: row }));
  const addInteraction = (interaction: string) => {
    add('commitments', ids('SELECT id FROM commitments WHERE interaction_id = ?', interaction));
    add(
      'note_versions',
      ids(
        'SELECT v.id FROM note_versions AS v JOIN notes AS n ON n.id = v.note_id WHERE n.interaction_id = ?',
        interaction,
      ),
    );
    add('notes', ids('SELECT id FROM notes WHERE interaction_id = ?', interaction));
    add('readings', ids('SELECT id FROM readings WHERE interaction_id = ? ORDER BY id DESC', interaction));
    add('interaction_signals', ids('SELECT id FROM interaction_signals WHERE interaction_id = ?', interaction));
    add('interaction_people', ids('SELECT id FROM interaction_people WHERE interaction_id = ?', interaction));
    add('interactions', [interaction]);
  };
  if (what === 'interaction') {
    const found = prepared(db, 'SELECT kind, at FROM interactions WHERE id = ?').get(id) as
      | { kind: string; at: string }
      | undefined;
    if (!found) return err({ type: 'NotFound', what: 'interaction' });
    addInteraction(id);
    return ok({ label: `${found.kind} of ${found.at.slice(0, 10)}`, rows, unlinked });
  }
  if (what === 'person') {
    const name = prepared(db, 'SELECT name FROM people WHERE id = ?').pluck().get(id) as string | undefined;
    if (name === undefined) return err({ type: 'NotFound', what: 'person' });
    ids('SELECT id FROM commitments WHERE person_id = ?', id).forEach((row) =>
      unlinked.push({ table: 'commitments', id: row, column: 'person_id' }),
    );
    add('interaction_people', ids('SELECT id FROM interaction_people WHERE person_id = ?', id));
    add('people', [id]);
    return ok({ label: name, rows, unlinked });
  }
  const name = prepared(db, 'SELECT name FROM accounts WHERE id = ?').pluck().get(id) as string | undefined;
  if (name === undefined) return err({ type: 'NotFound', what: 'account' });
  ids('SELECT id FROM accounts WHERE parent_id = ?', id).forEach((row) =>
    unlinked.push({ table: 'accounts', id: row, column: 'parent_id' }),
  );
  ids('SELECT id FROM interactions WHERE account_id = ?', id).forEach(addInteraction);
  add('readings', ids('SELECT id FROM readings WHERE account_id = ? AND interaction_id IS NULL ORDER BY id DESC', id));
  add(
    'note_versions',
    ids(
      'SELECT v.id FROM note_versions AS v JOIN notes AS n ON n.id = v.note_id WHERE n.account_id = ? AND n.interaction_id IS NULL',
      id,
    ),
  );
  add('notes', ids('SELECT id FROM notes WHERE account_id = ? AND interaction_id IS NULL', id));
  add('commitments', ids('SELECT id FROM commitments WHERE account_id = ? AND interaction_id IS NULL', id));
  add('people', ids('SELECT id FROM people WHERE account_id = ?', id));
  add('contract_lines', ids('SELECT id FROM contract_lines WHERE account_id = ?', id));
  add('accounts', [id]);
  return ok({ label: name, rows, unlinked });
}

/**
 * Takes rows out of the book for good: the rows, their values in the journal, versions, drafts and the search index.
 * One transaction; cannot be undone. The journal keeps that something was erased, and when.
 */
export function runErasure(db: Database, clock: Clock, erasure: Erasure): number {
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
    // Labels may carry a name: "new account Norrholm".
    prepared(
      db,
      "UPDATE journal SET label = 'erased' WHERE seq IN (SELECT seq FROM journal_rows WHERE erased = 1)",
    ).run();
    // What came before cannot be taken back step by step any more: a step in the middle has lost its values.
    prepared(db, 'DELETE FROM history').run();
    appendEntry(db, clock, { actor: 'user', act: 'erase', label: 'erasure' }, []);
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
       AND j.key IN ('account_id', 'interaction_id', 'note_id') AND j.value IS NOT NULL`,
  ).all() as { id: string; parent: string }[];
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
