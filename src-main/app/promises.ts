import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import type { StepInOffer } from '#domain/step-in';
import { err, ok } from '#domain/result';
import type { IsoDate } from '#domain/time';
import { personOf } from './log-interaction.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';

/** A promise typed by hand: ours, theirs, or one that Sales made for us. */
export const createPromise: Command<Input<'promises:create'>, { readonly id: string }, NotFound> = {
  act: 'promise.create',
  label: ({ by }) => (by === 'them' ? 'promise of theirs' : by === 'sales' ? 'promise of Sales' : 'promise of ours'),
  run: (book, { accountId, by, text, person, due }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    const whom = person ? personOf(book, accountId, person) : ok(null);
    if (!whom.ok) return whom;
    const direction = by === 'them' ? 'theirs' : 'ours';
    return ok({
      id: insertPromise(book, {
        accountId,
        direction,
        text,
        personId: whom.value,
        due,
        origin: by === 'sales' ? 'sales' : 'log',
      }),
    });
  },
};

/** The task to step in that a drop offered, taken by a yes. */
export const takeStepIn: Command<
  { readonly accountId: string; readonly offer: StepInOffer | null },
  { readonly id: string },
  NotFound
> = {
  act: 'stepIn.take',
  label: () => 'task to step in',
  run: (book, { accountId, offer }) => {
    if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
    if (!offer) return err({ type: 'NotFound', what: 'drop' });
    const { text, due } = offer;
    return ok({ id: insertPromise(book, { accountId, direction: 'ours', text, personId: null, due, origin: 'drop' }) });
  },
};

function insertPromise(
  book: BookWriter,
  given: {
    readonly accountId: string;
    readonly direction: 'ours' | 'theirs';
    readonly text: string;
    readonly personId: string | null;
    readonly due: IsoDate | null;
    readonly origin: 'log' | 'sales' | 'drop';
  },
): string {
  const id = book.newId();
  book.insert('commitments', {
    id,
    account_id: given.accountId,
    interaction_id: null,
    person_id: given.personId,
    direction: given.direction,
    text: given.text,
    due: given.due,
    first_due: given.due,
    state: 'open',
    origin: given.origin,
    audience: 'self',
    created_at: book.now,
    closed_at: null,
  });
  return id;
}
