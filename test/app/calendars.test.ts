import { expect, test } from 'vitest';
import { calendarWindow, type FoundMeeting } from '#domain/meeting';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { logMeeting } from '../../src-main/app/log-meeting.ts';
import { readMeetingLine } from '../../src-main/app/meeting-line.ts';
import { readCalendarInto } from '../../src-main/app/read-calendar.ts';
import { removeCalendar, sortMeetings } from '../../src-main/app/sort-meetings.ts';
import { viewSweep } from '../../src-main/app/sweep-view.ts';
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
const log = async (test: TestBook, id: string, accountId: string, line = 'Price again', level: 2 | null = 2) => {
  const said = { id, accountId, level, signals: [{ signal: 'hesitant', direction: -1 as const }], line };
  const read = readMeetingLine(test.view, test.clock, said, line.length);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const logged = await test.book.execute(logMeeting, read.value.meeting, 'user');
  return { logged, read: read.value };
};

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
  const { logged } = await log(test, first?.id ?? '', accountId);
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

test('SW6 the note is a line of the grammar: guests by name, promises, reasons and the kind are logged as they are shown', async () => {
  const test = openTestBook();
  const accountId = await addAccount(test, 'Aldermoor', { domain: 'aldermoor.example' });
  await readInto(test, two);
  const line = '1 ~70% !price #tone /call @dana @Ben >them sign @dana by 1 Dec Kestrel was named';
  const { logged, read } = await log(test, sweep(test).meetings[0]?.id ?? '', accountId, line, null);
  expect(logged.ok).toBe(true);
  expect(read.people).toEqual(['Dana Okafor', 'Ben']);
  const [entry] = test.view.queries.timeline(accountId, 0, 10).entries;
  expect(entry).toMatchObject({
    kind: 'call',
    at: '2026-11-23T08:00:00.000Z',
    level: 1,
    confidence: 70,
    reasons: ['price'],
    note: read.reading.log.note,
  });
  expect(entry?.note).toContain('Kestrel was named');
  expect(entry?.signals.map(({ signal }) => signal).toSorted()).toEqual(
    read.reading.log.signals.map(({ signal }) => signal).toSorted(),
  );
  expect(entry?.people.map(({ name }) => name).toSorted()).toEqual(['Ben', 'Dana Okafor']);
  expect(entry?.commitments).toMatchObject([{ direction: 'theirs', due: '2026-12-01' }]);
  expect(test.view.queries.people(accountId)).toHaveLength(2);
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
