import { expect, test } from 'vitest';
import { updateAccounts } from '../../src-main/app/accounts.ts';
import { addAccount, openTestBook } from '../support/test-book.ts';

test('JS1: a stage set by hand is kept with its day, once a day, and is taken back with the act', async () => {
  const subject = openTestBook();
  const id = await addAccount(subject, 'Norrholm');
  const tables = () => subject.changes.at(-1)?.tables;
  await subject.book.execute(updateAccounts, { ids: [id], fields: { stage: 'adoption' } }, 'user');
  expect(tables()).toContain('stage_entries');
  await subject.book.execute(updateAccounts, { ids: [id], fields: { stage: 'adoption' } }, 'user');
  await subject.book.execute(updateAccounts, { ids: [id], fields: { stage: 'engagement' } }, 'user');
  expect(tables()).toContain('stage_entries');
  await subject.book.undo('user');
  expect(tables()).toContain('stage_entries');
});
