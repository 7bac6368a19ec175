import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import type { StepInOffer } from '#domain/step-in';
import { err, ok } from '#domain/result';
import { personOf } from './log-interaction.ts';
import { openCommitment } from './open-commitment.ts';
import type { Command } from './ports/book-writer.ts';

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
      id: openCommitment(book, {
        account_id: accountId,
        person_id: whom.value,
        direction,
        text,
        due,
        origin: by === 'sales' ? 'sales' : 'log',
        audience: 'self',
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
    return ok({
      id: openCommitment(book, {
        account_id: accountId,
        direction: 'ours',
        text,
        due,
        origin: 'drop',
        audience: 'self',
      }),
    });
  },
};
