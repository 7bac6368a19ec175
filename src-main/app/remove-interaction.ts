import type { NotFound } from '#contract/failures';
import { err, ok } from '#domain/result';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** Removes an interaction with all that was logged in it. Undo brings everything back. */
export const removeInteraction: Command<{ readonly id: string }, null, NotFound> = {
  act: 'interaction.remove',
  label: () => 'removal of an interaction',
  run: (book, { id }) => {
    if (!book.get('interactions', id)) return err({ type: 'NotFound', what: 'interaction' });
    removeRow(book, 'interactions', id);
    return ok(null);
  },
};
