import type { ReadingRow } from '#domain/book-tables';
import type { BookReads, Equal } from './ports/book-writer.ts';

/** The readings that no correction has replaced, in the order they were written. */
export function standingReadings(book: BookReads, equal: Equal<'readings'>): readonly ReadingRow[] {
  const readings = book.where('readings', equal);
  const replaced = new Set(readings.map(({ corrects }) => corrects));
  return readings.filter(({ id }) => !replaced.has(id));
}
