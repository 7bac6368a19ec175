import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMeetingMatcher, ruleValue, type MeetingDirectory } from '#domain/meeting-match';
import type { MeetingPerson } from '#domain/meeting';
import { isLogged, isToSweep, kindOfMeeting, minutesOf, sweepStart } from '#domain/sweep';

const accounts = [
  { id: 'a', name: 'Aldermoor GmbH', domain: 'aldermoor.example' },
  { id: 'k', name: 'Kestrel Rail', domain: null },
  { id: 'n', name: 'Kestrel Rail Services', domain: 'kestrel-services.example' },
  { id: 't1', name: 'Twin Ltd', domain: null },
  { id: 't2', name: 'Twin Inc', domain: null },
];
const people = [
  { name: 'Rosa Lind', email: 'rosa@kestrel.example', accountId: 'k' },
  { name: 'Free Lance', email: 'free.lance@gmail.com', accountId: 'k' },
];
const directory: MeetingDirectory = { accounts, people, internalDomains: ['ourfirm.example'], rules: [] };
const rule = (
  kind: 'domain' | 'title' | 'uid',
  value: string,
  sorted: 'account' | 'internal' | 'ignored',
  accountId: string | null = null,
) => ({
  id: value,
  kind,
  value,
  sorted,
  account_id: accountId,
  created_at: '2026-11-24T10:00:00.000Z',
});

const person = (email: string, name: string | null = null): MeetingPerson => ({ name, email, response: 'accepted' });
const us = person('mira@ourfirm.example', 'Mira Holm');
const match = (title: string, guests: readonly MeetingPerson[], more: Partial<MeetingDirectory> = {}) =>
  createMeetingMatcher({ ...directory, ...more }).match({ uid: 'u', title, people: [us, ...guests] });

test('MT2 by the domain of those who attend, with the reason; a host below it counts too', () => {
  expect(match('Weekly', [person('dana@aldermoor.example', 'Dana Okafor')])).toEqual({
    sorted: 'account',
    accountId: 'a',
    by: 'match',
    reason: 'Dana Okafor, aldermoor.example',
  });
  expect(match('Weekly', [person('x@mail.aldermoor.example')])).toMatchObject({ accountId: 'a' });
  expect(match('Weekly', [person('x@notaldermoor.example')])).toBeNull();
});

test('MT2 by the domain of the people of an account, and by a whole address on a public host', () => {
  expect(match('Weekly', [person('new@kestrel.example')])).toMatchObject({ accountId: 'k' });
  expect(match('Weekly', [person('free.lance@gmail.com')])).toMatchObject({ accountId: 'k' });
  expect(match('Weekly', [person('somebody@gmail.com')])).toBeNull();
});

test('MT3 by a whole name in the title: the longest, with or without its legal form, never between two', () => {
  const nobody: readonly MeetingPerson[] = [];
  const titled = (title: string) => createMeetingMatcher(directory).match({ uid: 'u', title, people: nobody });
  expect(titled('Call with ALDERMOOR: prices')).toMatchObject({
    accountId: 'a',
    reason: 'Aldermoor GmbH in the title',
  });
  expect(titled('Kestrel Rail Services / QBR')).toMatchObject({ accountId: 'n' });
  expect(titled('Kestrel Rail QBR')).toMatchObject({ accountId: 'k' });
  expect(titled('Aldermoors')).toBeNull();
  expect(titled('Twin weekly')).toBeNull();
  expect(titled('Aldermoor and Kestrel Rail')).toBeNull();
});

test('MT4 two customers at one table: the title decides, or nobody does', () => {
  const both = [person('dana@aldermoor.example'), person('rosa@kestrel.example')];
  expect(match('Aldermoor kick-off', both)).toMatchObject({ accountId: 'a' });
  expect(match('Kick-off', both)).toBeNull();
});

test('MT5 only our own company: internal, whatever the title names', () => {
  expect(match('Prepare Aldermoor', [person('tom@de.ourfirm.example')])).toMatchObject({ sorted: 'internal' });
  expect(match('Aldermoor on the phone', [])).toMatchObject({ accountId: 'a' });
  expect(match('Dentist', [])).toMatchObject({ sorted: 'internal' });
});

