import type { MeetingSorting } from '#contract/calendars';
import type { NotFound } from '#contract/failures';
import { peopleOf } from '#domain/meeting';
import { createMeetingMatcher, ruleValue } from '#domain/meeting-match';
import { err, ok } from '#domain/result';
import type { Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

export interface SortMeetings extends MeetingSorting {
  readonly internalDomains: readonly string[];
}

/** MT7: sorts meetings by hand; what is remembered holds for all later ones, and the newest choice for the same stands. */
export const sortMeetings: Command<SortMeetings, { readonly count: number }, NotFound> = {
  act: 'meetings.sort',
  label: ({ ids }) => (ids.length === 1 ? 'sorting of a meeting' : `sorting of ${ids.length} meetings`),
  run: (book, { ids, sorted, accountId, remember, internalDomains }) => {
    const account = accountId === null ? undefined : book.get('accounts', accountId);
    if (sorted === 'account' && !account) return err({ type: 'NotFound', what: 'account' });
    const matcher = createMeetingMatcher({ accounts: [], people: [], internalDomains, rules: [] });
    let count = 0;
    for (const id of ids) {
      const row = book.get('meetings', id);
      if (!row) continue;
      count += 1;
      book.update('meetings', id, {
        sorted,
        account_id: account?.id ?? null,
        sorted_by: 'hand',
        reason: 'You sorted it so',
      });
      if (remember === null) continue;
      const people = peopleOf(row.attendees);
      const rule = ruleValue(remember, { ...row, people }, matcher.outsideHosts(people));
      const [known] = book.where('meeting_rules', rule);
      if (known) book.update('meeting_rules', known.id, { sorted, account_id: account?.id ?? null });
      else
        book.insert('meeting_rules', {
          id: book.newId(),
          ...rule,
          sorted,
          account_id: account?.id ?? null,
          created_at: book.now,
        });
    }
    return count === 0 ? err({ type: 'NotFound', what: 'meeting' }) : ok({ count });
  },
};

/** Forgets a choice; meetings that were sorted by hand stay where they are. */
export const forgetMeetingRule: Command<{ readonly id: string }, null, NotFound> = {
  act: 'meetings.forget',
  label: () => 'removal of a meeting rule',
  run: (book, { id }) => {
    if (!book.get('meeting_rules', id)) return err({ type: 'NotFound', what: 'rule' });
    removeRow(book, 'meeting_rules', id);
    return ok(null);
  },
};

export const removeCalendar: Command<{ readonly id: string }, null, NotFound> = {
  act: 'calendar.remove',
  label: () => 'removal of a calendar',
  run: (book, { id }) => {
    if (!book.get('calendars', id)) return err({ type: 'NotFound', what: 'calendar' });
    removeRow(book, 'calendars', id);
    return ok(null);
  },
};
