import type { NotFound } from '#contract/failures';
import type { AccountRow, TableName } from '#domain/book-tables';
import { evidenceWords } from '#domain/evidence-words';
import { err, ok } from '#domain/result';
import { linksTo } from '#domain/book-links';
import type { BookWriter, Command, Equal } from './ports/book-writer.ts';

/** A row as the journal has it: null before is an insertion, null after a removal. */
export interface JournalledRow {
  readonly table: TableName;
  readonly id: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** A row that the undoing of a batch left as it is. */
export interface LeftRow {
  readonly table: 'accounts' | 'contract_lines' | 'evidence' | 'usage_readings';
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

export interface BatchUndone {
  readonly removed: number;
  readonly restored: number;
  readonly left: readonly LeftRow[];
}

export type UndoBatchFailure = NotFound | { readonly type: 'AlreadyUndone' };

/** I21: takes a batch back: rows changed since and rows that others hang on stay and are listed. */
export const undoImport: Command<
  { readonly batch: string; readonly rows: readonly JournalledRow[] },
  BatchUndone,
  UndoBatchFailure
> = {
  act: 'import.undo',
  label: () => 'undoing of an import',
  run: async (book, { batch, rows }) => {
    const record = book.get('import_batches', batch);
    if (!record) return err({ type: 'NotFound', what: 'import' });
    if (record.undone_at !== null) return err({ type: 'AlreadyUndone' });
    const left: LeftRow[] = [];
    let removed = 0;
    let restored = 0;
    let done = 0;
    // Backwards: contract lines before the accounts they hang on, children before parents.
    for (const row of rows.toReversed()) {
      const { table } = row;
      if (table !== 'accounts' && table !== 'contract_lines' && table !== 'evidence' && table !== 'usage_readings')
        continue;
      const outcome = table === 'evidence' ? takeReadingBack(book, row) : takeBack(book, row, table);
      if (outcome === 'removed') removed++;
      else if (outcome === 'restored') restored++;
      else if (outcome) left.push(outcome);
      if (++done % 100 === 0) await book.breathe();
    }
    book.update('import_batches', batch, { undone_at: book.now });
    return ok({ removed, restored, left });
  },
};

function takeBack(
  book: BookWriter,
  row: JournalledRow,
  table: 'accounts' | 'contract_lines' | 'usage_readings',
): 'removed' | 'restored' | LeftRow | null {
  const current = book.get(table, row.id);
  if (row.after === null) return current || row.before === null ? null : putBack(book, row, table);
  // Removed by hand since: there is nothing to take back.
  if (!current) return null;
  const leave = (reason: string): LeftRow => ({ table, id: row.id, title: titleOf(current), reason });
  if (!isAsLeft(current, row.after)) return leave('It was changed since the import.');
  if (row.before !== null) {
    book.update(table, row.id, row.before);
    return 'restored';
  }
  const dependents = table === 'accounts' ? dependentsOf(book, current as AccountRow) : null;
  if (dependents !== null) return leave(`It has ${dependents} now.`);
  book.remove(table, row.id);
  return 'removed';
}

/** A reading of the data goes, unless something was said of it since. */
function takeReadingBack(book: BookWriter, { id }: JournalledRow): 'removed' | LeftRow | null {
  const reading = book.get('evidence', id);
  if (!reading) return null;
  if (book.where('conflict_answers', { evidence_id: id }).length > 0)
    return {
      table: 'evidence',
      id,
      title: evidenceWords(reading.kind, reading.value),
      reason: 'It has a line of yours now.',
    };
  book.remove('evidence', id);
  return 'removed';
}

/** A line that had given way comes back, if its account is still there. */
function putBack(
  book: BookWriter,
  row: JournalledRow,
  table: 'accounts' | 'contract_lines' | 'usage_readings',
): 'restored' | null {
  if (table !== 'contract_lines') return null;
  const before = row.before as Parameters<typeof book.insert<'contract_lines'>>[1];
  if (!book.get('accounts', before.account_id)) return null;
  book.insert('contract_lines', before);
  return 'restored';
}

const isAsLeft = (current: object, after: object): boolean =>
  Object.entries(after).every(([column, value]) => (current as Record<string, unknown>)[column] === value);

function dependentsOf(book: BookWriter, account: AccountRow): string | null {
  const of = { account_id: account.id };
  const kinds = [
    ['interaction', () => book.where('interactions', of).length],
    ['reading', () => book.where('readings', of).length],
    ['note', () => book.where('notes', of).length],
    ['next step', () => book.where('commitments', of).length],
    ['person', () => book.where('people', of).length],
    ['contract line', () => book.where('contract_lines', of).length],
    ['reading of the data', () => book.where('evidence', of).length],
    ['usage reading', () => book.where('usage_readings', of).length],
    ['renewal outcome', () => book.where('renewal_outcomes', of).length],
    ['child account', () => book.where('accounts', { parent_id: account.id }).length],
  ] as const;
  for (const [name, count] of kinds) {
    const many = count();
    if (many > 0)
      return many === 1
        ? `a${/^[aeiou]/.test(name) ? 'n' : ''} ${name}`
        : `${many} ${name === 'person' ? 'people' : name === 'reading of the data' ? 'readings of the data' : `${name}s`}`;
  }
  // Whatever else hangs on it, a plan or a risk, was written since and stays.
  for (const { table, column, fate } of linksTo('accounts')) {
    const equal = { [column]: account.id } as Equal<TableName>;
    if (fate === 'goes along' && book.where(table, equal).length > 0) return 'entries of yours';
  }
  return null;
}

const titleOf = (row: object): string => {
  const { name, product, external_id, metric } = row as {
    readonly name?: string;
    readonly product?: string | null;
    readonly external_id?: string | null;
    readonly metric?: string;
  };
  return name ?? product ?? external_id ?? metric ?? 'contract line';
};
