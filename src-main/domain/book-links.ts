import type { BookTables, TableName } from './book-tables.ts';

/** One reference from a row to another: what becomes of the row when the other goes. */
export type BookLink = {
  readonly [T in TableName]: {
    readonly table: T;
    readonly column: keyof BookTables[T] & string;
    readonly of: TableName;
    /** A row that goes along is nothing without the other; one that is unlinked stays where it is. */
    readonly fate: 'goes along' | 'is unlinked';
  };
}[TableName];

/** Every reference of the book. A test compares them with the file's foreign keys. */
export const bookLinks: readonly BookLink[] = [
  // A child company outlives its parent's row.
  { table: 'accounts', column: 'parent_id', of: 'accounts', fate: 'is unlinked' },
  { table: 'contract_lines', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'people', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'interactions', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'interaction_people', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'interaction_people', column: 'person_id', of: 'people', fate: 'goes along' },
  { table: 'interaction_signals', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'readings', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'readings', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'readings', column: 'corrects', of: 'readings', fate: 'goes along' },
  { table: 'notes', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'notes', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'note_versions', column: 'note_id', of: 'notes', fate: 'goes along' },
  { table: 'commitments', column: 'account_id', of: 'accounts', fate: 'goes along' },
  { table: 'commitments', column: 'interaction_id', of: 'interactions', fate: 'goes along' },
  { table: 'commitments', column: 'person_id', of: 'people', fate: 'is unlinked' },
];

/** What refers to rows of a table. */
export const linksTo = (table: TableName): readonly BookLink[] => bookLinks.filter(({ of }) => of === table);
