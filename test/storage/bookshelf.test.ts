import { existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createBookshelf } from '../../src-main/storage/bookshelf.ts';
import { createAccount } from '../../src-main/app/accounts.ts';
import { testClock, testFolder } from '../support/test-book.ts';

function aShelf(dataFolder = testFolder()) {
  const clock = testClock('2026-11-24T10:00:00.000Z');
  const told: string[] = [];
  const shelf = createBookshelf({
    dataFolder,
    booksFolder: path.join(dataFolder, 'books'),
    clock,
    onChange: () => undefined,
    onSwitch: () => undefined,
    onBackup: (at) => told.push(at),
  });
  return { shelf, clock, told, dataFolder };
}

test('a backup that the person made is the last one: at once, told to every view, and at the next start', async () => {
  const { shelf, clock, told, dataFolder } = aShelf();
  await shelf.open(shelf.defaultPath, { currency: 'EUR' });
  await shelf.current()?.book.execute(createAccount, { name: 'Norrholm' }, 'user');
  await shelf.backUpIfChanged();
  expect(told).toEqual(['2026-11-24T10:00:00.000Z']);
  clock.set('2026-11-24T11:30:00.000Z');
  shelf.backedUp(shelf.defaultPath);
  expect(told.at(-1)).toBe('2026-11-24T11:30:00.000Z');
  expect(shelf.state()?.lastBackupAt).toBe('2026-11-24T11:30:00.000Z');
  await shelf.close();

  const next = aShelf(dataFolder);
  await next.shelf.open(next.shelf.defaultPath, null);
  expect(next.shelf.state()?.lastBackupAt).toBe('2026-11-24T11:30:00.000Z');
  await next.shelf.close();
});

test('nobody but its owner can read a backup, nor a book that was restored from one', async () => {
  const { shelf, dataFolder } = aShelf();
  const former = process.umask(0o022);
  try {
    await shelf.open(shelf.defaultPath, { currency: 'EUR' });
    await shelf.current()?.book.execute(createAccount, { name: 'Norrholm' }, 'user');
    const made = await shelf.backUpIfChanged();
    expect(statSync(made?.path ?? dataFolder).mode & 0o777).toBe(0o600);
  } finally {
    process.umask(former);
    await shelf.close();
  }
});

/** The book of a shelf, open, with one account in it. */
async function aBookOn({ shelf }: ReturnType<typeof aShelf>): Promise<string> {
  await shelf.open(shelf.defaultPath, { currency: 'EUR' });
  await shelf.current()?.book.execute(createAccount, { name: 'Norrholm' }, 'user');
  return shelf.current()?.path ?? '';
}

test('a chosen file that will not open leaves the open book open, and names its own backups', async () => {
  const made = aShelf();
  const { shelf, dataFolder } = made;
  const good = await aBookOn(made);
  const bad = path.join(dataFolder, 'Bad.bellwether');
  writeFileSync(bad, readFileSync(good).subarray(0, -1));
  const { book } = shelf.current() ?? {};
  expect(await shelf.open(bad, null)).toMatchObject({ ok: false, error: { type: 'Damaged', path: bad } });
  expect(shelf.current()?.book).toBe(book);
  expect(await shelf.backups(bad)).toEqual([]);
  await shelf.close();
});

test('a link to the open book is the open book, with the same backups', async () => {
  const made = aShelf();
  const { shelf, dataFolder } = made;
  const real = await aBookOn(made);
  const link = path.join(dataFolder, 'link.bellwether');
  symlinkSync(real, link);
  await shelf.backUpIfChanged();
  expect(await shelf.open(link, null)).toMatchObject({ ok: true, value: { path: real } });
  expect(await shelf.backups(link)).toHaveLength(1);
  await shelf.close();
  await shelf.open(link, null);
  expect(shelf.recents()).toMatchObject([{ path: real, isOpen: true }]);
  expect(existsSync(`${link}-lock`)).toBe(false);
  await shelf.close();
});

test.each([
  ['deleted', (file: string) => rmSync(file)],
  ['moved', (file: string) => renameSync(file, `${file}.elsewhere`)],
  [
    'replaced',
    (file: string) => {
      writeFileSync(`${file}.new`, 'another file');
      renameSync(`${file}.new`, file);
    },
  ],
])('a book whose file was %s takes no write, and can be saved elsewhere whole', async (_, takeAway) => {
  const made = aShelf();
  const { shelf, dataFolder } = made;
  const bookPath = await aBookOn(made);
  takeAway(bookPath);
  const refused = await shelf.current()?.book.execute(createAccount, { name: 'Kestrel' }, 'user');
  expect(refused).toEqual({ ok: false, error: { type: 'FileGone' } });
  const to = path.join(dataFolder, 'Saved.bellwether');
  expect(await shelf.rescue(to)).toMatchObject({ ok: true, value: { path: to, accounts: 1 } });
  expect(await shelf.current()?.book.execute(createAccount, { name: 'Kestrel' }, 'user')).toMatchObject({ ok: true });
  await shelf.close();
});

test('a book whose folder is gone is restored with its folder; a backup that is gone says so', async () => {
  const made = aShelf();
  const { shelf, dataFolder } = made;
  await shelf.open(path.join(dataFolder, 'books', 'My book.bellwether'), { currency: 'EUR' });
  const bookPath = await aBookOn(made);
  const backup = (await shelf.backUpIfChanged())?.path ?? '';
  await shelf.close();
  rmSync(path.dirname(bookPath), { recursive: true });
  expect(await shelf.restore(backup, bookPath)).toMatchObject({ ok: true, value: { accounts: 1 } });
  await shelf.close();
  rmSync(path.join(dataFolder, 'backups'), { recursive: true });
  expect(await shelf.restore(backup, bookPath)).toEqual({ ok: false, error: { type: 'BackupGone', path: backup } });
});
