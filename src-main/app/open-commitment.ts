import type { CommitmentRow } from '#domain/book-tables';
import type { BookWriter } from './ports/book-writer.ts';

/** What whoever opens a commitment has to say of it; left off, it came out of no interaction and is owed to nobody by name. */
export type NewCommitment = Pick<CommitmentRow, 'account_id' | 'direction' | 'text' | 'due' | 'origin' | 'audience'> &
  Partial<Pick<CommitmentRow, 'interaction_id' | 'person_id'>>;

/** Opens a step or promise: its first day is the one it is given now. */
export function openCommitment(book: BookWriter, given: NewCommitment): string {
  const id = book.newId();
  book.insert('commitments', {
    interaction_id: null,
    person_id: null,
    ...given,
    id,
    first_due: given.due,
    state: 'open',
    created_at: book.now,
    closed_at: null,
  });
  return id;
}
