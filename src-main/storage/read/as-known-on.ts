import SqliteDatabase, { type Database } from 'better-sqlite3';
import { asKnownBefore, type JournalledRow, type PlacedRow, type PlainRow, type RowChange } from '#domain/as-known-on';
import { bookLinks } from '#domain/book-links';
import { tableNames, type TableName } from '#domain/book-tables';
import type { Instant } from '#domain/time';
import type { BookQueries } from '../../app/ports/book-queries.ts';
import type { KnownBook } from '../../app/ports/known-book.ts';
import { insertRow } from '../book-writer-sqlite.ts';
import { lastSeq } from '../journal.ts';
import { prepared } from '../sql.ts';

/**
 * An account as it was known before a moment: its rows as the journal gives them, in a small book in memory that is
 * asked by the same questions as the book itself, so that past and present can never be told by two rules.
 */
export function readKnownBefore(
  db: Database,
  accountId: string,
  until: Instant,
  createQueries: (db: Database) => BookQueries,
): KnownBook {
  const key = `${accountId} ${until} ${lastSeq(db)}`;
  const kept = latest.get(db);
  if (kept?.key === key) return kept.known;
  kept?.memory.close();
  latest.delete(db);
  const { rows, erased, firstAt, moves } = knownRows(db, accountId, until);
  const memory = bookInMemory(db);
  memory.exec('BEGIN');
  for (const { table, row } of rows) insertRow(memory, table, row);
  for (const { table, id, recordedAt } of erased) {
    // Whoever was erased still stands where they stood, without a name.
    if (table === 'people')
      insertRow(memory, table, { id, account_id: accountId, name: 'erased', audience: 'self', created_at: recordedAt });
  }
  // How often a promise was moved is counted from the acts that stood then.
  const [step, moved] = [
    memory.prepare("INSERT OR IGNORE INTO history (seq, state) VALUES (?, 'done')"),
    memory.prepare('INSERT INTO journal_rows (seq, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)'),
  ];
  for (const { seq, table_name: table, row_id: id, before, after } of moves) {
    step.run(seq);
    moved.run(seq, table, id, before, after);
  }
  memory.exec('COMMIT');
  const queries = createQueries(memory);
  const known: KnownBook = {
    queries: { ...queries, attachment: (id) => readKnownFile(db, memory, id) },
    erased,
    firstAt,
  };
  latest.set(db, { key, memory, known });
  return known;
}

/** The rows of the account, of its parent's name and of the settings, as of then. */
export function knownRows(db: Database, accountId: string, until: Instant) {
  const lines = journalWhere(db, 'r.account_id = ?', accountId);
  const journal = lines.map(journalled);
  const own = asKnownBefore(until, journal, currentRows(db, accountId));
  const account = own.rows.find(({ id }) => id === accountId)?.row ?? null;
  const parentId = account?.['parent_id'];
  const beside = [
    ...rowsOf(db, 'settings', 'true'),
    ...(typeof parentId === 'string' ? rowsOf(db, 'accounts', 'id = ?', parentId) : []),
  ];
  const asThen = beside.flatMap((placed) => {
    const known = asKnownBefore(until, journalWhere(db, 'r.row_id = ?', placed.id).map(journalled), [placed]);
    // The name of the parent is no fact of this account: where it was not known yet, it has none.
    return known.rows.length > 0 ? known.rows : [];
  });
  return {
    rows: [...own.rows, ...asThen],
    erased: own.erased,
    firstAt: firstRecorded(db, accountId, journal),
    moves: movesBefore(until, lines),
  };
}

/** Changes of promises that stood then: neither taken back by then, nor a step back or forth themselves. */
function movesBefore(until: Instant, lines: readonly JournalLine[]): readonly JournalLine[] {
  const undone = new Set<number>();
  for (const { at, undoes, redoes } of lines) {
    if (at >= until) continue;
    if (undoes !== null) undone.add(undoes);
    if (redoes !== null) undone.delete(redoes);
  }
  return lines.filter(
    ({ table_name: table, at, before, after, seq, undoes, redoes }) =>
      table === 'commitments' &&
      at < until &&
      before !== null &&
      after !== null &&
      undoes === null &&
      redoes === null &&
      !undone.has(seq),
  );
}

