import type { NotFound } from '#contract/failures';
import { err, ok, type Result } from '#domain/result';
import { personOf } from './log-interaction.ts';
import type { BookWriter } from './ports/book-writer.ts';

/**
 * Somebody of the account with the name that is kept beside the reference, so that what they confirmed
 * stays theirs when their row goes. A name that is new becomes a person of the account.
 */
export function namedPerson(
  book: BookWriter,
  accountId: string,
  person: { readonly id: string } | { readonly name: string },
): Result<{ readonly id: string; readonly name: string }, NotFound> {
  const id = personOf(book, accountId, person);
  if (!id.ok) return id;
  const row = book.get('people', id.value);
  if (!row || row.account_id !== accountId) return err({ type: 'NotFound', what: 'person' });
  return ok({ id: row.id, name: row.name });
}
