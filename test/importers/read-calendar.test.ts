import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { calendarOwner, calendarWindow, responseOf } from '#domain/meeting';
import { timeOf, dateOf } from '#domain/time';
import { readCalendar } from '../../src-main/importers/read-calendar.ts';
import { readIcs } from '../../src-main/importers/read-ics.ts';
import { testFolder } from '../support/test-book.ts';

const zone = 'Europe/Berlin';
const window = calendarWindow('2026-11-24', zone);
const fixture = (name: string) => path.join(import.meta.dirname, '../fixtures/calendars', name);
const ofFixture = (name: string) => readCalendar(fixture(name), window, zone);

const eventOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

test('CAL3 CAL5 CAL6 Google: right local times on both sides of the change of clocks, moved, cancelled and left out', async () => {
  const { meetings, problems, name } = await ofFixture('google.ics');
  expect(problems).toEqual([]);
  expect(name).toBe('mira@ourfirm.example');
  const weekly = meetings.filter(({ uid }) => uid === 'weekly-aldermoor@google.com');
  expect(
    weekly
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
      .map(({ startsAt, status, title }) => [`${dateOf(startsAt, zone)} ${timeOf(startsAt, zone)}`, status, title]),
  ).toEqual([
    ['2026-10-12 09:00', 'confirmed', 'Aldermoor weekly, status'],
    ['2026-10-27 15:00', 'confirmed', 'Aldermoor weekly (moved)'],
    ['2026-11-02 09:00', 'cancelled', 'Aldermoor weekly'],
    ['2026-11-09 09:00', 'confirmed', 'Aldermoor weekly, status'],
    // The rule ends at 08:00 UTC, which is this one.
    ['2026-11-16 09:00', 'confirmed', 'Aldermoor weekly, status'],
  ]);
  expect(weekly.map(({ startsAt }) => startsAt)).toContain('2026-10-12T07:00:00.000Z');
  expect(weekly.map(({ startsAt }) => startsAt)).toContain('2026-11-09T08:00:00.000Z');
  expect(weekly.find(({ startsAt }) => startsAt.startsWith('2026-10-12'))?.people).toEqual([
    { name: 'Mira Holm', email: 'mira@ourfirm.example', response: 'accepted' },
    { name: 'Dana Okafor', email: 'dana@aldermoor.example', response: 'accepted' },
  ]);
  const byUid = (uid: string) => meetings.find((meeting) => meeting.uid === uid);
  expect(byUid('utc@google.com')).toMatchObject({ startsAt: '2026-11-20T14:00:00.000Z', occurrence: '' });
  // 24 and 25 October: the 26th is free again, and the 25th has 25 hours.
  expect(byUid('days@google.com')).toMatchObject({
    allDay: true,
    startsAt: '2026-10-23T22:00:00.000Z',
    endsAt: '2026-10-25T23:00:00.000Z',
  });
  expect(byUid('floating@google.com')).toMatchObject({
    startsAt: '2026-11-23T09:15:00.000Z',
    endsAt: '2026-11-23T10:00:00.000Z',
  });
  expect(byUid('orphan@google.com')).toMatchObject({
    occurrence: '2026-11-09T10:00:00.000Z',
    startsAt: '2026-11-10T10:00:00.000Z',
  });
});

test('CAL7 the calendar that is named after an address is its owner’s, and what they declined is known', async () => {
  const { meetings, name } = await ofFixture('google.ics');
  const owner = calendarOwner(name ?? '', meetings);
  expect(owner).toBe('mira@ourfirm.example');
  expect(responseOf(owner, meetings.find(({ uid }) => uid === 'utc@google.com')?.people ?? [])).toBe('declined');
  // Named otherwise, the address that most meetings share is the owner.
  expect(calendarOwner('Work', meetings)).toBe('mira@ourfirm.example');
  expect(calendarOwner('Work', meetings.slice(0, 1))).toBeNull();
});

test('CAL3 Outlook: names of Windows, zones that the file describes, prefixes; unknown ones and broken events are said', async () => {
  const { meetings, problems } = await ofFixture('outlook.ics');
  const starts = Object.fromEntries(meetings.map(({ title, startsAt }) => [title, startsAt]));
  expect(starts).toEqual({
    'Vor der Zeitumstellung': '2026-10-23T08:00:00.000Z',
    'Nach der Zeitumstellung': '2026-10-26T09:00:00.000Z',
    'Described by the file alone': '2026-10-28T13:00:00.000Z',
    'Unknown zone': '2026-11-04T08:00:00.000Z',
    'Evolution prefix': '2026-11-05T14:00:00.000Z',
  });
  expect(problems.map(({ about }) => about)).toEqual(['Nowhere Standard Time', 'Broken']);
  expect(problems[0]?.reason).toContain('Europe/Berlin');
});

