import type { Input } from '#contract/channels';
import type { NotFound, StillToCome } from '#contract/failures';
import { err, ok } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import { personOf } from './log-interaction.ts';
import { momentOf } from './moment-of.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

/** How they see us on one of the three scales, with the words it was heard in. A later one never overwrites it. */
export const createPerception: Command<Input<'perceptions:create'>, { readonly id: string }, NotFound | StillToCome> = {
  act: 'perception.create',
  label: ({ scale, value }) => `${scale} ${value} of 5`,
  run: (book, input) => {
    if (!book.get('accounts', input.accountId)) return err({ type: 'NotFound', what: 'account' });
    if (input.on > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    const person = input.person ? personOf(book, input.accountId, input.person) : ok(null);
    if (!person.ok) return person;
    const id = book.newId();
    book.insert('perceptions', {
      id,
      account_id: input.accountId,
      person_id: person.value,
      interaction_id: null,
      scale: input.scale,
      value: input.value,
      quote: blankToNull(input.quote),
      occurred_at: momentOf(input.on, book.now, book.zone),
      recorded_at: book.now,
      zone: book.zone,
      audience: 'self',
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
    if (!book.get('accounts', input.accountId)) return err({ type: 'NotFound', what: 'account' });
    if (input.on > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    const person = input.person ? personOf(book, input.accountId, input.person) : ok(null);
    if (!person.ok) return person;
    const id = book.newId();
    book.insert('value_statements', {
      id,
      account_id: input.accountId,
      person_id: person.value,
      interaction_id: null,
      said: input.said,
      words: blankToNull(input.words),
      occurred_at: momentOf(input.on, book.now, book.zone),
      recorded_at: book.now,
      zone: book.zone,
      audience: 'self',
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
