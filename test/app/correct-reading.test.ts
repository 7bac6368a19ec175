import { expect, test } from 'vitest';
import { correctReading, removeReading } from '../../src-main/app/correct-reading.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { setReadings } from '../../src-main/app/set-readings.ts';
import { viewKnownAccount } from '../../src-main/app/known-account-view.ts';
import { planErasure, runErasure } from '../../src-main/storage/erase.ts';
import { addAccount, aLog, openTestBook, testClock } from '../support/test-book.ts';

async function bookWithKey() {
  const subject = openTestBook(undefined, testClock('2026-08-01T09:00:00.000Z'));
  const accountId = await addAccount(subject, 'Norrholm');
  await subject.book.execute(setReadings, { accountIds: [accountId], level: 4 }, 'user');
  const record = () => subject.view.queries.readingRecord(accountId);
  return { ...subject, subject, accountId, record };
}

test('SR2: a reading of a key in the Book is corrected by a new one, and a look back shows the old one until then', async () => {
  const { book, subject, accountId, record } = await bookWithKey();
  const id = record()[0]?.id ?? '';
  subject.clock.set('2026-08-04T09:00:00.000Z');
  const correction = { id, level: 3 as const, confidence: 70, reasons: ['price'] };
  await book.execute(correctReading, correction, 'user');
  expect(record()).toMatchObject([
    {
      level: 3,
      confidence: 70,
      reasons: ['price'],
      rootId: id,
      occurredAt: '2026-08-01T09:00:00.000Z',
      recordedAt: '2026-08-04T09:00:00.000Z',
      source: 'book key',
      earlier: [{ level: 4, recordedAt: '2026-08-01T09:00:00.000Z' }],
    },
  ]);
  const levelOn = (day: string) => {
    const known = viewKnownAccount(subject.view, accountId, day);
    return known.ok && known.value.page.row.level;
  };
  expect([levelOn('2026-08-03'), levelOn('2026-08-04')]).toEqual([4, 3]);
  // By the id that was corrected before, and with the same words: nothing new.
  const seq = book.seq();
  await book.execute(correctReading, correction, 'user');
  expect(book.seq()).toBe(seq);
});

test('SR3: one without an interaction is deleted with its corrections, and comes back; one that was logged is not', async () => {
  const { book, accountId, record } = await bookWithKey();
  const id = record()[0]?.id ?? '';
  await book.execute(correctReading, { id, level: 2, confidence: null, reasons: [] }, 'user');
  const before = record();
  expect(await book.execute(removeReading, { id: before[0]?.id ?? '' }, 'user')).toMatchObject({ ok: true });
  expect(record()).toEqual([]);
  await book.undo('user');
  expect(record()).toEqual(before);
  const logged = await book.execute(
    logInteraction,
    aLog(accountId, { at: '2026-08-01T08:00:00.000Z', level: 5 }),
    'user',
  );
  const readingId = (logged.ok && logged.value.readingId) || '';
  expect(await book.execute(removeReading, { id: readingId }, 'user')).toMatchObject({ ok: false });
});

test('an erased sentiment goes with all it ever said', async () => {
  const { book, clock, record } = await bookWithKey();
  const rootId = record()[0]?.rootId ?? '';
  await book.execute(correctReading, { id: rootId, level: 2, confidence: null, reasons: ['zyxneedle'] }, 'user');
  const { writing } = book.connections;
  const plan = writing && planErasure(writing, 'sentiment', rootId);
  if (!writing || !plan?.ok) throw new Error('no plan');
  expect(runErasure(writing, clock, plan.value)).toBe(2);
  expect(record()).toEqual([]);
  const kept = writing.prepare("SELECT count(*) FROM journal_rows WHERE after LIKE '%zyxneedle%'").pluck().get();
  expect(kept).toBe(0);
});
