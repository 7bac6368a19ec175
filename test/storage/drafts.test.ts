import { expect, test } from 'vitest';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { addAccount, aLog, openTestBook } from '../support/test-book.ts';

test('views hear of a draft where it begins and where it ends, and not at every key', async () => {
  const { book, changes, view, clock } = openTestBook();
  const heard = () => changes.filter(({ tables }) => tables.includes('drafts')).length;
  await book.keepDraft('log', 'h');
  expect(heard()).toBe(1);
  await book.keepDraft('log', 'ha');
  clock.set('2026-11-24T10:00:05.000Z');
  await book.keepDraft('log', 'half');
  await book.keepDraft('log', null);
  expect(heard()).toBe(2);
  await book.keepDraft('log', null);
  expect(heard()).toBe(2);
  expect(view.queries.logDrafts()).toEqual([]);
});

test('the drafts of logs are listed, the newest first, and nothing else that waits there', async () => {
  const subject = openTestBook();
  const { book, view, clock } = subject;
  await book.keepDraft('log', 'older');
  await book.keepDraft('last words', 'of a page');
  clock.set('2026-11-24T10:00:05.000Z');
  await book.keepDraft('log:i7', 'newer');
  expect(view.queries.logDrafts().map(({ key, body }) => [key, body])).toEqual([
    ['log:i7', 'newer'],
    ['log', 'older'],
  ]);
  const id = await addAccount(subject, 'Norrholm Maritime');
  await book.execute(logInteraction, aLog(id, { level: 2 }), 'user', 'log');
  expect(view.queries.logDrafts()).toMatchObject([{ key: 'log:i7' }]);
});
