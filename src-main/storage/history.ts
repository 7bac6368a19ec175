import type { Database } from 'better-sqlite3';
import type { TableName } from '#domain/book-tables';
import type { ChangedRow } from './book-writer-sqlite.ts';
import { insertRow } from './book-writer-sqlite.ts';
import { all, first, prepared, run, sql } from './sql.ts';

/** The next step of undo or redo: an entry of the journal. */
export interface Step {
  readonly seq: number;
  readonly label: string;
}

/** The act that Undo would take back, or undefined. */
export const nextUndo = (db: Database): Step | undefined =>
  first(
    db,
    sql
      .selectFrom('history')
      .innerJoin('journal', 'journal.seq', 'history.seq')
      .select(['journal.seq', 'journal.label'])
      .where('history.state', '=', 'done')
      .orderBy('history.seq', 'desc')
      .limit(1),
  );

/** The act that Redo would bring back, or undefined. */
export const nextRedo = (db: Database): Step | undefined =>
  first(
    db,
    sql
      .selectFrom('history')
      .innerJoin('journal', 'journal.seq', 'history.seq')
      .select(['journal.seq', 'journal.label'])
      .where('history.state', '=', 'undone')
      .orderBy('history.seq', 'asc')
      .limit(1),
  );

/** A new act goes on the stack, and what had been undone can no longer be brought back. */
export function pushStep(db: Database, seq: number): void {
  run(db, sql.deleteFrom('history').where('state', '=', 'undone'));
  run(db, sql.insertInto('history').values({ seq, state: 'done' }));
}

export function markStep(db: Database, seq: number, state: 'done' | 'undone'): void {
  run(db, sql.updateTable('history').set({ state }).where('seq', '=', seq));
}

/** Writes the rows of an entry back as they were before it. Answers what it changed. */
export function takeBack(db: Database, seq: number): readonly ChangedRow[] {
  return replay(
    db,
    rowsOf(db, seq)
      .reverse()
      .map(({ before, after, ...row }) => ({ ...row, before: after, after: before })),
  );
}

/** Writes the rows of an entry again as they were after it. */
export function bringBack(db: Database, seq: number): readonly ChangedRow[] {
  return replay(db, rowsOf(db, seq));
}

/** Where several changes of one act touch a row, each is a step of its own, in order. */
function replay(db: Database, changes: readonly ChangedRow[]): readonly ChangedRow[] {
  // Parents and children change together; the references are checked once, at the commit.
  db.pragma('defer_foreign_keys = ON');
  for (const { table, id, before, after } of changes) {
    if (after === null) {
      prepared(db, `DELETE FROM ${table} WHERE id = ?`).run(id);
    } else if (before === null) {
      insertRow(db, table, after);
    } else {
      const columns = Object.keys(after);
      prepared(db, `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`).run(
        ...Object.values(after),
        id,
      );
    }
  }
  return changes;
}

/** An erased row has no values to go back to and stays as it is. */
function rowsOf(db: Database, seq: number): ChangedRow[] {
  return all(
    db,
    sql
      .selectFrom('journal_rows')
      .select(['table_name', 'row_id', 'before', 'after'])
      .where('seq', '=', seq)
      .where('erased', '=', 0)
      .orderBy('id'),
  ).map((row) => ({
    table: row.table_name as TableName,
    id: row.row_id,
    before: row.before === null ? null : (JSON.parse(row.before) as object),
    after: row.after === null ? null : (JSON.parse(row.after) as object),
  }));
}
