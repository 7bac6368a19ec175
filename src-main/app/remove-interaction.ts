import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import type { BookWriter, Command } from './ports/book-writer.ts';

/** Removes an interaction with all that was logged in it. Undo brings everything back. */
export const removeInteraction: Command<{ readonly id: string }, null, NotFound> = {
  act: 'interaction.remove',
  label: () => 'removal of an interaction',
  run: (book, { id }) => {
    if (!book.get('interactions', id)) return err({ type: 'NotFound', what: 'interaction' });
    removeInteractionRows(book, id);
    return ok(null);
  },
};

/** Children first, so that no reference ever points at nothing. */
export function removeInteractionRows(book: BookWriter, id: string): void {
  for (const row of book.where('commitments', { interaction_id: id })) book.remove('commitments', row.id);
  for (const note of book.where('notes', { interaction_id: id })) {
    for (const row of book.where('note_versions', { note_id: note.id })) book.remove('note_versions', row.id);
    book.remove('notes', note.id);
  }
  removeReadings(book, { interaction_id: id });
  for (const row of book.where('interaction_signals', { interaction_id: id }))
    book.remove('interaction_signals', row.id);
  for (const row of book.where('interaction_people', { interaction_id: id })) book.remove('interaction_people', row.id);
  book.remove('interactions', id);
}

/** The newest correction goes first: each points at the reading before it. */
export function removeReadings(
  book: BookWriter,
  equal: { readonly interaction_id?: string; readonly account_id?: string },
): void {
  for (const row of book.where('readings', equal).toReversed()) book.remove('readings', row.id);
}
