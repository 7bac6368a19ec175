import type { BookTables, TableName } from '#domain/book-tables';
import type { RowChange } from '#domain/as-known-on';
import type { Json } from '#domain/row-values';
import type { Instant, TimeZone } from '#domain/time';

/** One act: who, when, what it is called. Its rows lie in `journal_rows`. Append-only. */
export interface JournalTable {
  seq: number;
  at: Instant;
  zone: TimeZone;
  actor: 'user' | 'cli' | 'import' | 'rule';
  act: string;
  label: string;
  /** The entry that this one takes back or brings back; null for a first act. */
  undoes: number | null;
  redoes: number | null;
}

/** One changed row of an act: null before is an insertion, null after a removal. */
export interface JournalRowsTable {
  id: number;
  seq: number;
  table_name: TableName;
  row_id: string;
  before: Json | null;
  after: Json | null;
  /** 1 where an erasure took the values away. */
  erased: 0 | 1;
  /** The account that the row is of; kept when its values are erased, unless the account itself was. */
  account_id: string | null;
  /** What became of the row; null where it was erased before this was kept. */
  change: RowChange | null;
}

/** The linear stack of undo: entries that can be taken back, and those that were. */
export interface HistoryTable {
  seq: number;
  state: 'done' | 'undone';
}

/** What is being typed and not yet logged. Not part of the journal. */
export interface DraftsTable {
  key: string;
  body: string;
  at: Instant;
}

export interface MetaTable {
  key: string;
  value: string;
}

/** Which row of the book a row of the full-text index belongs to. */
export interface SearchRowsTable {
  id: number;
  kind: 'account' | 'person' | 'note' | 'promise' | 'quote' | 'plan';
  owner_id: string;
  account_id: string;
}

/** Readings that no later reading corrects. */
export type EffectiveReadingsView = BookTables['readings'];

export interface Schema extends BookTables {
  journal: JournalTable;
  journal_rows: JournalRowsTable;
  history: HistoryTable;
  drafts: DraftsTable;
  meta: MetaTable;
  search_rows: SearchRowsTable;
  search: { rowid: number; body: string };
  effective_readings: EffectiveReadingsView;
}
