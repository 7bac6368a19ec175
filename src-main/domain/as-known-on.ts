import type { TableName } from './book-tables.ts';
import type { Instant } from './time.ts';

/** What an act did to a row. */
export type RowChange = 'added' | 'changed' | 'removed';

/** A row of the book as plain values. */
export type PlainRow = Readonly<Record<string, string | number | null>>;

/** A row with its place. */
export interface PlacedRow {
  readonly table: TableName;
  readonly id: string;
  readonly row: PlainRow;
}

/** One change of one row, as the journal keeps it. */
export interface JournalledRow {
  readonly table: TableName;
  readonly id: string;
  /** When the act was recorded. */
  readonly at: Instant;
  /** The act brought a whole book: its rows were recorded before, each at a moment of its own. */
  readonly isWholeBook: boolean;
  readonly change: RowChange | null;
  readonly before: PlainRow | null;
  readonly after: PlainRow | null;
  readonly isErased: boolean;
}

/** A row that was in the book by then, and whose values were erased since. */
export interface ErasedRow {
  readonly table: TableName;
  readonly id: string;
  /** When it was first recorded, as far as the journal knows. */
  readonly recordedAt: Instant;
}

export interface KnownRows {
  readonly rows: readonly PlacedRow[];
  readonly erased: readonly ErasedRow[];
}

/**
 * What had been recorded before a moment (A1 to A7): `journal` in the order of its entries, `current` the rows as they
 * are now. Rows are looked at one by one; that an act was undone is an entry like any other.
 */
export function asKnownBefore(
  until: Instant,
  journal: readonly JournalledRow[],
  current: readonly PlacedRow[],
): KnownRows {
  const changes = new Map<string, JournalledRow[]>();
  for (const change of journal) {
    const own = changes.get(change.id);
    if (own) own.push(change);
    else changes.set(change.id, [change]);
  }
  const rows: PlacedRow[] = [];
  const erased: ErasedRow[] = [];
  const brought: PlacedRow[] = [];
  for (const [id, own] of changes) {
    const [first] = own;
    if (!first) continue;
    const last = own.findLast(({ at }) => at < until);
    const { table } = first;
    if (first.isErased) {
      if (last && last.change !== 'removed') erased.push({ table, id, recordedAt: first.at });
    } else if (last && !last.isWholeBook) {
      if (last.after) rows.push({ table, id, row: last.after });
    } else {
      // A3, A4: what stood in the book before its first entry, or came with a whole book.
      const row = last?.after ?? (first.isWholeBook ? first.after : first.before);
      if (row) brought.push({ table, id, row });
    }
  }
  brought.push(...current.filter(({ id }) => !changes.has(id)));
  const versions = new Map<PlainRow[string] | undefined, PlainRow[]>();
  for (const { table, row } of brought)
    if (table === 'note_versions') versions.set(row['note_id'], [...(versions.get(row['note_id']) ?? []), row]);
  for (const placed of brought) {
    const row = asItWas(placed, until, versions.get(placed.id) ?? []);
    if (row) rows.push({ ...placed, row });
  }
  return { rows, erased };
}

/** A4, A5: a row without a journal counts from the moment that it carries itself. */
function asItWas({ table, row }: PlacedRow, until: Instant, versions: readonly PlainRow[]): PlainRow | null {
  const recorded = recordedColumns.map((column) => row[column]).find((value) => typeof value === 'string');
  const at = table === 'note_versions' ? row['at'] : recorded;
  if (typeof at === 'string' && at >= until) return null;
  if (table === 'commitments' && isFrom(row['closed_at'], until)) return { ...row, state: 'open', closed_at: null };
  if (table === 'notes' && isFrom(row['updated_at'], until)) {
    const earlier = versions.filter((version) => !isFrom(version['at'], until));
    const body = earlier.toSorted((a, b) => (String(a['at']) < String(b['at']) ? 1 : -1))[0]?.['body'];
    return body === undefined ? row : { ...row, body };
  }
  return row;
}

const recordedColumns = ['recorded_at', 'created_at', 'answered_at'] as const;

const isFrom = (value: PlainRow[string] | undefined, until: Instant): boolean =>
  typeof value === 'string' && value >= until;