test('MT6 what was chosen goes before what is matched: this series, this title, this domain', () => {
  const guest = [person('dana@aldermoor.example')];
  expect(match('Weekly', guest, { rules: [rule('domain', 'aldermoor.example', 'ignored')] })).toMatchObject({
    sorted: 'ignored',
    by: 'rule',
  });
  const all = [
    rule('domain', 'aldermoor.example', 'ignored'),
    rule('title', 'weekly', 'account', 'k'),
    rule('uid', 'u', 'internal'),
  ];
  expect(match('Weekly!', guest, { rules: all })).toMatchObject({ sorted: 'internal' });
  expect(match('Weekly!', guest, { rules: all.slice(0, 2) })).toMatchObject({ accountId: 'k' });
});

test('MT7 a choice is remembered by domain where there is one of others, else by the title, else by the id', () => {
  const meeting = { uid: 'u', title: 'Weekly  Sync', people: [] };
  expect(ruleValue('domain', meeting, ['x.example'])).toEqual({ kind: 'domain', value: 'x.example' });
  expect(ruleValue('domain', meeting, ['x.example', 'y.example'])).toEqual({ kind: 'title', value: 'weekly sync' });
  expect(ruleValue('title', { ...meeting, title: '' }, [])).toEqual({ kind: 'uid', value: 'u' });
});

test('MT2 matching takes any title and any address, and never guesses an account that is not there', () => {
  const matcher = createMeetingMatcher(directory);
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(fc.emailAddress(), fc.string()), { maxLength: 5 }), (title, emails) => {
      const found = matcher.match({ uid: 'u', title, people: emails.map((email) => person(email)) });
      expect(found?.accountId == null || accounts.some(({ id }) => id === found.accountId)).toBe(true);
    }),
  );
});

const meeting = {
  startsAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2026-11-24T09:30:00.000Z',
  allDay: false,
  status: 'confirmed',
  response: 'accepted',
  interactionId: null,
} as const;

test('SW1 yesterday and today; on Sunday and Monday from Friday on', () => {
  expect(sweepStart('2026-11-24')).toBe('2026-11-23');
  expect(sweepStart('2026-11-23')).toBe('2026-11-20');
  expect(sweepStart('2026-11-22')).toBe('2026-11-20');
  expect(sweepStart('2026-11-21')).toBe('2026-11-20');
});

test('SW2 begun, not called off, not declined, not logged', () => {
  const asks = (change: object, now = '2026-11-24T10:00:00.000Z') =>
    isToSweep({ ...meeting, ...change }, '2026-11-23T00:00:00.000Z', now);
  expect(asks({})).toBe(true);
  expect(asks({}, '2026-11-24T09:00:00.000Z')).toBe(true);
  expect(asks({}, '2026-11-24T08:59:00.000Z')).toBe(false);
  expect(asks({ status: 'cancelled' })).toBe(false);
  expect(asks({ response: 'declined' })).toBe(false);
  expect(asks({ response: null })).toBe(true);
  expect(asks({ interactionId: 'i' })).toBe(false);
  expect(asks({ startsAt: '2026-11-20T09:00:00.000Z', endsAt: '2026-11-20T10:00:00.000Z' })).toBe(false);
});

test('SW3 what was logged by hand within that time is not asked again', () => {
  const at = (moment: string, kind: 'call' | 'email' = 'call') => isLogged(meeting, [{ at: moment, kind }]);
  expect(at('2026-11-24T08:45:00.000Z')).toBe(true);
  expect(at('2026-11-24T09:45:00.000Z')).toBe(true);
  expect(at('2026-11-24T09:46:00.000Z')).toBe(false);
  expect(at('2026-11-24T09:10:00.000Z', 'email')).toBe(false);
});

test('SW4 the kind by the title, the minutes by the clock', () => {
  expect(['Call Aldermoor', 'Q4 EBR', 'Weekly', 'Recall'].map(kindOfMeeting)).toEqual([
    'call',
    'EBR',
    'meeting',
    'meeting',
  ]);
  expect(minutesOf(meeting)).toBe(30);
  expect(minutesOf({ ...meeting, allDay: true })).toBeNull();
});