test('CAL4 CAL5 Apple: a count across the change of clocks, dates beside the rule, two calendars in one file', async () => {
  const { meetings, problems } = await ofFixture('apple.ics');
  expect(problems).toEqual([]);
  expect(
    meetings
      .filter(({ title }) => title === 'Daily stand')
      .map(({ startsAt }) => startsAt)
      .toSorted(),
  ).toEqual([
    '2026-10-30T14:00:00.000Z',
    '2026-10-31T14:00:00.000Z',
    '2026-11-01T15:00:00.000Z',
    '2026-11-02T15:00:00.000Z',
    '2026-11-09T15:00:00.000Z',
  ]);
  // The day on which the clocks go back has 25 hours there.
  expect(meetings.find(({ title }) => title === 'The long day')).toMatchObject({
    startsAt: '2026-11-01T04:00:00.000Z',
    endsAt: '2026-11-02T05:00:00.000Z',
  });
  // The second calendar names no zone: the book's.
  expect(meetings.find(({ uid }) => uid === 'floating-home')?.startsAt).toBe('2026-11-03T11:00:00.000Z');
});

test.each([
  ['every second for ever', 'FREQ=SECONDLY', '20260101T000000Z'],
  ['every minute', 'FREQ=MINUTELY;INTERVAL=1', '20261101T000000Z'],
  ['every hour since 1990', 'FREQ=HOURLY', '19900101T000000Z'],
  ['a day that no month has', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '20200101T000000Z'],
  ['no sense at all', 'FREQ=NEVER;BYDAY=XX', '20261101T000000Z'],
  ['far in the future', 'FREQ=DAILY;INTERVAL=999999999', '20261101T000000Z'],
])('CAL6 a rule is never followed for ever: %s', { timeout: 10_000 }, async (_, rule, start) => {
  const began = performance.now();
  const read = await readIcs(
    eventOf(`DTSTART:${start}`, 'DURATION:PT30M', `RRULE:${rule}`, 'UID:u', 'SUMMARY:Odd'),
    window,
    zone,
  );
  expect(read).not.toBeNull();
  expect(read?.meetings.length ?? 0).toBeLessThan(500);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('CAL6 a daily meeting since 1995 still stands in the window', async () => {
  const read = await readIcs(
    eventOf(
      'DTSTART;TZID=Europe/Berlin:19950102T090000',
      'DURATION:PT15M',
      'RRULE:FREQ=DAILY',
      'UID:old',
      'SUMMARY:Old',
    ),
    window,
    zone,
  );
  expect(read?.problems).toEqual([]);
  expect(read?.meetings).toHaveLength(91);
});

test('CAL5 all later ones of a series are moved by one override', async () => {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT\r\nUID:s\r\nDTSTART:20261102T090000Z\r\nDTEND:20261102T100000Z\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY:A\r\nEND:VEVENT',
    'BEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261116T090000Z\r\nDTSTART:20261116T110000Z\r\nDTEND:20261116T113000Z\r\nSUMMARY:B\r\nEND:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const read = await readIcs(text, window, zone);
  expect(read?.meetings.map(({ startsAt, title }) => `${startsAt.slice(5, 16)} ${title}`).toSorted()).toEqual([
    '11-02T09:00 A',
    '11-09T09:00 A',
    '11-16T11:00 B',
    '11-23T11:00 B',
  ]);
});

test('CAL2 hostile files are sentences, never crashes', async () => {
  const folder = testFolder();
  const put = (name: string, body: string) => writeFileSync(path.join(folder, name), body);
  put('empty.ics', '');
  put('prose.ics', 'Dear all, there is no calendar in here.');
  put('page.ics', '<!doctype html><p>Sign in</p>');
  put(
    'torn.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261123T090000Z\nSUMMARY:Whole\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:2026',
  );
  put('table.csv', 'a,b\n1,2\n');
  const read = (name: string) => readCalendar(path.join(folder, name), window, zone);
  for (const name of ['empty.ics', 'prose.ics', 'page.ics', 'table.csv'])
    expect((await read(name)).refused, name).toMatch(/\.$/);
  const torn = await read('torn.ics');
  expect(torn.meetings.map(({ title }) => title)).toEqual(['Whole']);
  expect(torn.problems[0]?.reason).toContain('no end');
  // A folder keeps what can be read and says the rest.
  const all = await readCalendar(folder, window, zone);
  expect(all.meetings.map(({ title }) => title)).toEqual(['Whole']);
  expect(all.problems.length).toBeGreaterThanOrEqual(5);
  mkdirSync(path.join(folder, 'none'));
  expect(await readCalendar(path.join(folder, 'none'), window, zone)).toMatchObject({ refused: null, meetings: [] });
  expect((await readCalendar(path.join(folder, 'gone'), window, zone)).refused).toContain('not where it was');
});

const csv = async (text: string) => {
  const file = path.join(testFolder(), 'calendar.csv');
  writeFileSync(file, text);
  return readCalendar(file, window, zone);
};

test('CAL8 Outlook’s CSV, with names that hold commas, whole days and a clock of twelve hours', async () => {
  const { meetings, problems, refused } = await csv(
    [
      '"Subject","Start Date","Start Time","End Date","End Time","All day event","Meeting Organizer","Required Attendees","Optional Attendees","Show time as"',
      '"Aldermoor weekly","10/23/2026","10:00:00 AM","10/23/2026","10:30:00 AM","False","Holm, Mira","Okafor, Dana; Ben Ito <ben@kestrel.example>","","2"',
      '"Aldermoor weekly","10/26/2026","1:00:00 PM","10/26/2026","2:00:00 PM","False","Holm, Mira","Okafor, Dana","","2"',
      '"Fair","11/2/2026","12:00:00 AM","11/4/2026","12:00:00 AM","True","","","","2"',
      '"Nothing","soon","10:00:00 AM","","","False","","","","2"',
    ].join('\r\n'),
  );
  expect(refused).toBeNull();
  expect(meetings.map(({ startsAt, endsAt, allDay }) => [startsAt.slice(0, 16), endsAt.slice(0, 16), allDay])).toEqual([
    ['2026-10-23T08:00', '2026-10-23T08:30', false],
    ['2026-10-26T12:00', '2026-10-26T13:00', false],
    ['2026-11-01T23:00', '2026-11-03T23:00', true],
  ]);
  expect(meetings[0]?.people).toEqual([
    { name: 'Mira Holm', email: null, response: null },
    { name: 'Dana Okafor', email: null, response: null },
    { name: 'Ben Ito', email: 'ben@kestrel.example', response: null },
  ]);
  expect(problems.map(({ about }) => about)).toEqual(['Meeting 4, Nothing']);
});

test('CAL8 German Outlook and Google; the same rows twice are the same meetings', async () => {
  const german =
    'Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis\r\nPlanung;23.11.2026;14:00:00;23.11.2026;15:00:00;Aus\r\n';
  expect((await csv(german)).meetings).toMatchObject([{ title: 'Planung', startsAt: '2026-11-23T13:00:00.000Z' }]);
  const google =
    'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\nCall,11/05/2026,09:00 AM,11/05/2026,09:30 AM,False,,,False\n';
  const first = await csv(google);
  expect(first.meetings).toMatchObject([{ startsAt: '2026-11-05T08:00:00.000Z' }]);
  expect((await csv(google)).meetings).toEqual(first.meetings);
});

test('CAL2 an event on a day or at a time that there is not is said, and is not read as another day', async () => {
  for (const written of ['20261399T250000Z', '20261124T251500Z', '20260230T090000', ';VALUE=DATE:20260230']) {
    const text = eventOf('UID:1', `DTSTART${written.startsWith(';') ? '' : ':'}${written}`, 'SUMMARY:Weekly');
    // As wide as it gets: where the event would have slipped to it is still seen.
    const wide = { from: '1990-01-01T00:00:00.000Z', to: '2190-01-01T00:00:00.000Z' };
    const read = await readIcs(text, wide, zone);
    expect(read?.meetings, written).toEqual([]);
    expect(read?.problems, written).toEqual([
      {
        about: 'Weekly',
        reason:
          'This event was left out. It starts (DTSTART) on a day or at a time that does not exist. Correct it in the calendar, and export again.',
      },
    ]);
  }
});
