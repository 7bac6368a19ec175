import type { Input } from '#contract/channels';
import type { NotFound, StillToCome } from '#contract/failures';
import type { PerceptionRow } from '#domain/human-signal-rows';
import { err, ok, type Result } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import { personOf } from './log-interaction.ts';
import { momentOf } from './moment-of.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** How they see us on one of the three scales, with the words it was heard in. A later one never overwrites it. */
export const createPerception: Command<Input<'perceptions:create'>, { readonly id: string }, NotFound | StillToCome> = {
  act: 'perception.create',
  label: ({ scale, value }) => `${scale} ${value} of 5`,
  run: (book, input) => {
    const heard = heardFrom(book, input);
    if (!heard.ok) return heard;
    const id = book.newId();
    book.insert('perceptions', {
      id,
      ...heard.value,
      scale: input.scale,
      value: input.value,
      quote: blankToNull(input.quote),
    });
    return ok({ id });
  },
};

export const removePerception: Command<{ readonly id: string }, null, NotFound> = {
  act: 'perception.remove',
  label: () => 'removal of a perception',
  run: (book, { id }) => {
    if (!book.get('perceptions', id)) return err({ type: 'NotFound', what: 'perception' });
    removeRow(book, 'perceptions', id);
    return ok(null);
  },
};

/** Whether somebody could say what we are worth to them, unprompted. */
export const createValueStatement: Command<Input<'values:create'>, { readonly id: string }, NotFound | StillToCome> = {
  act: 'value.create',
  label: ({ said }) => (said === 'yes' ? 'they can say the value' : 'they cannot say the value'),
  run: (book, input) => {
    const heard = heardFrom(book, input);
    if (!heard.ok) return heard;
    const id = book.newId();
    book.insert('value_statements', {
      id,
      ...heard.value,
      said: input.said,
      words: blankToNull(input.words),
    });
    return ok({ id });
  },
};

export const removeValueStatement: Command<{ readonly id: string }, null, NotFound> = {
  act: 'value.remove',
  label: () => 'removal of an answer about the value',
  run: (book, { id }) => {
    if (!book.get('value_statements', id)) return err({ type: 'NotFound', what: 'answer' });
    removeRow(book, 'value_statements', id);
    return ok(null);
  },
};

/** The columns of something heard outside any interaction: whose it is, who said it, and when. */
function heardFrom(
  book: BookWriter,
  { accountId, on, person }: Pick<Input<'perceptions:create'>, 'accountId' | 'on' | 'person'>,
): Result<Omit<PerceptionRow, 'id' | 'scale' | 'value' | 'quote'>, NotFound | StillToCome> {
  if (!book.get('accounts', accountId)) return err({ type: 'NotFound', what: 'account' });
  if (on > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
  const who = person ? personOf(book, accountId, person) : ok(null);
  if (!who.ok) return who;
  return ok({
    account_id: accountId,
    person_id: who.value,
    interaction_id: null,
    occurred_at: momentOf(on, book.now, book.zone),
    recorded_at: book.now,
    zone: book.zone,
    audience: 'self',
  });
}
