import { expect, test } from 'vitest';
import type { Input } from '#contract/channels';
import { promiseOf, viewHumanSignals } from '../../src-main/app/human-signals-view.ts';
import { updateCommitment } from '../../src-main/app/commitments.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { createPerception, createValueStatement } from '../../src-main/app/perceptions.ts';
import { createPromise, takeStepIn } from '../../src-main/app/promises.ts';
import { answerReplyPair, createReplyPair, updateReplyPair } from '../../src-main/app/reply-pairs.ts';
import { setReadings } from '../../src-main/app/set-readings.ts';
import { viewToday } from '../../src-main/app/today-view.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const signalsOf = ({ view }: TestBook, accountId: string) => {
  const seen = viewHumanSignals(view, accountId, 'en-GB');
  if (!seen.ok) throw new Error('no signals');
  return seen.value;
};
const ask = (accountId: string, part: Partial<Input<'replies:create'>>): Input<'replies:create'> => ({
  accountId,
  person: { name: 'Petra Aalto' },
  about: 'A date',
  askedOn: '2026-11-20',
  answeredOn: null,
  ...part,
});

test('a question is answered by its day, opened again by undo, and never answered before it was asked', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const made = await book.execute(createReplyPair, ask(accountId, {}), 'user');
  const id = made.ok ? made.value.id : '';
  expect(signalsOf(subject, accountId).replies.pairs).toMatchObject([
    { id, personName: 'Petra Aalto', answeredOn: null, days: 4 },
  ]);
  expect(await book.execute(answerReplyPair, { id, answeredOn: '2026-11-19' }, 'user')).toMatchObject({
    error: { type: 'AnsweredBeforeAsked' },
  });
  expect(await book.execute(answerReplyPair, { id, answeredOn: '2026-11-25' }, 'user')).toMatchObject({
    error: { type: 'StillToCome' },
  });
  await book.execute(answerReplyPair, { id, answeredOn: '2026-11-23' }, 'user');
  expect(signalsOf(subject, accountId).replies.people).toMatchObject([
    { name: 'Petra Aalto', recent: { median: 3, count: 1 }, open: 0 },
  ]);
  await book.undo('user');
  expect(signalsOf(subject, accountId).replies.people).toMatchObject([{ recent: { count: 0 }, open: 1 }]);
});

test('signs, who began and who took part are counted in their window, and an untouched account knows nothing', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  expect(signalsOf(subject, accountId)).toMatchObject({
    signals: [],
    touches: [],
    perceptions: [],
    value: { newest: null, untested: true },
    silence: { state: 'not enough' },
  });
  const log = (at: string, begunBy: 'us' | 'them' | null) =>
    subject.book.execute(
      logInteraction,
      aLog(accountId, { at, begunBy, people: [{ name: 'Petra' }], signals: [{ signal: 'hesitant', direction: -1 }] }),
      'user',
    );
  await log('2026-11-20T09:00:00.000Z', 'them');
  await log('2026-11-10T09:00:00.000Z', null);
  await log('2026-07-10T09:00:00.000Z', 'us');
  const seen = signalsOf(subject, accountId);
  expect(seen.signals).toMatchObject([{ signal: 'hesitant', heard: [{ kind: 'call' }, { kind: 'call' }] }]);
  expect(seen.begun).toEqual({ theirs: 1, said: 1, unsaid: 1, theirsBefore: 0, saidBefore: 1 });
  expect(seen.attendance).toEqual({ people: 2, talks: 2, peopleBefore: 1, talksBefore: 1 });
  expect(seen.touches.map(({ people }) => people)).toEqual([['Petra'], ['Petra'], ['Petra']]);
});

