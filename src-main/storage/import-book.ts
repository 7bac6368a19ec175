import type { UsageReadingRow } from '#domain/adoption-rows';
import { knownUsage } from '../app/known-usage.ts';
import type { Database } from 'better-sqlite3';
import type { AccountRow, ContractLineRow } from '#domain/book-tables';
import type { EvidenceRow } from '#domain/evidence-rows';
import type { Clock } from '#domain/clock';
import { dateOf } from '#domain/time';
import type { ImportBook } from '../app/ports/import-book.ts';
import type { Book } from './book.ts';
import { lastSeq } from './journal.ts';
import { readImportBatches, readImportRows } from './read/import-batches.ts';
import { readSettings } from './read/settings.ts';
import { prepared } from './sql.ts';

/** More imports than this nobody looks back on. */
const batchesShown = 200;

/** What an import sees of a book that it may write to. */
export const createImportBook = (book: Book): ImportBook => ({
  ...readImportBook(book.connections.reading, book.clock),
  execute: book.execute,
});

/** What an import sees of a book that it only reads: enough for a dry run. */
export const readImportBook = (db: Database, clock: Clock): Omit<ImportBook, 'execute'> => ({
  rows: (kind) => ({
    accounts: prepared(db, 'SELECT * FROM accounts ORDER BY id').all() as AccountRow[],
    evidence: prepared(db, 'SELECT * FROM evidence WHERE external_key IS NOT NULL').all() as EvidenceRow[],
    lines: prepared(db, 'SELECT * FROM contract_lines ORDER BY id').all() as ContractLineRow[],
    ...(kind === 'usage' && {
      usage: knownUsage(
        prepared(db, 'SELECT id, external_key, value FROM usage_readings WHERE external_key IS NOT NULL').all() as Pick<
          UsageReadingRow,
          'id' | 'external_key' | 'value'
        >[],
      ),
    }),
  }),
  seq: () => lastSeq(db),
  setting: (id) =>
    (prepared(db, 'SELECT value FROM settings WHERE id = ?').pluck().get(id) as string | undefined) ?? null,
  defaultCurrency: () => readSettings(db).defaultCurrency,
  today: () => dateOf(clock.now(), clock.zone()),
  batches: () => readImportBatches(db, batchesShown),
  batchRows: (batch) => readImportRows(db, batch),
});
