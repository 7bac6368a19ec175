import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsBefore } from '#domain/what-happened';
import { addDays, type IsoDate } from '#domain/time';
import { calendarOf } from '#domain/zone-calendar';
import type { Level } from '#domain/sentiment';
import { removeAccounts, updateAccount } from '../../src-main/app/accounts.ts';
import { viewAccount } from '../../src-main/app/account-view.ts';
import type { BookView } from '../../src-main/app/book-view.ts';
import { closeCommitment, updateCommitment } from '../../src-main/app/commitments.ts';
import { createContractLine, removeContractLine, updateContractLine } from '../../src-main/app/contract-lines.ts';
import { addEvidence, removeEvidence } from '../../src-main/app/evidence.ts';
import { viewAccountEvidence } from '../../src-main/app/evidence-view.ts';
import { promiseOf, viewHumanSignals } from '../../src-main/app/human-signals-view.ts';
import { createNote, removeNote, saveNote } from '../../src-main/app/notes.ts';
import { createPromise } from '../../src-main/app/promises.ts';
import { answerReplyPair, createReplyPair } from '../../src-main/app/reply-pairs.ts';
import { viewKnownAccount, viewKnownOn } from '../../src-main/app/known-account-view.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { removePerson } from '../../src-main/app/people.ts';
import { removeInteraction } from '../../src-main/app/remove-interaction.ts';
import { explainReading, setReadings } from '../../src-main/app/set-readings.ts';
import { updateInteraction } from '../../src-main/app/update-interaction.ts';
import { planErasure, runErasure, type Erasable } from '../../src-main/storage/erase.ts';
import { knownRows } from '../../src-main/storage/read/as-known-on.ts';
import { importFile } from '../support/import-file.ts';
import { addAccount, aLog, openTestBook, testClock, type TestBook } from '../support/test-book.ts';

const zone = 'Europe/Berlin';
const endOf = (day: IsoDate) => countsBefore(day, calendarOf(zone));
const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** Every row of the account now, by its own plain questions. */
function rowsNow({ book }: TestBook, accountId: string): Map<string, Record<string, unknown>> {
  const { reading } = book.connections;
  const rows = [
    ...reading.prepare('SELECT * FROM accounts WHERE id = ?').all(accountId),
    ...['contract_lines', 'people', 'interactions', 'readings', 'notes', 'commitments'].flatMap((table) =>
      reading.prepare(`SELECT * FROM ${table} WHERE account_id = ?`).all(accountId),
    ),
    ...['interaction_people', 'interaction_signals'].flatMap((table) =>
      reading
        .prepare(`SELECT * FROM ${table} WHERE interaction_id IN (SELECT id FROM interactions WHERE account_id = ?)`)
        .all(accountId),
    ),
    ...reading
      .prepare('SELECT * FROM note_versions WHERE note_id IN (SELECT id FROM notes WHERE account_id = ?)')
      .all(accountId),
  ] as Record<string, unknown>[];
  return new Map(rows.map((row) => [String(row['id']), row]));
}

function erase({ book, clock }: TestBook, what: Erasable, id: string): readonly string[] {
  const { writing } = book.connections;
  const plan = writing ? planErasure(writing, what, id) : undefined;
  if (!writing || !plan?.ok) return [];
  const before = new Set(writing.prepare('SELECT row_id FROM journal_rows WHERE erased = 1').pluck().all());
  runErasure(writing, clock, plan.value);
  const after = writing.prepare('SELECT row_id FROM journal_rows WHERE erased = 1').pluck().all() as string[];
  return after.filter((row) => !before.has(row));
}

type Act = readonly [kind: (typeof kinds)[number], pick: number, hours: number];
const kinds = [
  'log',
  'log',
  'log late',
  'correct',
  'correct',
  'remove',
  'set',
  'explain',
  'edit',
  'line',
  'line edit',
  'line remove',
  'person remove',
  'close',
  'import',
  'undo',
  'undo',
  'redo',
  'delete all',
  'erase',
  'erase person',
] as const;