/** A file of a note of then: the bytes lie in the book by what they are, as long as anything names them. */
function readKnownFile(db: Database, memory: Database, id: string): ReturnType<BookQueries['attachment']> {
  const row = prepared(memory, 'SELECT name, media_type AS mediaType, sha256 FROM attachments WHERE id = ?').get(id) as
    | { name: string; mediaType: string; sha256: string }
    | undefined;
  const body = prepared(db, 'SELECT body FROM blobs WHERE sha256 = ?')
    .pluck()
    .get(row?.sha256 ?? '') as Uint8Array | undefined;
  return row && body ? { name: row.name, mediaType: row.mediaType, body } : undefined;
}

/** The newest past state that was looked at: a page asks for its parts one by one. */
const latest = new WeakMap<Database, { key: string; memory: Database; known: KnownBook }>();

/** An empty book in memory with the tables of the file, without its journal and its search. */
function bookInMemory(db: Database): Database {
  const memory = new SqliteDatabase(':memory:');
  memory.pragma('foreign_keys = OFF');
  const names = new Set<string>([
    ...tableNames,
    'meta',
    'drafts',
    'journal',
    'journal_rows',
    'history',
    'effective_readings',
  ]);
  const parts = prepared(
    db,
    "SELECT tbl_name AS owner, sql FROM sqlite_master WHERE type IN ('table', 'view', 'index') AND sql IS NOT NULL ORDER BY type = 'index', type",
  ).all() as { owner: string; sql: string }[];
  const owned = parts.filter(({ owner }) => names.has(owner)).map(({ sql }) => sql);
  memory.exec(owned.join(';\n'));
  return memory;
}

/** Everything that belongs to the account now, table by table: by its own column, or by what it hangs on. */
function currentRows(db: Database, accountId: string): PlacedRow[] {
  return tableNames.flatMap((table) => {
    if (table === 'accounts') return rowsOf(db, table, 'id = ?', accountId);
    if (ownsAccount.has(table)) return rowsOf(db, table, 'account_id = ?', accountId);
    const parent = bookLinks.find(
      (link) => link.table === table && link.fate === 'goes along' && ownsAccount.has(link.of),
    );
    if (!parent) return [];
    return rowsOf(db, table, `${parent.column} IN (SELECT id FROM ${parent.of} WHERE account_id = ?)`, accountId);
  });
}

/** Tables whose rows name their account themselves. */
const ownsAccount: ReadonlySet<TableName> = new Set(
  bookLinks.filter(({ of, column }) => of === 'accounts' && column === 'account_id').map(({ table }) => table),
);

const rowsOf = (db: Database, table: TableName, where: string, ...values: string[]): PlacedRow[] =>
  (prepared(db, `SELECT * FROM ${table} WHERE ${where}`).all(...values) as PlainRow[]).map((row) => ({
    table,
    id: String(row['id']),
    row,
  }));

const journalWhere = (db: Database, where: string, value: string): JournalLine[] =>
  prepared(
    db,
    `SELECT r.table_name, r.row_id, r.before, r.after, r.erased, r.change, j.seq, j.at, j.act, j.undoes, j.redoes
     FROM journal_rows AS r JOIN journal AS j ON j.seq = r.seq WHERE ${where} ORDER BY r.id`,
  ).all(value) as JournalLine[];

const journalled = (line: JournalLine): JournalledRow => ({
  table: line.table_name,
  id: line.row_id,
  at: line.at,
  isWholeBook: wholeBookActs.has(line.act),
  change: line.change,
  before: line.before === null ? null : (JSON.parse(line.before) as PlainRow),
  after: line.after === null ? null : (JSON.parse(line.after) as PlainRow),
  isErased: line.erased === 1,
});

/** Acts whose rows were recorded before they came into this file: each counts from its own moment. */
const wholeBookActs: ReadonlySet<string> = new Set(['book.import', 'book.generate']);

function firstRecorded(db: Database, accountId: string, journal: readonly JournalledRow[]): Instant | null {
  const created = prepared(db, 'SELECT created_at FROM accounts WHERE id = ?').pluck().get(accountId) as
    | Instant
    | undefined;
  const [first] = journal.filter(({ id }) => id === accountId);
  if (first && !first.isWholeBook && first.change === 'added') return first.at;
  return created ?? first?.at ?? null;
}

interface JournalLine {
  readonly table_name: TableName;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly erased: 0 | 1;
  readonly change: RowChange | null;
  readonly seq: number;
  readonly at: Instant;
  readonly act: string;
  readonly undoes: number | null;
  readonly redoes: number | null;
}