test('a scale shows the value before, and an answer about the value goes stale', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const scale = { accountId, person: null, scale: 'trust' as const };
  await subject.book.execute(createPerception, { ...scale, value: 4, quote: 'Fine.', on: '2026-05-12' }, 'user');
  await subject.book.execute(createPerception, { ...scale, value: 5, quote: null, on: '2026-11-23' }, 'user');
  const value = { accountId, person: null, said: 'yes' as const, words: '11 hours', on: '2026-05-01' };
  await subject.book.execute(createValueStatement, value, 'user');
  expect(signalsOf(subject, accountId)).toMatchObject({
    perceptions: [{ scale: 'trust', now: { value: 5, on: '2026-11-23' }, previous: { value: 4, quote: 'Fine.' } }],
    value: { newest: { said: 'yes', days: 207 }, untested: true },
  });
});

test('a promise of Sales is its own side, and its moves are counted without those that were undone', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const promise = { accountId, by: 'sales' as const, text: 'A crew calendar', person: null, due: '2026-11-03' };
  const made = await subject.book.execute(createPromise, promise, 'user');
  const id = made.ok ? made.value.id : '';
  const move = (due: string) =>
    subject.book.execute(updateCommitment, { id, text: promise.text, due, direction: 'ours' }, 'user');
  await move('2026-12-01');
  await move('2026-12-08');
  await move('2026-12-09');
  await subject.book.undo('user');
  const [row] = subject.view.queries.signals.promises(accountId);
  expect(row && promiseOf(row, subject.view.calendar())).toMatchObject({
    by: 'sales',
    firstDue: '2026-11-03',
    due: '2026-12-08',
    moves: 2,
    givenOn: '2026-11-24',
  });
  expect(subject.view.queries.promises(accountId, 'sales')).toMatchObject({ open: 1 });
  expect(subject.view.queries.promises(accountId, 'ours')).toMatchObject({ open: 0 });
  expect(subject.view.queries.signals.oldestPromises(5)).toMatchObject({ total: 1, promises: [{ id }] });
});

test('a drop offers a task on Today that waits for a yes, and says so once it was taken', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  await subject.book.execute(setReadings, { accountIds: [accountId], level: 5 }, 'user');
  subject.clock.set('2026-11-24T11:00:00.000Z');
  await subject.book.execute(setReadings, { accountIds: [accountId], level: 2 }, 'user');
  const row = () => viewToday(subject.view, subject.clock, 'en-GB', 5).rows[0]?.stepIn ?? null;
  const offer = row();
  expect(offer).toEqual({ text: 'Step in: ask what changed (Green to Orange)', due: '2026-11-26', taken: null });
  subject.clock.set('2026-11-24T11:01:00.000Z');
  await subject.book.execute(takeStepIn, { accountId, offer: { text: offer?.text ?? '', due: '2026-11-26' } }, 'user');
  expect(row()).toMatchObject({ due: '2026-11-26', taken: 'open' });
  await subject.book.undo('user');
  expect(row()).toMatchObject({ taken: null });
});

test('a question is corrected with both of its days in one act, which can be undone', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const made = await book.execute(createReplyPair, ask(accountId, { answeredOn: '2026-11-22' }), 'user');
  const id = made.ok ? made.value.id : '';
  const fields = { id, person: null, about: 'The price', askedOn: '2026-11-18', answeredOn: '2026-11-23' };
  expect(await book.execute(updateReplyPair, { ...fields, answeredOn: '2026-11-17' }, 'user')).toMatchObject({
    error: { type: 'AnsweredBeforeAsked' },
  });
  expect((await book.execute(updateReplyPair, fields, 'user')).ok).toBe(true);
  expect(signalsOf(subject, accountId).replies.pairs).toMatchObject([
    { id, personName: null, about: 'The price', askedOn: '2026-11-18', answeredOn: '2026-11-23', days: 5 },
  ]);
  await book.undo('user');
  expect(signalsOf(subject, accountId).replies.pairs).toMatchObject([
    { id, personName: 'Petra Aalto', about: 'A date', askedOn: '2026-11-20', answeredOn: '2026-11-22' },
  ]);
});
