import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createAccount } from '../../src-main/app/accounts.ts';
import { createBookshelf, type Bookshelf } from '../../src-main/storage/bookshelf.ts';
import { putDraft } from '../../src-main/storage/drafts.ts';
import { testClock, testFolder } from '../support/test-book.ts';

/** One start of the app after another in one data folder, each an hour later. */
function aDesk() {
  const dataFolder = testFolder();
  const clock = testClock('2026-11-24T10:00:00.000Z');
  let hour = 10;
  const start = async (work: (shelf: Bookshelf) => Promise<unknown> | void): Promise<string | undefined> => {
    clock.set(`2026-11-24T${hour}:00:00.000Z`);
    hour += 1;
    const shelf = createBookshelf({
      dataFolder,
      booksFolder: path.join(dataFolder, 'books'),
      clock,
      onChange: () => undefined,
      onSwitch: () => undefined,
      onBackup: () => undefined,
    });
    await shelf.open(shelf.defaultPath, { currency: 'EUR' });
    await work(shelf);
    const made = await shelf.backUpIfChanged();
    await shelf.close();
    return made?.path;
  };
  return { dataFolder, start };
}

const add = (name: string) => (shelf: Bookshelf) =>
  shelf.current()?.book.execute(createAccount, { name }, 'user') ?? Promise.resolve();
const nothing = (): void => undefined;

test('a book that nobody touched since its last backup is not copied again, however often the app is started', async () => {
  const { start } = aDesk();
  expect(await start(add('Norrholm'))).toBeDefined();
  expect(await start(nothing)).toBeUndefined();
  expect(await start(nothing)).toBeUndefined();
  expect(await start(add('Vessel'))).toBeDefined();
});

test('a draft is worth a backup too, though no act was done', async () => {
  const { start } = aDesk();
  await start(add('Norrholm'));
  const made = await start((shelf) => {
    const writing = shelf.current()?.book.connections.writing;
    if (writing) putDraft(writing, 'log:new', 'half a word', '2026-11-24T11:00:00.000Z');
  });
  expect(made).toBeDefined();
});

test('a backup that is gone is made again', async () => {
  const { start } = aDesk();
  const made = await start(add('Norrholm'));
  rmSync(made ?? '');
  expect(await start(nothing)).toBeDefined();
});

test('what was written after the last backup is backed up at the next start, even if nothing is done in it', async () => {
  const { start } = aDesk();
  await start(async (shelf) => {
    await add('Norrholm')(shelf);
    await shelf.backUpIfChanged();
    await add('Vessel')(shelf);
    await shelf.close();
  });
  expect(await start(nothing)).toBeDefined();
});
