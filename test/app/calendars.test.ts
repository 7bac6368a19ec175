import { expect, test } from 'vitest';
import { calendarWindow, type FoundMeeting } from '#domain/meeting';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { logMeeting } from '../../src-main/app/log-meeting.ts';
import { readCalendarInto } from '../../src-main/app/read-calendar.ts';
import { removeCalendar, sortMeetings } from '../../src-main/app/sort-meetings.ts';
import { matcherOf, viewSweep } from '../../src-main/app/sweep-view.ts';
import { aLog, addAccount, openTestBook, type TestBook } from '../support/test-book.ts';

const window = calendarWindow('2026-11-24', 'Europe/Berlin');

const meeting = (uid: string, startsAt: string, more: Partial<FoundMeeting> = {}): FoundMeeting => ({
  uid,
  occurrence: '',
  title: 'Weekly',
  startsAt,
  endsAt: startsAt.replace(':00:00.000Z', ':30:00.000Z'),
  zone: 'Europe/Berlin',
  allDay: false,
  status: 'confirmed',
  people: [
    { name: 'Mira Holm', email: 'mira@ourfirm.example', response: 'accepted' },
    { name: 'Dana Okafor', email: 'dana@aldermoor.example', response: 'accepted' },
  ],
  ...more,
});

const two = [meeting('1', '2026-11-24T08:00:00.000Z'), meeting('2', '2026-11-23T08:00:00.000Z')];

async function readInto({ book }: TestBook, found: readonly FoundMeeting[], id: string | null = null): Promise<string> {
  const input = {
    id,
    name: 'Work',
    path: '/calendar.ics',
    found,
    window,
    isPartial: false,
    internalDomains: ['ourfirm.example'],
  };
  const read = await book.execute(readCalendarInto, input, 'import');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.id;
}

const sweep = (test: TestBook) => viewSweep(test.view, test.clock);
const log = (test: TestBook, id: string, accountId: string) =>
  test.book.execute(
    logMeeting,
    {
      id,
      accountId,
      kind: 'meeting',
      level: 2,
      reasons: [],
      signals: [{ signal: 'hesitant', direction: -1 }],
      note: 'Price again',
      internalDomains: ['ourfirm.example'],
      accountOf: matcherOf(test.view).accountOfEmail,
    },
    'user',
  );

test('CAL9 the same file twice adds nothing, a changed one changes, a meeting that is gone is called off; one act each', async () => {
  const test = openTestBook();
  await addAccount(test, 'Aldermoor', { domain: 'aldermoor.example' });
  const id = await readInto(test, two);
  expect(sweep(test)).toMatchObject({ calendars: 1, unsorted: [] });
  expect(sweep(test).meetings.map(({ startsAt }) => startsAt)).toEqual([
    '2026-11-23T08:00:00.000Z',
    '2026-11-24T08:00:00.000Z',
  ]);
  const seq = test.book.seq();
  await readInto(test, two, id);
  expect(test.book.seq()).toBe(seq);
  await readInto(test, [meeting('1', '2026-11-24T07:00:00.000Z', { title: 'Moved' })], id);
  expect(test.book.seq()).toBe(seq + 1);
  expect(sweep(test).meetings).toMatchObject([{ title: 'Moved', startsAt: '2026-11-24T07:00:00.000Z' }]);
  await test.book.undo('user');
  expect(sweep(test).meetings).toHaveLength(2);
});

test('SW5 a swept meeting is a log at its start with those who came; what is logged is never called off; each can be undone', async () => {
  const test = openTestBook();
  const accountId = await addAccount(test, 'Aldermoor', { domain: 'aldermoor.example' });
  const id = await readInto(test, two);
  const first = sweep(test).meetings[0];
  const logged = await log(test, first?.id ?? '', accountId);
  if (!logged.ok) throw new Error(JSON.stringify(logged.error));
  const { entries } = test.view.queries.timeline(accountId, 0, 10);
  expect(entries).toMatchObject([
    {
      kind: 'meeting',
      at: '2026-11-23T08:00:00.000Z',
      minutes: 30,
      level: 2,
      people: [{ name: 'Dana Okafor' }],
      note: 'Price again',
      signals: [{ signal: 'hesitant', direction: -1 }],
    },
  ]);
  expect(test.view.queries.people(accountId)).toMatchObject([{ name: 'Dana Okafor', email: 'dana@aldermoor.example' }]);
  expect(test.view.queries.history(accountId, null, test.view.before()).readings).toMatchObject([{ source: 'sweep' }]);
  expect(sweep(test)).toMatchObject({ logged: 1, meetings: [{ startsAt: '2026-11-24T08:00:00.000Z' }] });
  await readInto(test, [], id);
  expect(test.view.queries.calendar.meetings(window.from, window.to).map(({ status }) => status)).toEqual([
    'confirmed',
    'cancelled',
  ]);
  await test.book.undo('user');
  await test.book.undo('user');
  expect(test.view.queries.timeline(accountId, 0, 10).total).toBe(0);
  expect(test.view.queries.people(accountId)).toEqual([]);
  expect(sweep(test).meetings).toHaveLength(2);
});

test('SW3 a meeting that was logged by hand is not asked again', async () => {
  const test = openTestBook();
  const accountId = await addAccount(test, 'Aldermoor', { domain: 'aldermoor.example' });
  await readInto(test, two);
  await test.book.execute(logInteraction, aLog(accountId, { at: '2026-11-24T08:10:00.000Z' }), 'user');
  expect(sweep(test)).toMatchObject({ logged: 1, meetings: [{ startsAt: '2026-11-23T08:00:00.000Z' }] });
});

test('MT7 unsorted ones in bulk: the choice holds for those that come later, and an account that is made later matches', async () => {
  const test = openTestBook();
  const id = await readInto(test, two);
  expect(sweep(test).unsorted.map(({ hosts }) => hosts)).toEqual([['aldermoor.example'], ['aldermoor.example']]);
  const accountId = await addAccount(test, 'Somebody else');
  const ids = sweep(test)
    .unsorted.flatMap((one) => one.ids)
    .slice(0, 1);
  const sorted = await test.book.execute(
    sortMeetings,
    { ids, sorted: 'account', accountId, remember: 'domain', internalDomains: ['ourfirm.example'] },
    'user',
  );
  expect(sorted).toMatchObject({ ok: true, value: { count: 1 } });
  await readInto(test, [...two, meeting('3', '2026-11-24T09:00:00.000Z')], id);
  expect(sweep(test).unsorted).toEqual([]);
  expect(sweep(test).meetings.map((one) => one.accountName)).toEqual([
    'Somebody else',
    'Somebody else',
    'Somebody else',
  ]);
  await test.book.execute(removeCalendar, { id }, 'user');
  expect(sweep(test)).toMatchObject({ calendars: 0, meetings: [] });
});
