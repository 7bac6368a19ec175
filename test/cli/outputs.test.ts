import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { addAccount, openTestBook, testFolder, type TestBook } from '../support/test-book.ts';
import { runCli } from './run-cli.ts';

// Every run starts a process of its own.
vi.setConfig({ testTimeout: 180_000 });

async function aBook(name = 'Book.bellwether', folder = testFolder()): Promise<TestBook> {
  const subject = openTestBook(path.join(folder, name));
  await addAccount(subject, 'Norrholm Maritime', { externalId: 'N-1' });
  return subject;
}

test('no file that is written ever replaces a book, under whatever name', async () => {
  const subject = await aBook();
  const { path: book } = subject;
  const folder = path.dirname(book);
  const other = await aBook('Other.bellwether', folder);
  await subject.book.close();
  const symbolic = path.join(folder, 'symbolic.json');
  const hard = path.join(folder, 'hard.json');
  symlinkSync(book, symbolic);
  linkSync(book, hard);
  const source = path.join(folder, 'accounts.csv');
  writeFileSync(source, 'Name,External ID\n,X-1\nKestrel Rail,K-1\n');
  const before = readFileSync(book);
  const otherBefore = readFileSync(other.path);
  const tries = [
    ['export', 'json', '--book', book, '--to', book],
    ['export', 'json', '--book', book, '--to', symbolic],
    ['export', 'json', '--book', book, '--to', hard],
    ['export', 'json', '--book', book, '--to', `${book}-wal`],
    ['export', 'csv', '--book', book, '--to', book],
    ['backup', '--book', book, '--to', book],
    // This one is open elsewhere.
    ['backup', '--book', book, '--to', other.path],
    ['backup', '--book', book, '--to', `${other.path}-wal`],
    ['import', 'accounts', source, '--book', book, '--rejected', book],
    ['import', 'accounts', source, '--book', book, '--rejected', book, '--dry-run'],
    ['import', 'accounts', source, '--book', book, '--rejected', source],
    ['import', 'accounts', source, '--book', path.join(folder, 'New.bellwether'), '--rejected', book],
  ];
  const runs = await Promise.all(tries.map((args) => runCli(...args, '--force')));
  runs.forEach((run, at) => {
    expect(run, tries[at]?.join(' ')).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/left as it is|left as it was|as it was/);
  });
  expect(readFileSync(book).equals(before)).toBe(true);
  expect(readFileSync(other.path).equals(otherBefore)).toBe(true);
  expect(readFileSync(source, 'utf8')).toContain('Kestrel');
  expect(existsSync(path.join(folder, 'New.bellwether'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('another file that is there is replaced only by force', async () => {
  const subject = await aBook();
  const folder = testFolder();
  const precious = path.join(folder, 'precious.txt');
  writeFileSync(precious, 'precious');
  for (const args of [
    ['export', 'json', '--book', subject.path, '--to', precious],
    ['backup', '--book', subject.path, '--to', precious],
    ['export', 'csv', '--book', subject.path, '--to', precious],
  ]) {
    const run = await runCli(...args);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(precious);
  }
  expect(readFileSync(precious, 'utf8')).toBe('precious');
  expect((await runCli('export', 'json', '--book', subject.path, '--to', precious, '--force')).code).toBe(0);
  expect(readFileSync(precious, 'utf8')).toContain('Norrholm');
  expect(readdirSync(folder)).toEqual(['precious.txt']);
});

test('a command that did nothing leaves no new book', async () => {
  const folder = testFolder();
  const book = path.join(folder, 'New.bellwether');
  const source = path.join(folder, 'accounts.csv');
  const list = path.join(folder, 'not-a-book.json');
  writeFileSync(source, 'Name\nKestrel Rail\n');
  writeFileSync(list, '{}');
  for (const args of [
    ['import', 'accounts', source, '--book', book, '--map', 'Nmae=name'],
    ['log', '--book', book, 'nobody 2 hello'],
    ['undo', '--book', book],
    ['import', 'book', list, '--book', book],
  ]) {
    expect((await runCli(...args)).code, args.join(' ')).toBe(1);
    expect(readdirSync(folder).toSorted(), args.join(' ')).toEqual(['accounts.csv', 'not-a-book.json']);
  }
});

test('a link to a book is the book: one lock, and nothing beside the link', async () => {
  const subject = await aBook();
  const elsewhere = testFolder();
  const link = path.join(elsewhere, 'link.bellwether');
  symlinkSync(subject.path, link);
  expect(await runCli('log', '--book', link, 'norrholm 4')).toMatchObject({ code: 2 });
  await subject.book.close();
  expect(await runCli('log', '--book', link, 'norrholm 4')).toMatchObject({ code: 0 });
  expect(readdirSync(elsewhere)).toEqual(['link.bellwether']);
  const lost = path.join(elsewhere, 'lost.bellwether');
  symlinkSync(path.join(elsewhere, 'gone', 'Book.bellwether'), lost);
  expect(await runCli('log', '--book', lost, 'norrholm 4')).toMatchObject({ code: 2 });
});

test('damage is said in a sentence, never in the words of the database', async () => {
  const subject = await aBook();
  for (let at = 0; at < 200; at += 1) await addAccount(subject, `Account ${at}`);
  await subject.book.close();
  const whole = readFileSync(subject.path);
  const torn = path.join(testFolder(), 'Torn.bellwether');
  writeFileSync(torn, whole.subarray(0, -1));
  const flipped = path.join(testFolder(), 'Flipped.bellwether');
  const bytes = Buffer.from(whole);
  for (let page = 3; page < bytes.length / 4096; page += 1) bytes.fill(0xa5, page * 4096, page * 4096 + 64);
  writeFileSync(flipped, bytes);
  for (const [code, ...args] of [
    [1, 'check', '--book', torn],
    [1, 'check', '--book', flipped],
    [2, 'list', 'accounts', '--book', torn],
    [2, 'list', 'accounts', '--book', flipped],
    [2, 'backup', '--book', flipped, '--to', path.join(testFolder(), 'copy.bellwether')],
  ] as const) {
    const run = await runCli(...args);
    expect(run.code, args.join(' ')).toBe(code);
    expect(run.stderr, args.join(' ')).toMatch(/damaged|not what they should be|its end is missing/);
    expect(run.stderr, args.join(' ')).not.toMatch(/malformed|Tree|btree|unexpected/i);
  }
});

test('an export that fails half-way leaves no folder of its own', async () => {
  const subject = await aBook();
  const folder = testFolder();
  const place = path.join(folder, 'x'.repeat(300));
  expect(await runCli('export', 'csv', '--book', subject.path, '--to', place)).toMatchObject({ code: 2, stdout: '' });
  mkdirSync(path.join(folder, 'there'));
  writeFileSync(path.join(folder, 'there', 'people.csv'), 'mine');
  const taken = await runCli('export', 'csv', '--book', subject.path, '--to', path.join(folder, 'there'));
  expect(taken).toMatchObject({ code: 1, stdout: '' });
  expect(readdirSync(folder)).toEqual(['there']);
  expect(readdirSync(path.join(folder, 'there'))).toEqual(['people.csv']);
});
