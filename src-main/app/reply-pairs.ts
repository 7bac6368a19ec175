import type { Input } from '#contract/channels';
import type { NotFound, StillToCome } from '#contract/failures';
import { err, ok } from '#domain/result';
import { dateOf, type IsoDate } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import { personOf } from './log-interaction.ts';
import { momentOf } from './moment-of.ts';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

type AnsweredBeforeAsked = { readonly type: 'AnsweredBeforeAsked' };

/** Something we asked, and when the answer came if it came. */
export const createReplyPair: Command<
  Input<'replies:create'>,
  { readonly id: string },
  NotFound | StillToCome | AnsweredBeforeAsked
> = {
  act: 'reply.create',
  label: ({ answeredOn }) => (answeredOn === null ? 'open question' : 'reply'),
  run: (book, input) => {
    if (!book.get('accounts', input.accountId)) return err({ type: 'NotFound', what: 'account' });
    const today = dateOf(book.now, book.zone);
    if (input.askedOn > today || (input.answeredOn ?? today) > today) return err({ type: 'StillToCome' });
    if (input.answeredOn !== null && input.answeredOn < input.askedOn) return err({ type: 'AnsweredBeforeAsked' });
    const person = input.person ? personOf(book, input.accountId, input.person) : ok(null);
    if (!person.ok) return person;
    const id = book.newId();
    const askedAt = momentOf(input.askedOn, book.now, book.zone);
    const answeredAt = input.answeredOn === null ? null : momentOf(input.answeredOn, book.now, book.zone);
    book.insert('reply_pairs', {
      id,
      account_id: input.accountId,
      person_id: person.value,
      about: blankToNull(input.about),
      asked_at: askedAt,
      // Noon of the day of asking may lie behind the moment of asking itself.
      answered_at: answeredAt !== null && answeredAt < askedAt ? askedAt : answeredAt,
      zone: book.zone,
      audience: 'self',
      created_at: book.now,
    });
    return ok({ id });
  },
};

/** The answer came on a day; null opens the question again. */
export const answerReplyPair: Command<
  { readonly id: string; readonly answeredOn: IsoDate | null },
  null,
  NotFound | StillToCome | AnsweredBeforeAsked
> = {
  act: 'reply.answer',
  label: ({ answeredOn }) => (answeredOn === null ? 'question opened again' : 'answer to a question'),
  run: (book, { id, answeredOn }) => {
    const pair = book.get('reply_pairs', id);
    if (!pair) return err({ type: 'NotFound', what: 'question' });
    if (answeredOn === null) {
      book.update('reply_pairs', id, { answered_at: null });
      return ok(null);
    }
    if (answeredOn > dateOf(book.now, book.zone)) return err({ type: 'StillToCome' });
    if (answeredOn < dateOf(pair.asked_at, book.zone)) return err({ type: 'AnsweredBeforeAsked' });
    const at = momentOf(answeredOn, book.now, book.zone);
    book.update('reply_pairs', id, { answered_at: at < pair.asked_at ? pair.asked_at : at });
    return ok(null);
  },
};

/** Corrects a question. A day that stays keeps its moment. */
export const updateReplyPair: Command<Input<'replies:update'>, null, NotFound | StillToCome | AnsweredBeforeAsked> = {
  act: 'reply.update',
  label: () => 'correction of a question',
  run: (book, { id, person: who, about, askedOn, answeredOn }) => {
    const pair = book.get('reply_pairs', id);
    if (!pair) return err({ type: 'NotFound', what: 'question' });
    const today = dateOf(book.now, book.zone);
    if (askedOn > today || (answeredOn ?? today) > today) return err({ type: 'StillToCome' });
    if (answeredOn !== null && answeredOn < askedOn) return err({ type: 'AnsweredBeforeAsked' });
    const person = who ? personOf(book, pair.account_id, who) : ok(null);
    if (!person.ok) return person;
    const momentFor = (day: IsoDate, known: string | null): string =>
      known !== null && dateOf(known, book.zone) === day ? known : momentOf(day, book.now, book.zone);
    const askedAt = momentFor(askedOn, pair.asked_at);
    const answeredAt = answeredOn === null ? null : momentFor(answeredOn, pair.answered_at);
    book.update('reply_pairs', id, {
      person_id: person.value,
      about: blankToNull(about),
      asked_at: askedAt,
      answered_at: answeredAt !== null && answeredAt < askedAt ? askedAt : answeredAt,
    });
    return ok(null);
  },
};

export const removeReplyPair: Command<{ readonly id: string }, null, NotFound> = {
  act: 'reply.remove',
  label: () => 'removal of a question',
  run: (book, { id }) => {
    if (!book.get('reply_pairs', id)) return err({ type: 'NotFound', what: 'question' });
    removeRow(book, 'reply_pairs', id);
    return ok(null);
  },
};