const acts = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(1000), fc.integer({ min: 0, max: 30 })), {
  minLength: 5,
  maxLength: 30,
});

async function doAct(subject: TestBook, accountId: string, [kind, pick]: Act): Promise<readonly string[]> {
  const { book, clock } = subject;
  const one = (table: string, condition = 'true'): string | undefined => {
    const ids = book.connections.reading
      .prepare(`SELECT id FROM ${table} WHERE account_id = ? AND ${condition} ORDER BY id`)
      .pluck()
      .all(accountId) as string[];
    return ids[pick % Math.max(1, ids.length)];
  };
  const level = levels[pick % 5] ?? 3;
  const log = (at: string) =>
    aLog(accountId, {
      at,
      level,
      note: `note ${pick}`,
      people: [{ name: `Person ${pick % 3}` }],
      signals: [{ signal: 'hesitant', direction: -1 }],
      nextSteps: [{ direction: 'ours', text: `send ${pick}`, due: null, person: { name: `Person ${pick % 3}` } }],
    });
  const line = {
    product: `Product ${pick}`,
    arr: { amountMinor: pick, currency: 'EUR' },
    startsOn: null,
    endsOn: null,
    noticeDays: null,
    autoRenew: null,
    isTrial: false,
    seats: null,
  };
  const interaction = one('interactions');
  const lineId = one('contract_lines');
  if (kind === 'log') await book.execute(logInteraction, log(clock.now()), 'user');
  else if (kind === 'log late') await book.execute(logInteraction, log('2026-05-20T09:00:00.000Z'), 'user');
  else if (kind === 'correct' && interaction)
    await book.execute(updateInteraction, { id: interaction, log: log('2026-05-28T09:00:00.000Z') }, 'user');
  else if (kind === 'remove' && interaction) await book.execute(removeInteraction, { id: interaction }, 'user');
  else if (kind === 'set') await book.execute(setReadings, { accountIds: [accountId], level }, 'user');
  else if (kind === 'explain') await book.execute(explainReading, { accountId, reasons: [`reason ${pick}`] }, 'user');
  else if (kind === 'edit')
    await book.execute(updateAccount, { id: accountId, fields: { name: `Name ${pick}`, coverage: 'digital' } }, 'user');
  else if (kind === 'line') await book.execute(createContractLine, { accountId, fields: line }, 'user');
  else if (kind === 'line edit' && lineId) await book.execute(updateContractLine, { id: lineId, fields: line }, 'user');
  else if (kind === 'line remove' && lineId) await book.execute(removeContractLine, { id: lineId }, 'user');
  else if (kind === 'person remove') {
    const person = one('people');
    if (person) await book.execute(removePerson, { id: person }, 'user');
  } else if (kind === 'close') {
    const promise = one('commitments', "state = 'open'");
    if (promise) await book.execute(closeCommitment, { id: promise, state: 'kept' }, 'user');
  } else if (kind === 'import')
    await importFile(subject, 'accounts', `id,name,segment,stage\nN-1,Norrholm,Segment ${pick},Stage ${pick}\n`);
  else if (kind === 'undo') await book.undo('user');
  else if (kind === 'redo') await book.redo('user');
  else if (kind === 'delete all') await book.execute(removeAccounts, { ids: [accountId] }, 'user');
  else if (kind === 'erase' && interaction) return erase(subject, 'interaction', interaction);
  else if (kind === 'erase person') {
    const person = one('people');
    if (person) return erase(subject, 'person', person);
  }
  return [];
}

