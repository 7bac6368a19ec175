import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calendarWindow, type FoundMeeting } from '#domain/meeting';
import { addAttachment } from '../../src-main/app/attachments.ts';
import { addEvidence, answerDisagreement } from '../../src-main/app/evidence.ts';
import { keepHarvest } from '../../src-main/app/keep-harvest.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { logMeeting } from '../../src-main/app/log-meeting.ts';
import { logReflection } from '../../src-main/app/log-reflection.ts';
import { dismissFind, takeFind } from '../../src-main/app/note-finds.ts';
import { createNote } from '../../src-main/app/notes.ts';
import { readCalendarInto } from '../../src-main/app/read-calendar.ts';
import { removeCalendar, sortMeetings } from '../../src-main/app/sort-meetings.ts';
import { waitingLinesOf } from '../../src-main/app/waiting-lines.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { planErasure, runErasure } from '../../src-main/storage/erase.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const secret = 'zyxneedle5007';
const said = (where: string): string => `${secret} ${where}`;

/** Which of the words are left in the pages of the file. */
const left = ({ path }: TestBook): readonly string[] => {
  const bytes = ['', '-wal', '-shm']
    .filter((suffix) => existsSync(path + suffix))
    .map((suffix) => readFileSync(path + suffix, 'latin1'))
    .join('');
  return [...new Set(bytes.match(new RegExp(`${secret}[ a-z]{0,24}`, 'g')))];
};

