import type { NotFound } from '#contract/failures';
import type { CommitmentState, Direction } from '#domain/commitment';
import { err, ok } from '#domain/result';
import type { IsoDate } from '#domain/time';
import type { Command } from './ports/book-writer.ts';

/** Closes a commitment as kept, broken, moved or dropped; or opens it again. */
export const closeCommitment: Command<{ readonly id: string; readonly state: CommitmentState }, null, NotFound> = {
  act: 'commitment.close',
  label: ({ state }) => `next step ${state}`,
  run: (book, { id, state }) => {
    if (!book.get('commitments', id)) return err({ type: 'NotFound', what: 'next step' });
    book.update('commitments', id, { state, closed_at: state === 'open' ? null : book.now });
    return ok(null);
  },
};

export const updateCommitment: Command<
  { readonly id: string; readonly text: string; readonly due: IsoDate | null; readonly direction: Direction },
  null,
  NotFound
> = {
  act: 'commitment.update',
  label: () => 'change of a next step',
  run: (book, { id, text, due, direction }) => {
    const known = book.get('commitments', id);
    if (!known) return err({ type: 'NotFound', what: 'next step' });
    // The first day it is given is no move.
    const isFirst = known.due === null && known.first_due === null;
    book.update('commitments', id, { text, due, direction, ...(isFirst ? { first_due: due } : {}) });
    return ok(null);
  },
};
