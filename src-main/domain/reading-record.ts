import type { ReadingRow } from './book-tables.ts';

/** A judgement with everything it said before: the newest row is the one that counts. */
export interface RecordedReading {
  readonly reading: ReadingRow;
  /** The first row of the chain: what the judgement is deleted or erased by. */
  readonly rootId: string;
  /** The rows that were corrected, the latest first. */
  readonly earlier: readonly ReadingRow[];
}

/** The readings of an account as a record (SR1): each with its corrections, by the day it speaks of, the newest first. */
export function readingRecord(rows: readonly ReadingRow[]): readonly RecordedReading[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const corrected = new Set(rows.map(({ corrects }) => corrects));
  return rows
    .filter(({ id }) => !corrected.has(id))
    .map((reading) => {
      const earlier: ReadingRow[] = [];
      for (let row = before(byId, reading); row !== undefined; row = before(byId, row)) earlier.push(row);
      return { reading, rootId: earlier.at(-1)?.id ?? reading.id, earlier };
    })
    .toSorted((a, b) => (isBefore(a.reading, b.reading) ? 1 : -1));
}

const before = (byId: ReadonlyMap<string, ReadingRow>, { corrects }: ReadingRow): ReadingRow | undefined =>
  corrects === null ? undefined : byId.get(corrects);

const isBefore = (a: ReadingRow, b: ReadingRow): boolean =>
  a.occurred_at === b.occurred_at ? a.id < b.id : a.occurred_at < b.occurred_at;
