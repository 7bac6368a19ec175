import SqliteDatabase, { type Database } from 'better-sqlite3';

/** The rows that an act inserted, as its journal entry keeps them. */
interface JournalledInsert {
  readonly table_name: string;
  readonly row_id: string;
  readonly after: string;
}

type Row = Record<string, string | number | null>;

/** A plain connection with the same promise to the disk as the app's, and nothing else of it. */
export function openBare(bookPath: string): Database {
  const db = new SqliteDatabase(bookPath);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  return db;
}

/** What the newest act of a book inserted. */
export function insertsOfNewestAct(bookPath: string): readonly JournalledInsert[] {
  const db = new SqliteDatabase(bookPath, { readonly: true });
  try {
    return db
      .prepare(
        `SELECT table_name, row_id, after FROM journal_rows
         WHERE seq = (SELECT max(seq) FROM journal) AND before IS NULL ORDER BY id`,
      )
      .all() as JournalledInsert[];
  } finally {
    db.close();
  }
}

/** Prepares the same inserts for plain transactions, each under ids of its own; answers what commits one of them. */
export function bareReplay(db: Database, inserts: readonly JournalledInsert[]): (round: number) => void {
  const ids = new Set(inserts.map(({ row_id: id }) => id));
  const work = inserts.map(({ table_name: table, after }) => {
    const row = JSON.parse(after) as Row;
    const columns = Object.keys(row);
    return {
      table,
      row,
      insert: db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      ),
    };
  });
  const entry = db.prepare(
    `INSERT INTO journal (at, zone, actor, act, label) VALUES ('2026-01-01T00:00:00.000Z', 'UTC', 'user', 'floor', 'floor')`,
  );
  const entryRow = db.prepare('INSERT INTO journal_rows (seq, table_name, row_id, after) VALUES (?, ?, ?, ?)');
  const step = db.prepare("INSERT INTO history (seq, state) VALUES (?, 'done')");
  return (round) => {
    db.exec('BEGIN IMMEDIATE');
    const { lastInsertRowid: seq } = entry.run();
    for (const { table, row, insert } of work) {
      const own = Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'string' && (ids.has(value) || column === 'external_key') ? `${value}.${round}` : value,
        ]),
      );
      insert.run(own);
      entryRow.run(seq, table, String(own['id']), JSON.stringify(own));
    }
    step.run(seq);
    db.exec('COMMIT');
  };
}
