import type { PlannedRow } from './planned.ts';
import type { Problem } from './problem.ts';
import type { RowReader } from './row-reader.ts';

/** Amounts that named no currency and took the default. */
export interface AssumedCurrency {
  readonly currency: string;
  readonly amounts: number;
}

/** What the rows of a file have in common, gathered while they are planned. */
export interface RowTally {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Cells of imported rows that could not be read and are kept as they stood. */
  readonly unread: number;
  readonly assumed: AssumedCurrency | null;
}

export function createTally(): {
  readonly take: (reader: RowReader, row: PlannedRow) => void;
  readonly sum: (found: readonly Problem[]) => RowTally;
} {
  const problems: Problem[] = [];
  const notes = new Set<string>();
  const assuming: { readonly row: number; readonly code: string; readonly value: string; readonly column: string }[] =
    [];
  const stated = new Set<string>();
  let unread = 0;
  return {
    take: (reader, row) => {
      problems.push(...reader.problems);
      for (const note of reader.notes) notes.add(note);
      if (reader.currency?.by === 'file') stated.add(reader.currency.code);
      if (row.outcome === 'skipped' || row.outcome === 'question') return;
      unread += reader.unread.size;
      if (reader.currency?.by !== 'default') return;
      const field = ['arr', 'mrr', 'price', 'amount'].find((name) => reader.raw(name).trim() !== '') ?? 'arr';
      assuming.push({
        row: row.row,
        code: reader.currency.code,
        column: reader.headerOf(field),
        value: reader.raw(field).trim(),
      });
    },
    sum: (found) => {
      const [first] = assuming;
      const others = first ? [...stated].filter((code) => code !== first.code) : [];
      // I10: dollars and amounts without a word side by side: the default may be wrong for them.
      const doubtful =
        others.length === 0
          ? []
          : assuming.map(({ row, column, value, code }) => ({
              row,
              column,
              value,
              reason: `This amount names no currency and was taken as ${code}, though others of the file are in ${others.join(' and ')}.`,
            }));
      return {
        problems: [...problems, ...doubtful, ...found].toSorted((a, b) => a.row - b.row),
        notes: [...notes],
        unread,
        assumed: first ? { currency: first.code, amounts: assuming.length } : null,
      };
    },
  };
}
