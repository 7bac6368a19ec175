import { dateOf } from '#domain/time';
import type { BookWriter } from './ports/book-writer.ts';

/** JS1: keeps that an account came into a stage today. Another stage on the same day takes the place of the first. */
export function noteStage(book: BookWriter, accountId: string, stage: string | null): void {
  const today = dateOf(book.now, book.zone);
  const known = book.where('stage_entries', { account_id: accountId, on_date: today })[0];
  if (known) book.update('stage_entries', known.id, { stage, recorded_at: book.now });
  else
    book.insert('stage_entries', {
      id: book.newId(),
      account_id: accountId,
      stage,
      on_date: today,
      words: null,
      recorded_at: book.now,
      audience: 'self',
    });
}