async function done<T>(reply: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

const meeting = (uid: string): FoundMeeting => ({
  uid,
  occurrence: '',
  title: said(`meeting ${uid}`),
  startsAt: '2026-11-24T08:00:00.000Z',
  endsAt: '2026-11-24T08:30:00.000Z',
  zone: 'Europe/Berlin',
  allDay: false,
  status: 'confirmed',
  people: [{ name: said('guest'), email: `dana@${secret}.example`, response: 'accepted' }],
});

const meetingIds = ({ book }: TestBook): readonly string[] =>
  book.connections.reading.prepare('SELECT id FROM meetings ORDER BY uid').pluck().all() as string[];

/** An account with everything that can hang on one. */
async function fullAccount(subject: TestBook): Promise<string> {
  const { book } = subject;
  const id = await addAccount(subject, 'Norrholm', { industry: said('industry') });
  const calendar = (path: string, found: readonly FoundMeeting[]) =>
    done(
      book.execute(
        readCalendarInto,
        {
          id: null,
          name: 'Work',
          path,
          found,
          window: calendarWindow('2026-11-24', 'Europe/Berlin'),
          isPartial: false,
          internalDomains: ['ourfirm.example'],
        },
        'import',
      ),
    );
  const sort = (ids: readonly string[]) =>
    done(
      book.execute(
        sortMeetings,
        { ids: [...ids], sorted: 'account', accountId: id, remember: 'title', internalDomains: [] },
        'user',
      ),
    );
  // One meeting of a calendar that left the book since.
  const { id: past } = await calendar('/past.ics', [meeting('past')]);
  await sort(meetingIds(subject));
  await done(book.execute(removeCalendar, { id: past }, 'user'));
  await calendar('/work.ics', [meeting('logged'), meeting('sorted')]);
  const [toLog = '', sorted = ''] = meetingIds(subject);
  await sort([sorted]);
  await done(
    book.execute(
      logMeeting,
      {
        id: toLog,
        log: aLog(id, {
          kind: 'meeting',
          level: 5,
          signals: [{ signal: said('signal'), direction: -1 }],
          note: said('sweep'),
        }),
        newGuests: [{ name: said('guest'), email: `${secret}@guest.example` }],
      },
      'user',
    ),
  );

  const talk = await done(
    book.execute(
      logReflection,
      {
        accountId: id,
        startedAt: '2026-11-24T09:00:00.000Z',
        zone: 'Europe/Berlin',
        minutes: 31,
        note: said('talk'),
        paragraphMinutes: [1],
        people: [],
      },
      'user',
    ),
  );
  const item = {
    quote: said('quote'),
    starts: 0,
    meaning: said('meaning'),
    theme: said('theme'),
    promise: { direction: 'ours' as const, text: said('promise'), due: null },
    signal: null,
    scale: { scale: 'trust' as const, value: 2 as const },
    said: null,
  };
  await done(
    book.execute(
      keepHarvest,
      {
        interactionId: talk.interactionId,
        items: [
          { ...item, kind: 'challenge' },
          { ...item, kind: 'value', promise: null, scale: null, said: 'no' },
        ],
        objectives: [{ id: null, text: said('objective'), state: 'new' }],
        level: 5,
        audience: 'self',
      },
      'user',
    ),
  );

  const logged = await done(
    book.execute(logInteraction, aLog(id, { level: 5, at: '2026-11-24T09:40:00.000Z' }), 'user'),
  );
  const fields = { kind: 'nps' as const, value: 2, onDate: '2026-11-23', personId: null, words: said('comment') };
  const evidence = await done(book.execute(addEvidence, { accountId: id, fields }, 'user'));
  await done(
    book.execute(
      answerDisagreement,
      { readingId: logged.readingId ?? '', evidenceId: evidence.id, words: said('answer') },
      'user',
    ),
  );

  const note = await done(
    book.execute(createNote, { accountId: id, body: said('note'), audience: 'self' as const }, 'user'),
  );
  const sentence = said('sentence');
  await done(
    book.execute(takeFind, { noteId: note.id, sentence, direction: 'ours', text: said('step'), due: null }, 'user'),
  );
  await done(book.execute(dismissFind, { noteId: note.id, sentence: said('dismissed') }, 'user'));
  const body = new TextEncoder().encode(said('attachment').repeat(4000));
  await done(
    book.execute(addAttachment, { noteId: note.id, name: said('file'), mediaType: 'text/plain', body }, 'user'),
  );

  const line = JSON.stringify({ version: 1, form: { account: null, line: `norrh 2 ${said('line')}` } });
  const named = JSON.stringify({ version: 1, form: { account: { id }, line: 'Norrholm', note: said('dialog') } });
  for (const [key, text] of [
    ['quick', line],
    ['log', named],
    ['log:2', line],
    [`note:${note.id}`, said('note draft')],
    [`note:new:${id}`, said('new note')],
    [`reflection:${id}`, said('begun talk')],
    [`harvest:${talk.interactionId}`, said('begun harvest')],
    [`sweep:${sorted}`, said('begun sweep')],
  ] as const)
    await book.keepDraft(key, text);
  return id;
}

test('an erased account is in no page: not its meetings, talks, harvests, readings of data, finds, files and drafts', async () => {
  const subject = openTestBook();
  const other = await addAccount(subject, 'Kestrel');
  const id = await fullAccount(subject);
  const elsewhere = JSON.stringify({ version: 1, form: { account: null, line: 'kestrel 4 all well' } });
  await subject.book.keepDraft('log:3', elsewhere);
  expect(left(subject).length).toBeGreaterThan(10);

  const { writing, reading } = subject.book.connections;
  if (!writing) throw new Error('read only');
  const plan = planErasure(writing, 'account', id);
  if (!plan.ok) throw new Error(plan.error.what);
  const lines = waitingLinesOf(subject.view, subject.clock, id);
  expect([...lines].sort()).toEqual(['log', 'log:2', 'quick']);
  runErasure(writing, subject.clock, plan.value, lines);

  expect(left(subject)).toEqual([]);
  expect(subject.view.queries.draft('log:3')?.body).toBe(elsewhere);
  expect(waitingLinesOf(subject.view, subject.clock, other)).toEqual(['log:3']);
  expect(reading.prepare('SELECT count(*) FROM meetings').pluck().get()).toBe(0);
  expect(checkBook(writing).problems).toEqual([]);
  expect(left(await subject.reopen())).toEqual([]);
});

test('erasing an account takes the meetings with it that are only matched to it', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const id = await addAccount(subject, 'Norrholm', { domain: `${secret}.example` });
  const kept = { ...meeting('other'), title: 'Tessera', people: [] };
  await done(
    book.execute(
      readCalendarInto,
      {
        id: null,
        name: 'Work',
        path: '/work.ics',
        found: [meeting('matched'), kept],
        window: calendarWindow('2026-11-24', 'Europe/Berlin'),
        isPartial: false,
        internalDomains: [],
      },
      'import',
    ),
  );
  const { writing } = book.connections;
  if (writing === null) throw new Error('the book cannot be written');
  const plan = planErasure(writing, 'account', id);
  if (!plan.ok) throw new Error(plan.error.what);
  runErasure(writing, subject.clock, plan.value);
  expect(left(subject)).toEqual([]);
  expect(book.connections.reading.prepare('SELECT title FROM meetings').pluck().all()).toEqual(['Tessera']);
});
