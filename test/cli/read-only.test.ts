import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addAccount, openTestBook, testFolder } from '../support/test-book.ts';
import { runCli } from './run-cli.ts';

// Every run starts a process of its own.
vi.setConfig({ testTimeout: 180_000 });

/** A mount of its own, which a test may fill or protect. Only root may make one. */
function aMount(options: string): string {
  const mount = path.join(testFolder(), 'mount');
  mkdirSync(mount);
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', mount]);
  onTestFinished(() => void execFileSync('umount', [mount]));
  return mount;
}

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)('a book on a write-protected disk is listed, checked, exported and backed up', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Norrholm');
  await subject.book.close();
  const mount = aMount('size=16m');
  const book = path.join(mount, 'Book.bellwether');
  copyFileSync(subject.path, book);
  execFileSync('mount', ['-o', 'remount,ro', mount]);
  const folder = testFolder();
  expect(await runCli('check', '--book', book)).toMatchObject({ code: 0, json: { ok: true, counts: { accounts: 1 } } });
  for (const args of [
    ['list', 'accounts', '--book', book],
    ['backup', '--book', book, '--to', path.join(folder, 'copy.bellwether')],
    ['export', 'json', '--book', book, '--to', path.join(folder, 'book.json')],
    ['export', 'csv', '--book', book, '--to', path.join(folder, 'csv')],
  ])
    expect(await runCli(...args), args.join(' ')).toMatchObject({ code: 0 });
  expect(await runCli('backup', '--book', book, '--to', path.join(mount, 'copy.bellwether'))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('can only be read; name another place') as string,
  });
  expect(readdirSync(mount)).toEqual(['Book.bellwether']);
});

test.runIf(isRoot)('a book that may not be changed, in a folder that may, is checked without a write', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Norrholm');
  await subject.book.close();
  const book = path.join(testFolder(), 'Book.bellwether');
  copyFileSync(subject.path, book);
  // A mount of the one file, which root cannot write through either.
  execFileSync('mount', ['--bind', book, book]);
  onTestFinished(() => void execFileSync('umount', [book]));
  execFileSync('mount', ['-o', 'remount,ro,bind', book]);
  expect(await runCli('check', '--book', book)).toMatchObject({ code: 0, json: { ok: true } });
});

test.runIf(isRoot)('on a full disk every command says that it could not run', async () => {
  const mount = aMount('size=1m');
  const subject = openTestBook(path.join(mount, 'Book.bellwether'));
  await addAccount(subject, 'Norrholm');
  await subject.book.close();
  expect(() => {
    for (;;) appendFileSync(path.join(mount, 'filler'), Buffer.alloc(1024));
  }).toThrow('ENOSPC');
  for (const args of [
    ['log', '--book', subject.path, 'norrholm 2 hello'],
    ['undo', '--book', subject.path],
  ]) {
    const run = await runCli(...args);
    expect(run, args.join(' ')).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/full|no room/);
  }
});
