import type { WriteFailure } from '#contract/failures';
import type { ImportBatchRow } from '#domain/book-tables';
import type { ImportKind } from '#domain/import/fields';
import type { BookRows } from '#domain/import/plan-import';
import type { Result } from '#domain/result';
import type { IsoDate } from '#domain/time';
import type { JournalledRow } from '../import-undo.ts';
import type { Actor, Command } from './book-writer.ts';

/** What an import needs of the open book. */
export interface ImportBook {
  /** All accounts and contract lines, from the reading connection; usage only for a list of it, for there is much. */
  readonly rows: (kind?: ImportKind) => BookRows;
  /** Rises with every change: a plan made at another number is out of date. */
  readonly seq: () => number;
  /** The text of a settings row. */
  readonly setting: (id: string) => string | null;
  readonly defaultCurrency: () => string;
  /** The day by the clock of the book: what ended before it is history. */
  readonly today: () => IsoDate;
  readonly batches: () => readonly ImportBatchRow[];
  /** What a batch wrote, from its journal entry, in the order of writing. */
  readonly batchRows: (batch: string) => readonly JournalledRow[];
  readonly execute: <I, O, F>(
    command: Command<I, O, F>,
    input: I,
    actor: Actor,
  ) => Promise<Result<O, F | WriteFailure>>;
}
