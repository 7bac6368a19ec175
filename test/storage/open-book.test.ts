import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { openBook } from '../../src-main/storage/open-book.ts';
import { migrations } from '../../src-main/storage/migrations/all.ts';
import { addAccount, aLog, openTestBook, testClock, testFolder } from '../support/test-book.ts';

const open = (bookPath: string, create = false) =>
  openBook(bookPath, {
    clock: testClock(),
    create: create ? { currency: 'EUR' } : null,
    isKnownWhole: () => false,
    backUpBeforeMigration: () => undefined,
  });

const failureOf = (bookPath: string, create = false): string => {
  const opened = open(bookPath, create);
  if (opened.ok) {
    opened.value.close();
    return 'opened';
  }
  return opened.error.type;
};

/** A closed book of some hundred pages. */
async function aBook(): Promise<string> {
  const subject = openTestBook();
  for (let at = 0; at < 30; at += 1) {
    const accountId = await addAccount(subject, `Account ${at}`);
    for (let log = 0; log < 10; log += 1) {
      await subject.book.execute(
        logInteraction,
        aLog(accountId, { level: 3, note: 'A note of some length. '.repeat(20) }),
        'user',
      );
    }
  }
  const { path: bookPath } = subject;
  await subject.reopen().then(({ book }) => book.close());
  return bookPath;
}

test('the writing connection promises what the book promises', () => {
  const { writing } = openTestBook().book.connections;
  const pragma = (name: string) => writing?.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('trusted_schema')).toBe(0);
});

test('the reading connection cannot write', () => {
  const { reading } = openTestBook().book.connections;
  expect(() => reading.exec("INSERT INTO meta VALUES ('a', 'b')")).toThrow('readonly');
});

test('a new book belongs to its user alone', () => {
  expect(statSync(openTestBook().path).mode & 0o777).toBe(0o600);
});

describe('a bad file gets a clear answer and stays as it was', () => {
  test.each([
    ['a missing one', 'Missing', () => undefined],
    ['a zero-length one', 'Empty', (file: string) => writeFileSync(file, '')],
    ['one full of garbage', 'NotABook', (file: string) => writeFileSync(file, Buffer.alloc(20_000, 'garbage '))],
    ['a text file', 'NotABook', (file: string) => writeFileSync(file, 'account,level\n')],
    ['a directory', 'IsDirectory', (file: string) => mkdirSync(file)],
  ])('%s', (_, type, make) => {
    const file = path.join(testFolder(), 'Bad.bellwether');
    make(file);
    const isFile = type !== 'Missing' && type !== 'IsDirectory';
    const before = isFile ? readFileSync(file) : undefined;
    expect(failureOf(file)).toBe(type);
    if (before) expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a database of another program', () => {
    const file = path.join(testFolder(), 'Other.bellwether');
    const db = new SqliteDatabase(file);
    db.exec('CREATE TABLE t (a)');
    db.close();
    expect(failureOf(file)).toBe('NotABook');
  });

  test('a truncated book', async () => {
    const file = await aBook();
    truncateSync(file, Math.floor(statSync(file).size / 2));
    const before = readFileSync(file);
    expect(failureOf(file)).toBe('Damaged');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a book whose pages are garbage behind a good header', async () => {
    const file = await aBook();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8192, 8192 + 40 * 4096);
    writeFileSync(file, bytes);
    expect(failureOf(file)).toBe('Damaged');
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a book of a newer version', async () => {
    const file = await aBook();
    const db = new SqliteDatabase(file);
    db.pragma('journal_mode = DELETE');
    db.pragma('user_version = 99');
    db.close();
    const before = readFileSync(file);
    const newer = { type: 'Newer', path: file, fileVersion: 99, appVersion: migrations.length };
    expect(open(file)).toEqual({ ok: false, error: newer });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

test('a book that is open is locked for a second writer, and free again when its process is gone', () => {
  const { path: bookPath, book } = openTestBook();
  expect(failureOf(bookPath)).toBe('Locked');
  return book.close().then(() => expect(failureOf(bookPath)).toBe('opened'));
});

test('a book on a write-protected disk opens for reading, and every write is refused', async () => {
  const file = await aBook();
  const mount = path.join(testFolder(), 'mount');
  mkdirSync(mount);
  if (process.getuid?.() === 0) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', mount]);
    onTestFinished(() => void execFileSync('umount', [mount]));
  }
  const there = path.join(mount, 'Book.bellwether');
  writeFileSync(there, readFileSync(file));
  if (process.getuid?.() === 0) execFileSync('mount', ['-o', 'remount,ro', mount]);
  else chmodSync(mount, 0o500);
  const subject = openTestBook(there);
  expect(subject.view.facts()).toHaveLength(30);
  const result = await subject.book.execute(logInteraction, aLog(subject.view.facts()[0]?.id ?? ''), 'user');
  expect(result).toEqual({ ok: false, error: { type: 'ReadOnly' } });
  await subject.book.close();
  if (process.getuid?.() !== 0) chmodSync(mount, 0o700);
});

test.runIf(process.getuid?.() === 0)(
  'a full disk refuses the write with a value, and the book is as before',
  async () => {
    const mount = path.join(testFolder(), 'mount');
    mkdirSync(mount);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mount]);
    onTestFinished(() => void execFileSync('umount', [mount]));
    const subject = openTestBook(path.join(mount, 'Book.bellwether'));
    const accountId = await addAccount(subject, 'Norrholm');
    let logged = 0;
    for (;;) {
      const result = await subject.book.execute(
        logInteraction,
        aLog(accountId, { level: 3, note: 'x'.repeat(20_000) }),
        'user',
      );
      if (!result.ok) {
        expect(result.error.type).toBe('DiskFull');
        break;
      }
      logged += 1;
    }
    expect(logged).toBeGreaterThan(0);
    expect(subject.view.queries.counts().interactions).toBe(logged);
    expect(checkBook(subject.book.connections.reading).problems).toEqual([]);
    await subject.book.close();
  },
);
