import type { NotFound } from '#contract/failures';
import type { ReadingRow } from '#domain/book-tables';
import { err, ok } from '#domain/result';
import { levelNames, type Level } from '#domain/sentiment';
import type { BookReads, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** Corrects a reading, whatever it came from: a new one takes its place, and the record keeps both. */
export const correctReading: Command<
  {
    readonly id: string;
    readonly level: Level;
    readonly confidence: number | null;
    readonly reasons: readonly string[];
  },
  null,
  NotFound
> = {
  act: 'reading.correct',
  label: ({ level }) => `correction to ${levelNames[level]}`,
  run: (book, { id, level, confidence, reasons }) => {
    const reading = newest(book, id);
    if (!reading) return err({ type: 'NotFound', what: 'sentiment' });
    const said = { level, confidence, reasons: JSON.stringify(reasons) };
    const isSame =
      reading.level === said.level && reading.confidence === said.confidence && reading.reasons === said.reasons;
    if (!isSame)
      book.insert('readings', { ...reading, ...said, id: book.newId(), corrects: reading.id, recorded_at: book.now });
    return ok(null);
  },
};

/**
 * Takes a reading without an interaction out of the book, with all its corrections. One that was logged goes with its
 * interaction, so that no interaction is left without what it said.
 */
export const removeReading: Command<{ readonly id: string }, null, NotFound> = {
  act: 'reading.remove',
  label: () => 'removal of a sentiment',
  run: (book, { id }) => {
    let root = book.get('readings', id);
    if (!root || root.interaction_id !== null) return err({ type: 'NotFound', what: 'sentiment' });
    for (
      let row: ReadingRow | undefined = root;
      row;
      row = row.corrects === null ? undefined : book.get('readings', row.corrects)
    )
      root = row;
    removeRow(book, 'readings', root.id);
    return ok(null);
  },
};

/** The reading that counts in the place of this one. */
function newest(book: BookReads, id: string): ReadingRow | undefined {
  let reading = book.get('readings', id);
  for (let next = reading; next; [next] = book.where('readings', { corrects: next.id })) reading = next;
  return reading;
}
