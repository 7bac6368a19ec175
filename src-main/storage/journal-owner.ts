import type { Database } from 'better-sqlite3';
import { bookLinks, type BookLink } from '#domain/book-links';
import type { TableName } from '#domain/book-tables';
import type { ChangedRow } from './book-writer-sqlite.ts';
import { prepared } from './sql.ts';

/** Tells whose account the changed rows of an entry are of: their own column says it, or what they hang on does. */
export function createOwners(db: Database): (change: ChangedRow) => string | null {
  // Parents of the same act come before their children in most acts, and are in the journal or the book in all others.
  const known = new Map<string, string>();
  return ({ table, id, before, after }) => {
    const row = (after ?? before ?? {}) as Readonly<Record<string, unknown>>;
    const own = table === 'accounts' ? id : row['account_id'];
    if (typeof own === 'string') {
      known.set(id, own);
      return own;
    }
    for (const link of parentsOf(table)) {
      const parent = row[link.column];
      if (typeof parent !== 'string') continue;
      const owner = known.get(parent) ?? ownerInBook(db, link, parent);
      if (owner === undefined) continue;
      known.set(parent, owner);
      return owner;
    }
    return null;
  };
}

const ownerInBook = (db: Database, { of }: BookLink, parent: string): string | undefined =>
  (prepared(db, `SELECT account_id FROM ${of} WHERE id = ?`).pluck().get(parent) as string | null | undefined) ??
  (prepared(db, 'SELECT account_id FROM journal_rows WHERE row_id = ? AND account_id IS NOT NULL LIMIT 1')
    .pluck()
    .get(parent) as string | undefined);

/** What a row without an account of its own hangs on; only parents that name their account help. */
const parentsOf = (table: TableName): readonly BookLink[] => links.get(table) ?? [];

const ownless = new Set<TableName>(['accounts', 'calendars', 'import_batches', 'settings']);
const links = new Map<TableName, readonly BookLink[]>();
for (const link of bookLinks)
  if (link.fate === 'goes along' && !ownless.has(link.of))
    links.set(link.table, [...(links.get(link.table) ?? []), link]);
