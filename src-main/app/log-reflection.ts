import type { NotFound, StillToCome } from '#contract/failures';
import { talkEnd } from '#domain/reflection-talk';
import { err, ok } from '#domain/result';
import type { Instant, IsoDate, TimeZone } from '#domain/time';
import { logInteraction } from './log-interaction.ts';
import { openCommitment } from './open-commitment.ts';
import type { BookWriter, Command } from './ports/book-writer.ts';

export interface ReflectionTalk {
  readonly accountId: string;
  readonly startedAt: Instant;
  readonly zone: TimeZone;
  readonly minutes: number;
  readonly note: string;
  readonly paragraphMinutes: readonly number[];
  readonly people: readonly string[];
}

/** Ends a talk: the interaction with its note and its people, the minutes beside it, and the plan it fulfils. */
export const logReflection: Command<ReflectionTalk, { readonly interactionId: string }, NotFound | StillToCome> = {
  act: 'reflection.log',
  label: () => 'reflection',
  run: async (book, talk) => {
    const logged = await logInteraction.run(book, {
      accountId: talk.accountId,
      kind: 'reflection',
      at: talk.startedAt,
      zone: talk.zone,
      minutes: talk.minutes,
      begunBy: 'us',
      level: null,
      confidence: null,
      renewalConfidence: null,
      reasons: [],
      signals: [],
      people: talk.people.map((id) => ({ id })),
      nextSteps: [],
      note: talk.note,
      audience: 'self',
    });
    if (!logged.ok) return logged;
    const { interactionId } = logged.value;
    book.insert('reflections', {
      id: book.newId(),
      account_id: talk.accountId,
      interaction_id: interactionId,
      started_at: talk.startedAt,
      ended_at: talkEnd(talk.startedAt, talk.minutes),
      zone: talk.zone,
      minutes: JSON.stringify(talk.paragraphMinutes),
      harvested_at: null,
      audience: 'self',
      created_at: book.now,
    });
    for (const { id } of plannedOf(book, talk.accountId)) {
      book.update('commitments', id, { state: 'kept', closed_at: book.now });
    }
    return ok({ interactionId });
  },
};

/** R13: a planned reflection is an open promise of ours that came from no talk. */
const plannedOf = (book: BookWriter, accountId: string) =>
  book
    .where('commitments', { account_id: accountId, origin: 'reflection', state: 'open' })
    .filter(({ interaction_id: talk }) => talk === null);

/** Plans the next reflection of an account, moves it, or takes the plan back. */
export const planReflection: Command<{ readonly accountId: string; readonly on: IsoDate | null }, null, NotFound> = {
  act: 'reflection.plan',
  label: () => 'plan of a reflection',
  run: (book, { accountId, on }) => {
    const account = book.get('accounts', accountId);
    if (!account) return err({ type: 'NotFound', what: 'account' });
    const [planned] = plannedOf(book, accountId);
    if (on === null) {
      if (planned) book.update('commitments', planned.id, { state: 'dropped', closed_at: book.now });
    } else if (planned) book.update('commitments', planned.id, { due: on });
    else
      openCommitment(book, {
        account_id: accountId,
        direction: 'ours',
        text: 'Hold a reflection',
        due: on,
        origin: 'reflection',
        audience: 'self',
      });
    return ok(null);
  },
};
