import { statSync } from 'node:fs';
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
