import { expect, test } from 'vitest';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { explainReading } from '../../src-main/app/set-readings.ts';
import { viewAccount } from '../../src-main/app/account-view.ts';
import { viewToday } from '../../src-main/app/today-view.ts';
import { updateInteraction } from '../../src-main/app/update-interaction.ts';
import { addAccount, aLog, openTestBook } from '../support/test-book.ts';

const now = '2026-11-24T10:00:00.000Z';
const ahead = '2026-12-10T09:00:00.000Z';

/** An account with one reading of today and a worse one that a turned clock put into December. */
async function aBookWithTomorrow() {
  const subject = openTestBook();
  const id = await addAccount(subject, 'Norrholm Maritime');
  await subject.book.execute(logInteraction, aLog(id, { level: 4, renewalConfidence: 80 }), 'user');
  subject.clock.set('2026-12-10T10:00:00.000Z');
  const late = await subject.book.execute(
    logInteraction,
    aLog(id, { level: 1, renewalConfidence: 20, at: ahead, note: 'from a turned clock' }),
    'user',
  );
  if (!late.ok) throw new Error('not logged');
  subject.clock.set(now);
  return { subject, id, lateId: late.value.interactionId };
}

test('H1 a log of what is still to come is refused, and a few minutes are not', async () => {
  const subject = openTestBook();
  const id = await addAccount(subject, 'Norrholm Maritime');
  const log = (at: string) => subject.book.execute(logInteraction, aLog(id, { level: 2, at }), 'user');
  expect(await log(ahead)).toEqual({ ok: false, error: { type: 'StillToCome' } });
  expect(subject.view.queries.timeline(id, 0, 5).total).toBe(0);
  expect(await log('2026-11-24T10:03:00.000Z')).toMatchObject({ ok: true });
});

test('H1 a correction may keep the day it came with, and may not choose one to come', async () => {
  const { subject, id, lateId } = await aBookWithTomorrow();
  const correct = (at: string) =>
    subject.book.execute(updateInteraction, { id: lateId, log: aLog(id, { level: 1, at, note: 'corrected' }) }, 'user');
  expect(await correct('2026-12-11T09:00:00.000Z')).toEqual({ ok: false, error: { type: 'StillToCome' } });
  expect(await correct(ahead)).toMatchObject({ ok: true });
  expect(await correct('2026-11-23T09:00:00.000Z')).toMatchObject({ ok: true });
});

test('H2 what is still to come counts as nothing until its day has come', async () => {
  const { subject, id } = await aBookWithTomorrow();
  const { view, clock } = subject;
  const page = () => {
    const answer = viewAccount(view, id);
    if (!answer.ok) throw new Error('no account');
    return answer.value;
  };
  expect(page()).toMatchObject({
    row: { level: 4, touchDays: 0, strip: expect.stringMatching(/4$/) },
    renewalConfidence: { percent: 80, previous: null },
  });
  expect(view.queries.history(id, null, view.before())).toMatchObject({ readings: [{ level: 4 }], touches: [{}] });
  expect(viewToday(view, clock, 'en-GB', 10).rows).toEqual([]);
  // It is not hidden: the timeline has it.
  expect(view.queries.timeline(id, 0, 5)).toMatchObject({ total: 2, entries: [{ level: 1 }, { level: 4 }] });

  clock.set('2026-12-10T05:00:00.000Z');
  expect(page()).toMatchObject({ row: { level: 1 }, renewalConfidence: { percent: 20, previous: 80 } });
  expect(viewToday(view, clock, 'en-GB', 10).rows).toMatchObject([{ id, level: 1 }]);
});

test('H2 a reason is asked and given for the reading that counts', async () => {
  const { subject, id } = await aBookWithTomorrow();
  await subject.book.execute(logInteraction, aLog(id, { level: 2, at: '2026-11-24T09:30:00.000Z' }), 'user');
  expect(subject.view.factsOf(id)).toMatchObject({ owesReason: true, readings: [{ level: 2 }, { level: 4 }] });
  await subject.book.execute(explainReading, { accountId: id, reasons: ['price'] }, 'user');
  expect(subject.view.factsOf(id)).toMatchObject({ owesReason: false, readings: [{ level: 2 }, { level: 4 }] });
});
