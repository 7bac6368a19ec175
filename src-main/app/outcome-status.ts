import type { Input } from '#contract/channels';
import type { NotFound } from '#contract/failures';
import type { WordsNeeded } from '#contract/outcomes';
import { err, ok } from '#domain/result';
import { dateOf } from '#domain/time';
import { blankToNull } from './blank-to-null.ts';
import type { Command } from './ports/book-writer.ts';

/** OC5 to OC7: how an outcome stands, as a person says it; null leaves it to the numbers again. */
export const sayOutcome: Command<Input<'outcomes:say'>, null, NotFound | WordsNeeded> = {
  act: 'outcome.say',
  label: ({ status }) => (status === null ? 'standing of an outcome' : `outcome ${status}`),
  run: (book, { id, status, reason, attribution }) => {
    const item = book.get('plan_items', id);
    if (!item) return err({ type: 'NotFound', what: 'outcome' });
    const why = blankToNull(attribution) ?? item.attribution;
    if (status === 'achieved' && why === null) return err({ type: 'WordsNeeded', which: 'attribution' });
    if ((status === 'dropped' || status === 'off track') && blankToNull(reason) === null)
      return err({ type: 'WordsNeeded', which: 'reason' });
    const today = dateOf(book.now, book.zone);
    book.update('plan_items', id, {
      status,
      status_reason: blankToNull(reason),
      status_on: status === null ? null : today,
      attribution: why,
      done_on: status === 'achieved' ? (item.done_on ?? today) : item.level === 'outcome' ? null : item.done_on,
    });
    return ok(null);
  },
};
