import { readFileSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createContractLine } from '../../src-main/app/contract-lines.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { removeInteraction } from '../../src-main/app/remove-interaction.ts';
import { updateInteraction } from '../../src-main/app/update-interaction.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { putDraft } from '../../src-main/storage/drafts.ts';
import { planErasure, runErasure, type Erasable } from '../../src-main/storage/erase.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const secret = 'zyxneedle5007';

const bytesHold = ({ path }: TestBook, text: string): boolean =>
  ['', '-wal', '-shm'].some((suffix) => existsSync(path + suffix) && readFileSync(path + suffix).includes(text));

function erase(subject: TestBook, what: Erasable, id: string): number {
  const { writing } = subject.book.connections;
  if (!writing) throw new Error('read only');
  const plan = planErasure(writing, what, id);
  if (!plan.ok) throw new Error(plan.error.what);
  return runErasure(writing, subject.clock, plan.value);
}

test('an erased interaction is in no page of the file: not as a row, a version, a draft, a journal value or a search term', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm Maritime');
  const logged = await subject.book.execute(logInteraction, aLog(accountId, { note: `first ${secret}` }), 'user');
  const id = logged.ok ? logged.value.interactionId : '';
  await subject.book.execute(
    updateInteraction,
    {
      id,
      log: aLog(accountId, {
        note: `second ${secret}`,
        nextSteps: [{ direction: 'ours', text: `step ${secret}`, due: null, person: null }],
      }),
    },
    'user',
  );
  if (subject.book.connections.writing)
    putDraft(subject.book.connections.writing, `log:${id}`, `third ${secret}`, subject.clock.now());
  expect(bytesHold(subject, secret)).toBe(true);
  expect(erase(subject, 'interaction', id)).toBeGreaterThan(2);
  expect(bytesHold(subject, secret)).toBe(false);
  expect(
    subject.view.queries.search({ text: secret, limit: 10, order: 'newest', match: 'inside', filter: null }, 'UTC'),
  ).toEqual([]);
  expect(checkBook(subject.book.connections.writing ?? subject.book.connections.reading).problems).toEqual([]);
  const reopened = await subject.reopen();
  expect(bytesHold(reopened, secret)).toBe(false);
});

test('an erased account takes along what was deleted from it before', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, `Company ${secret}`);
  const logged = await subject.book.execute(
    logInteraction,
    aLog(accountId, { note: `note ${secret}`, people: [{ name: `Person ${secret}` }] }),
    'user',
  );
  await subject.book.execute(removeInteraction, { id: logged.ok ? logged.value.interactionId : '' }, 'user');
  erase(subject, 'account', accountId);
  expect(bytesHold(subject, secret)).toBe(false);
  expect(await subject.book.undo('user')).toEqual({ ok: true, value: null });
});

test('an erased person leaves what they promised, without their name', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm Maritime');
  await subject.book.execute(
    logInteraction,
    aLog(accountId, {
      people: [{ name: `Person ${secret}` }],
      nextSteps: [{ direction: 'theirs', text: 'send the plan', due: null, person: { name: `Person ${secret}` } }],
    }),
    'user',
  );
  const { reading } = subject.book.connections;
  const personId = reading.prepare('SELECT id FROM people').pluck().get() as string;
  erase(subject, 'person', personId);
  expect(bytesHold(subject, secret)).toBe(false);
  expect(reading.prepare('SELECT text, person_id FROM commitments').all()).toEqual([
    { text: 'send the plan', person_id: null },
  ]);
  const kept = reading
    .prepare("SELECT count(*) FROM journal_rows WHERE table_name = 'commitments' AND erased = 0")
    .pluck()
    .get();
  expect(kept).toBe(1);
  expect(reading.prepare('SELECT count(*) FROM interaction_people').pluck().get()).toBe(0);
});

test('an erased contract line is in no page of the file', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  const made = await subject.book.execute(
    createContractLine,
    {
      accountId,
      fields: {
        product: secret,
        arr: { amountMinor: 100, currency: 'EUR' },
        startsOn: null,
        endsOn: null,
        noticeDays: null,
        autoRenew: null,
        isTrial: false,
        seats: null,
      },
    },
    'user',
  );
  expect(erase(subject, 'contract line', made.ok ? made.value.id : '')).toBe(1);
  expect(bytesHold(subject, secret)).toBe(false);
});
