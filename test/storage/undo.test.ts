import { expect, test } from 'vitest';
import { tableNames } from '#domain/book-tables';
import { removeAccounts, updateAccount } from '../../src-main/app/accounts.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { removeInteraction } from '../../src-main/app/remove-interaction.ts';
import { setReadings } from '../../src-main/app/set-readings.ts';
import { updateInteraction } from '../../src-main/app/update-interaction.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

/** Every row of every table: what undo must bring back to the letter. */
const contents = ({ book }: TestBook) =>
  Object.fromEntries(
    tableNames.map((table) => [table, book.connections.reading.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  );

const fullLog = (accountId: string) =>
  aLog(accountId, {
    level: 2,
    confidence: 70,
    renewalConfidence: 65,
    reasons: ['price'],
    signals: [{ signal: 'hesitant', direction: -1 }],
    people: [{ name: 'Petra Aalto' }],
    nextSteps: [{ direction: 'ours', text: 'Send the audit note', due: '2026-11-27', person: { name: 'Petra Aalto' } }],
    note: 'She asked twice whether the price holds.',
  });

test('every act is taken back to what was before, and brought back to what was after, also after a restart', async () => {
  let subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm Maritime', { coverage: 'high-touch' });
  const states = [contents(subject)];
  const acts: ((subject: TestBook) => Promise<unknown>)[] = [
    ({ book }) => book.execute(logInteraction, fullLog(accountId), 'user'),
    ({ book }) =>
      book.execute(updateAccount, { id: accountId, fields: { segment: 'Strategic', stage: 'renewal' } }, 'user'),
    ({ book, view }) => {
      const [entry] = view.queries.timeline(accountId, 0, 1).entries;
      return book.execute(
        updateInteraction,
        { id: entry?.id ?? '', log: { ...fullLog(accountId), level: 3, note: 'Corrected.', people: [] } },
        'user',
      );
    },
    ({ book }) => book.execute(setReadings, { accountIds: [accountId], level: 1 }, 'user'),
    ({ book, view }) =>
      book.execute(
        removeInteraction,
        { id: view.queries.timeline(accountId, 0, 5).entries.find(({ entry }) => entry === 'interaction')?.id ?? '' },
        'user',
      ),
    ({ book }) => book.execute(removeAccounts, { ids: [accountId] }, 'user'),
  ];
  for (const act of acts) {
    await act(subject);
    states.push(contents(subject));
  }
  subject = await subject.reopen();
  for (const before of states.slice(0, -1).reverse()) {
    expect((await subject.book.undo('user')).ok).toBe(true);
    expect(contents(subject)).toEqual(before);
  }
  subject = await subject.reopen();
  for (const after of states.slice(1)) {
    expect((await subject.book.redo('user')).ok).toBe(true);
    expect(contents(subject)).toEqual(after);
  }
  expect(checkBook(subject.book.connections.writing ?? subject.book.connections.reading).problems).toEqual([]);
});

test('a new act clears what could be brought back', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Kestrel Rail');
  await subject.book.execute(setReadings, { accountIds: [accountId], level: 4 }, 'user');
  await subject.book.undo('user');
  await subject.book.execute(setReadings, { accountIds: [accountId], level: 2 }, 'user');
  expect(await subject.book.redo('user')).toEqual({ ok: true, value: null });
  expect(subject.view.factsOf(accountId)?.readings.map(({ level }) => level)).toEqual([2]);
});

test('undo and redo are entries of the journal, and the journal refuses to be changed', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Kestrel Rail');
  await subject.book.undo('user');
  const { reading, writing } = subject.book.connections;
  expect(reading.prepare('SELECT act, undoes FROM journal ORDER BY seq').all()).toEqual([
    { act: 'account.create', undoes: null },
    { act: 'undo', undoes: 1 },
  ]);
  expect(() => writing?.prepare("UPDATE journal SET label = 'x'").run()).toThrow('append-only');
  expect(() => writing?.prepare('DELETE FROM journal_rows').run()).toThrow('append-only');
});

test('a command that fails leaves nothing behind', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Kestrel Rail');
  const before = contents(subject);
  const result = await subject.book.execute(
    logInteraction,
    aLog(accountId, { level: 3, people: [{ name: 'New Person' }, { id: 'nobody' }] }),
    'user',
  );
  expect(result).toEqual({ ok: false, error: { type: 'NotFound', what: 'person' } });
  expect(contents(subject)).toEqual(before);
  expect(subject.book.seq()).toBe(1);
});
