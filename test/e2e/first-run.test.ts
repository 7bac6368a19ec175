import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { applicationId } from '../../src-main/storage/file-header.ts';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { soon } from './frame-app.ts';

const defaultBook = (dataFolder: string): string => {
  const folder = path.join(dataFolder, 'books');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, 'My book.bellwether');
};

test('a newcomer starts a book, makes an account and logs, by keyboard alone', { timeout: 90_000 }, async () => {
  const { window } = await launchApp();
  const { keyboard } = window;
  await window.getByRole('heading', { name: 'How is each account, really?' }).waitFor();
  await soon(() => window.evaluate(() => document.activeElement?.textContent)).toContain('Start my book');
  await keyboard.press('Enter');

  await window.getByRole('heading', { name: 'Your book is ready' }).waitFor();
  await soon(() => window.evaluate(() => document.activeElement?.textContent)).toContain('Import accounts');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const form = window.getByRole('dialog', { name: 'New account' });
  await form.waitFor();
  await keyboard.type('Norrholm Maritime');
  await keyboard.press('Control+Enter');
  await form.waitFor({ state: 'detached' });
  await soon(() => window.getByRole('heading', { level: 1 }).textContent()).toBe('Norrholm Maritime');

  await keyboard.press('Control+L');
  const log = window.getByRole('dialog', { name: 'Log interaction' });
  await log.waitFor();
  await soon(() => window.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await keyboard.press('2');
  await keyboard.press('Control+Enter');
  await log.waitFor({ state: 'detached' });

  const book = await call(window, 'book:state', null);
  expect(book).toMatchObject({ ok: true, value: { accounts: 1, interactions: 1, name: 'My book' } });
  const suggested = await call(window, 'accounts:suggest', { text: 'norrholm', limit: 1 });
  expect(suggested).toMatchObject({ ok: true, value: [{ name: 'Norrholm Maritime', level: 2 }] });
});

const troubles = [
  {
    name: 'an empty file',
    write: (file: string) => writeFileSync(file, ''),
    title: 'The book “My book” is an empty file',
    offers: ['Open another book…', 'Start a new book elsewhere…'],
  },
  {
    name: 'a file of garbage',
    write: (file: string) => writeFileSync(file, Buffer.from('not a book at all '.repeat(600))),
    title: '“My book” is not a book',
    offers: ['Open another book…', 'Start a new book elsewhere…'],
  },
  {
    name: 'a book of a newer version',
    write: (file: string) => {
      const db = new Database(file);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma('user_version = 999');
      db.exec('CREATE TABLE of_tomorrow (id TEXT)');
      db.close();
    },
    title: 'The book “My book” is from a newer Bellwether',
    offers: ['Try again', 'Open another book…', 'Start a new book elsewhere…'],
  },
];

test.each(troubles)(
  '$name is named, left as it is, and a way on is offered',
  { timeout: 60_000 },
  async ({ write, title, offers }) => {
    const dataFolder = temporaryFolder();
    const file = defaultBook(dataFolder);
    write(file);
    const before = readFileSync(file);
    const { window } = await launchApp({ dataFolder });
    await window.getByRole('heading', { level: 1, name: title }).waitFor();
    const buttons = await window.getByRole('main').getByRole('button').allTextContents();
    expect(buttons).toEqual(offers);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);

test('a damaged book is replaced by its newest backup, and kept beside it', { timeout: 120_000 }, async () => {
  const dataFolder = temporaryFolder();
  const first = await launchApp({ dataFolder });
  await first.window.getByRole('button', { name: /Start my book/ }).click();
  await first.window.getByRole('heading', { name: 'Your book is ready' }).waitFor();
  await call(first.window, 'accounts:create', { name: 'Kestrel Rail' });
  // Closing the app backs up what changed.
  await first.close();
  const file = defaultBook(dataFolder);
  writeFileSync(file, '');

  const second = await launchApp({ dataFolder });
  await second.window.getByRole('heading', { level: 1, name: 'The book “My book” is an empty file' }).waitFor();
  await second.window.getByText('1 account, 0 interactions').waitFor();
  await soon(() => second.window.evaluate(() => document.activeElement?.textContent)).toBe('Restore');
  await second.window.keyboard.press('Enter');
  await second.window.getByRole('link', { name: 'Book' }).first().waitFor();
  expect(await call(second.window, 'accounts:suggest', { text: 'kestrel', limit: 1 })).toMatchObject({
    ok: true,
    value: [{ name: 'Kestrel Rail' }],
  });
});
