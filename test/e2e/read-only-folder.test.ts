import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createAccount } from '../../src-main/app/accounts.ts';
import { createBookshelf } from '../../src-main/storage/bookshelf.ts';
import { call } from './call.ts';
import { launchApp, temporaryFolder } from './electron-app.ts';
import { soon } from './frame-app.ts';
import { stubFileDialogs } from './stub-dialog.ts';

/** Makes a folder one that not even root can write. */
function protect(folder: string): void {
  execFileSync('mount', ['--bind', folder, folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
}

/** A data folder with the default book in it, and one backup of that. */
async function aDataFolder(): Promise<{ readonly dataFolder: string; readonly book: string }> {
  const dataFolder = temporaryFolder();
  const shelf = createBookshelf({
    dataFolder,
    booksFolder: path.join(dataFolder, 'books'),
    clock: { now: () => new Date().toISOString(), zone: () => 'Europe/Berlin' },
    onChange: () => undefined,
    onSwitch: () => undefined,
    onBackup: () => undefined,
  });
  await shelf.open(shelf.defaultPath, { currency: 'EUR' });
  await shelf.current()?.book.execute(createAccount, { name: 'Norrholm' }, 'user');
  await shelf.backUpIfChanged();
  const book = shelf.current()?.path ?? '';
  await shelf.close();
  return { dataFolder, book };
}

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot).each([
  ['the folder of the books', 'books'],
  ['the whole data folder', '.'],
])('%s that cannot be written opens the book for reading, and says so', { timeout: 90_000 }, async (_, folder) => {
  const { dataFolder } = await aDataFolder();
  protect(path.join(dataFolder, folder));
  const { window } = await launchApp({ dataFolder });
  await window.getByText('This book can be read but not changed').waitFor();
  expect(await call(window, 'book:state', null)).toMatchObject({ ok: true, value: { readOnly: true, accounts: 1 } });
});

test.runIf(isRoot)(
  'a data folder with no book in it that cannot be written says so at the first act',
  { timeout: 90_000 },
  async () => {
    const dataFolder = temporaryFolder();
    protect(dataFolder);
    const { window } = await launchApp({ dataFolder });
    await window.getByRole('button', { name: /Start my book/ }).click();
    await soon(() => window.getByRole('heading', { level: 1 }).textContent()).toContain('may not be read');
  },
);

test(
  'a damaged file that is chosen is told beside the good book, and restored from its own backup',
  { timeout: 90_000 },
  async () => {
    const { dataFolder, book } = await aDataFolder();
    const { app, window } = await launchApp({ dataFolder });
    await window.getByRole('link', { name: 'Book' }).first().waitFor();
    mkdirSync(path.join(dataFolder, 'other'));
    const bad = path.join(dataFolder, 'other', 'Bad.bellwether');
    writeFileSync(bad, 'SQLite format 3');
    await stubFileDialogs(app, bad);
    await window.keyboard.press('Control+O');
    await window.getByText('Bad.bellwether is not a Bellwether book').waitFor();
    expect(await window.getByText('Not saved').count()).toBe(0);

    // Another book stays open; the default one is damaged meanwhile and has a backup.
    const second = path.join(dataFolder, 'other', 'Second.bellwether');
    await stubFileDialogs(app, second);
    expect(await call(window, 'book:new', null)).toMatchObject({ ok: true, value: { state: { path: second } } });
    await window.reload();
    await window.getByRole('link', { name: 'Book' }).first().waitFor();
    writeFileSync(book, '');
    await stubFileDialogs(app, book);
    await window.keyboard.press('Control+O');
    const dialog = window.getByRole('dialog', { name: 'The book “My book” is an empty file' });
    await dialog.waitFor();

    expect(await call(window, 'book:state', null)).toMatchObject({ ok: true, value: { path: second } });
    await dialog.getByRole('button', { name: /Restore the backup/ }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await call(window, 'book:state', null)).toMatchObject({ ok: true, value: { path: book, accounts: 1 } });
  },
);