test('A1–A7: what is known of any past day is what the book held at its end, whatever was done since', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (given) => {
      const clock = testClock('2026-06-01T08:00:00.000Z', zone);
      const subject = openTestBook(undefined, clock);
      try {
        const accountId = await addAccount(subject, 'Norrholm', { externalId: 'N-1' });
        const days = new Map<IsoDate, ReturnType<typeof rowsNow>>();
        const erased = new Set<string>();
        const keep = () => days.set(calendarOf(zone).dateOf(clock.now()), rowsNow(subject, accountId));
        keep();
        for (const act of given) {
          const before = rowsNow(subject, accountId);
          const from = calendarOf(zone).dateOf(clock.now());
          clock.set(new Date(Date.parse(clock.now()) + act[2] * 3_600_000).toISOString());
          const to = calendarOf(zone).dateOf(clock.now());
          for (let day = from; day < to; day = addDays(day, 1)) days.set(day, before);
          for (const id of await doAct(subject, accountId, act)) erased.add(id);
          keep();
        }
        expect(knownRows(subject.book.connections.reading, accountId, endOf('2026-05-31')).rows).toEqual(
          expect.not.arrayContaining([expect.objectContaining({ table: 'accounts' })]),
        );
        for (const [day, held] of days) {
          const known = knownRows(subject.book.connections.reading, accountId, endOf(day));
          const plain = (row: Record<string, unknown>) =>
            // Whoever was erased on the same day had left the row already; a look back still says that somebody stood there.
            erased.has(String(row['person_id'])) ? { ...row, person_id: null } : row;
          const rows = known.rows.filter(({ table }) => table !== 'settings');
          const wanted = [...held].filter(([id]) => !erased.has(id));
          expect(new Map(rows.map(({ id, row }) => [id, plain(row)])), day).toEqual(
            new Map(wanted.map(([id, row]) => [id, plain(row)])),
          );
          const lost = [...held.keys()].filter((id) => erased.has(id));
          expect(new Set(known.erased.map(({ id }) => id)), day).toEqual(new Set(lost));
        }
      } finally {
        await subject.book.close();
      }
    }),
    { numRuns: 40 },
  );
});

test('A2: a corrected reading shows the old level before the correction was recorded and the new one after', async () => {
  const clock = testClock('2026-06-01T08:00:00.000Z', zone);
  const subject = openTestBook(undefined, clock);
  const accountId = await addAccount(subject, 'Norrholm');
  const at = '2026-06-01T07:00:00.000Z';
  const logged = await subject.book.execute(logInteraction, aLog(accountId, { at, level: 4 }), 'user');
  const first = viewAccount(subject.view, accountId);
  clock.set('2026-06-04T08:00:00.000Z');
  const id = logged.ok ? logged.value.interactionId : '';
  await subject.book.execute(updateInteraction, { id, log: aLog(accountId, { at, level: 3 }) }, 'user');
  const levelOn = (day: IsoDate) => {
    const known = viewKnownAccount(subject.view, accountId, day);
    return known.ok
      ? [known.value.page.row.level, known.value.history.readings.map(({ level }) => level)]
      : known.error;
  };
  expect(levelOn('2026-06-03')).toEqual([4, [4]]);
  expect(levelOn('2026-06-04')).toEqual([3, [3]]);
  expect(levelOn('2026-05-31')).toEqual({ type: 'NotYetKnown', firstOn: '2026-06-01' });
  // The page of that day is the page that was seen on that day.
  const known = viewKnownAccount(subject.view, accountId, '2026-06-01');
  expect(known.ok && known.value.page).toEqual(first.ok && first.value);
  // The deed is undone: an entry of its own, which only shows from its day on.
  clock.set('2026-06-06T08:00:00.000Z');
  await subject.book.undo('user');
  expect(levelOn('2026-06-05')).toEqual([3, [3]]);
  expect(levelOn('2026-06-06')).toEqual([4, [4]]);
});

