import type { Database } from 'better-sqlite3';
import type { RowChange } from '#domain/as-known-on';
import type { Clock } from '#domain/clock';
import type { Actor } from '../app/ports/book-writer.ts';
import type { ChangedRow } from './book-writer-sqlite.ts';
import { createOwners } from './journal-owner.ts';
import { first, prepared, run, sql } from './sql.ts';

export interface Entry {
  readonly actor: Actor;
  readonly act: string;
  readonly label: string;
  readonly undoes?: number;
  readonly redoes?: number;
}

/** Appends one act with the rows it changed. Runs inside the act's own transaction. */
export function appendEntry(db: Database, clock: Clock, entry: Entry, changes: readonly ChangedRow[]): number {
  const seq = lastSeq(db) + 1;
  run(
    db,
    sql.insertInto('journal').values({
      seq,
      at: clock.now(),
      zone: clock.zone(),
      actor: entry.actor,
      act: entry.act,
      label: entry.label,
      undoes: entry.undoes ?? null,
      redoes: entry.redoes ?? null,
    }),
  );
  const insert = prepared(
    db,
    'INSERT INTO journal_rows (seq, table_name, row_id, before, after, account_id, change) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const ownerOf = createOwners(db);
  for (const change of changes) {
    const { table, id, before, after } = change;
    const kind: RowChange = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const owner = ownerOf(change);
    insert.run(seq, table, id, before && JSON.stringify(before), after && JSON.stringify(after), owner, kind);
  }
  return seq;
}

/** The number of the newest entry; 0 in a book where nothing happened yet. */
export const lastSeq = (db: Database): number =>
  first(
    db,
    sql.selectFrom('journal').select(({ fn }) => fn.max<number | null>('seq').as('seq')),
  )?.seq ?? 0;
