import { expect, test } from 'vitest';
import type { ContractFields, PersonFields } from '#contract/account-parts';
import { viewAccount } from '../../src-main/app/account-view.ts';
import { createContractLine, removeContractLine, updateContractLine } from '../../src-main/app/contract-lines.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { createPerson, removePerson, updatePerson } from '../../src-main/app/people.ts';
import { setReadings } from '../../src-main/app/set-readings.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const petra: PersonFields = {
  name: 'Petra Aalto',
  email: 'petra@norrholm.example',
  title: 'Head of IT',
  formerSince: null,
};
const planner: ContractFields = {
  product: 'Planner',
  arr: { amountMinor: 1_200_000, currency: 'EUR' },
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  noticeDays: 60,
  autoRenew: true,
  isTrial: false,
  seats: 40,
};

const pageOf = ({ view }: TestBook, id: string) => {
  const page = viewAccount(view, id);
  if (!page.ok) throw new Error('no page');
  return page.value;
};

test('a person is added, changed, removed from what was logged with them, and brought back into it', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const made = await book.execute(createPerson, { accountId, fields: petra }, 'user');
  const id = made.ok ? made.value.id : '';
  expect(pageOf(subject, accountId).people).toEqual([{ id, ...petra }]);
  expect(subject.changes.at(-1)).toMatchObject({ accountIds: [accountId], tables: ['people'] });

  await book.execute(logInteraction, aLog(accountId, { people: [{ name: 'Petra Aalto' }] }), 'user');
  await book.execute(updatePerson, { id, fields: { ...petra, title: '', formerSince: '2026-11-01' } }, 'user');
  expect(pageOf(subject, accountId).people).toEqual([{ id, ...petra, title: null, formerSince: '2026-11-01' }]);

  const timeline = () => subject.view.queries.timeline(accountId, 0, 5).entries[0]?.people.map(({ name }) => name);
  const before = timeline();
  await book.execute(removePerson, { id }, 'user');
  expect(pageOf(subject, accountId).people.some((person) => person.id === id)).toBe(false);
  await book.undo('user');
  expect(pageOf(subject, accountId).people.some((person) => person.id === id)).toBe(true);
  expect(timeline()).toEqual(before);
  expect((await book.execute(removePerson, { id: 'nobody' }, 'user')).ok).toBe(false);
});

test('a contract line typed by hand counts as ARR, is changed, and is taken back', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const made = await book.execute(createContractLine, { accountId, fields: planner }, 'user');
  const id = made.ok ? made.value.id : '';
  expect(pageOf(subject, accountId)).toMatchObject({
    lines: [{ id, ...planner, running: true }],
    row: { arr: [planner.arr], endsOn: '2026-12-31', lineCount: 1 },
  });
  await book.execute(updateContractLine, { id, fields: { ...planner, endsOn: '2026-03-17' } }, 'user');
  expect(pageOf(subject, accountId)).toMatchObject({ lines: [{ running: false }], row: { arr: [] } });
  await book.undo('user');
  await book.execute(removeContractLine, { id }, 'user');
  expect(pageOf(subject, accountId).lines).toEqual([]);
  await book.undo('user');
  expect(pageOf(subject, accountId).lines).toMatchObject([{ id, endsOn: '2026-12-31' }]);
});

test('a line that would end before it starts is refused, and what a person changed is known as typed', async () => {
  const subject = openTestBook();
  const { book } = subject;
  const accountId = await addAccount(subject, 'Norrholm');
  const backwards = { ...planner, endsOn: '2025-12-31' };
  const refused = { ok: false, error: { type: 'EndsBeforeStart' } };
  expect(await book.execute(createContractLine, { accountId, fields: backwards }, 'user')).toEqual(refused);
  const made = await book.execute(createContractLine, { accountId, fields: planner }, 'user');
  const id = made.ok ? made.value.id : '';
  expect(await book.execute(updateContractLine, { id, fields: backwards }, 'user')).toEqual(refused);
  const { writing } = book.connections;
  writing?.prepare("UPDATE contract_lines SET typed = '[]'").run();
  await book.execute(updateContractLine, { id, fields: { ...planner, seats: 50 } }, 'user');
  expect(subject.view.queries.contractLines(accountId)[0]?.typed).toBe('["seats"]');
});

test('the timeline counts what it shows: readings without an interaction as well', async () => {
  const subject = openTestBook();
  const accountId = await addAccount(subject, 'Norrholm');
  await subject.book.execute(setReadings, { accountIds: [accountId], level: 2 }, 'user');
  expect(pageOf(subject, accountId).entryCount).toBe(1);
  await subject.book.execute(logInteraction, aLog(accountId, { level: 3 }), 'user');
  expect(pageOf(subject, accountId).entryCount).toBe(2);
});
