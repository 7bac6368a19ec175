import { expect, test } from 'vitest';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { createBookIndex } from '../../src-main/app/book-index.ts';
import { updateAccount } from '../../src-main/app/accounts.ts';
import { addAccount, aLog, openTestBook } from '../support/test-book.ts';

test('what is gathered in pieces is what is gathered at once', async () => {
  const subject = openTestBook();
  const ids: string[] = [];
  for (let n = 0; n < 250; n += 1) ids.push(await addAccount(subject, `Account ${n}`));
  await subject.book.execute(logInteraction, aLog(ids[7] ?? '', { level: 2 }), 'user');
  await subject.view.gather();
  const inPieces = subject.view.facts().map((facts) => ({ facts, strip: subject.view.strip(facts) }));
  subject.view.forget(null);
  const atOnce = subject.view.facts().map((facts) => ({ facts, strip: subject.view.strip(facts) }));
  const byId = (list: typeof atOnce): typeof atOnce => list.toSorted((a, b) => (a.facts.id < b.facts.id ? -1 : 1));
  expect(byId(inPieces)).toEqual(byId(atOnce));
  expect(inPieces).toHaveLength(250);
});

test('what changes while it is gathered is gathered as it is afterwards', async () => {
  const subject = openTestBook();
  const ids: string[] = [];
  for (let n = 0; n < 250; n += 1) ids.push(await addAccount(subject, `Account ${n}`));
  subject.view.forget(null);
  const gathered = subject.view.gather();
  await subject.book.execute(updateAccount, { id: ids[3] ?? '', fields: { name: 'Norrholm' } }, 'user');
  await subject.book.execute(logInteraction, aLog(ids[3] ?? '', { level: 1 }), 'user');
  await gathered;
  const facts = subject.view.factsOf(ids[3] ?? '');
  expect(facts?.name).toBe('Norrholm');
  expect(facts && subject.view.strip(facts).endsWith('1')).toBe(true);
});

test('the page of one account reads that account, and the others only when a list is asked for', async () => {
  const subject = openTestBook();
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.push(await addAccount(subject, `Account ${n}`));
  const reads: (readonly string[] | undefined)[] = [];
  const { queries } = subject.view;
  const index = createBookIndex((today, before, some) => {
    reads.push(some);
    return queries.facts(today, before, some);
  }, queries.accountIds);
  const day = { today: subject.view.today(), before: subject.view.before() };
  const [first = '', second = '', third = ''] = ids;
  expect(index.get(day, second)?.name).toBe('Account 1');
  expect(index.get(day, second)?.name).toBe('Account 1');
  expect(index.get(day, 'nobody')).toBeUndefined();
  expect(reads).toEqual([[second]]);
  expect(index.all(day).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Account 0', 'Account 1', 'Account 2']),
  );
  expect(reads.slice(1)).toEqual([[first, third]]);
  index.forget([third]);
  expect(index.get(day, first)?.name).toBe('Account 0');
  expect(reads).toHaveLength(2);
  expect(index.get(day, third)?.name).toBe('Account 2');
  expect(reads.at(-1)).toEqual([third]);
});