test('A1, A6: what was logged later for an earlier day does not show; what was erased is said to have been there', async () => {
  const clock = testClock('2026-06-01T08:00:00.000Z', zone);
  const subject = openTestBook(undefined, clock);
  const accountId = await addAccount(subject, 'Norrholm');
  clock.set('2026-06-10T08:00:00.000Z');
  const log = aLog(accountId, { at: '2026-06-01T07:00:00.000Z', level: 2, people: [{ name: 'Ada' }] });
  const logged = await subject.book.execute(logInteraction, log, 'user');
  const known = (day: IsoDate) => {
    const answer = viewKnownAccount(subject.view, accountId, day);
    if (!answer.ok) throw new Error(answer.error.type);
    return answer.value;
  };
  expect(known('2026-06-05').page).toMatchObject({ entryCount: 0, people: [], row: { level: null } });
  expect(known('2026-06-10').page).toMatchObject({ entryCount: 1, row: { level: 2, stale: false } });
  // Judged as of that day: high-touch or hybrid, a month later the orange has gone stale.
  expect(known('2026-07-20').page.row).toMatchObject({ level: 2, stale: true });
  clock.set('2026-07-25T08:00:00.000Z');
  erase(subject, 'interaction', logged.ok ? logged.value.interactionId : '');
  const person = subject.book.connections.reading.prepare('SELECT id FROM people').pluck().get() as string;
  erase(subject, 'person', person);
  expect(known('2026-06-05').erased).toEqual([]);
  expect(known('2026-07-25')).toMatchObject({ erased: [], page: { people: [], entryCount: 0 } });
  const then = known('2026-06-10');
  expect(then.page.people.map(({ name }) => name)).toEqual(['erased']);
  expect(then.erased.map(({ what, recordedAt }) => `${what} ${recordedAt.slice(0, 10)}`).toSorted()).toEqual([
    'interaction 2026-06-10',
    'person 2026-06-10',
    'sentiment 2026-06-10',
  ]);
});

test('A1, A7: data, signs, promises and notes of a past day are those that were seen on that day', async () => {
  const clock = testClock('2026-06-01T08:00:00.000Z', zone);
  const subject = openTestBook(undefined, clock);
  const { book, view } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const seen = (of: BookView) => {
    const evidence = viewAccountEvidence(of, accountId);
    const signals = viewHumanSignals(of, accountId, 'en');
    return {
      evidence: evidence && { ...evidence, book: null },
      signals: signals.ok && signals.value,
      promises: of.queries.signals.promises(accountId).map((row) => promiseOf(row, of.calendar())),
      notes: of.queries
        .notes(accountId)
        .map((note) => [note, of.queries.note(note.id), of.queries.noteVersions(note.id)]),
    };
  };
  const days = new Map<IsoDate, ReturnType<typeof seen>>();
  const next = () => {
    const day = calendarOf(zone).dateOf(clock.now());
    days.set(day, seen(view));
    clock.set(`${addDays(day, 1)}T08:00:00.000Z`);
  };
  const level = { at: '2026-06-01T07:00:00.000Z', level: 5 } as const;
  await book.execute(logInteraction, aLog(accountId, level), 'user');
  const fields = { kind: 'nps', value: -20, onDate: '2026-06-01', personId: null, words: 'slow' } as const;
  const added = await book.execute(addEvidence, { accountId, fields }, 'user');
  next();
  const asked = { accountId, person: { name: 'Ada' }, about: 'price', askedOn: '2026-06-01', answeredOn: null };
  const pair = await book.execute(createReplyPair, asked, 'user');
  const promise = { accountId, by: 'us', text: 'send it', person: null, due: '2026-06-10' } as const;
  const promised = await book.execute(createPromise, promise, 'user');
  next();
  const note = await book.execute(createNote, { accountId, body: '# Plan\n\nfirst words', audience: 'self' }, 'user');
  const promiseId = promised.ok ? promised.value.id : '';
  const moved = { id: promiseId, text: 'send it', due: '2026-06-20', direction: 'ours' } as const;
  await book.execute(updateCommitment, moved, 'user');
  next();
  await book.undo('user');
  await book.execute(saveNote, { id: note.ok ? note.value.id : '', body: '# Plan\n\nother words' }, 'user');
  next();
  await book.execute(answerReplyPair, { id: pair.ok ? pair.value.id : '', answeredOn: '2026-06-04' }, 'user');
  await book.execute(closeCommitment, { id: promiseId, state: 'kept' }, 'user');
  next();
  await book.execute(removeEvidence, { id: added.ok ? added.value.id : '' }, 'user');
  await book.execute(removeNote, { id: note.ok ? note.value.id : '' }, 'user');
  next();
  expect(days.size).toBe(6);
  for (const [day, was] of days) expect(seen(viewKnownOn(view, accountId, day)), day).toEqual(was);
});
