import type { NotFound, StillToCome } from '#contract/failures';
import type { LogInput } from '#contract/interactions';
import { err, ok } from '#domain/result';
import { writeLog } from './log-interaction.ts';
import type { Command } from './ports/book-writer.ts';

export interface LogMeeting {
  readonly id: string;
  readonly log: LogInput;
  /** Guests who become people of the account with it. */
  readonly newGuests: readonly { readonly name: string; readonly email: string }[];
}

/** SW5: the log of a meeting, with those who came; the meeting is done with it. */
export const logMeeting: Command<LogMeeting, { readonly interactionId: string }, NotFound | StillToCome> = {
  act: 'meeting.log',
  label: ({ log }) => `log of ${log.kind}`,
  run: (book, { id, log, newGuests }) => {
    const meeting = book.get('meetings', id);
    if (!meeting) return err({ type: 'NotFound', what: 'meeting' });
    if (!book.get('accounts', log.accountId)) return err({ type: 'NotFound', what: 'account' });
    const guests = newGuests.map(({ name, email }) => {
      const personId = book.newId();
      book.insert('people', {
        id: personId,
        account_id: log.accountId,
        name,
        email,
        title: null,
        former_since: null,
        audience: 'self',
        created_at: book.now,
      });
      return { id: personId };
    });
    const logged = writeLog(book, { ...log, people: [...guests, ...log.people] }, 'sweep');
    if (!logged.ok) return logged;
    book.update('meetings', id, {
      interaction_id: logged.value.interactionId,
      account_id: log.accountId,
      sorted: 'account',
      ...(meeting.sorted_by === null && { sorted_by: 'match' as const }),
    });
    return ok({ interactionId: logged.value.interactionId });
  },
};
