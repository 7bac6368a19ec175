import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { addAccount, openTestBook, testFolder } from '../support/test-book.ts';
import { runCli } from './run-cli.ts';

// Every run starts a process of its own.
vi.setConfig({ testTimeout: 180_000 });

/** A closed book with two accounts, and its path. */
async function aBook(): Promise<string> {
  const subject = openTestBook();
  await addAccount(subject, 'Norrholm Maritime', { externalId: 'N-1', coverage: 'high-touch' });
  await addAccount(subject, 'Norrland Paper');
  await subject.book.close();
  return subject.path;
}

test('a line is logged as in the window, listed as plain values, and can be undone', async () => {
  const book = await aBook();
  const logged = await runCli(
    'log',
    '--book',
    book,
    '"Norrholm Maritime" 2 ~70% 55% #hesitant !price /meeting >me send the audit note by 2026-12-01 -- She asked twice.',
  );
  expect(logged.stderr).toBe('');
  expect(logged.code).toBe(0);
  const list = await runCli('list', 'interactions', '--book', book, '--json');
  expect(list.json).toMatchObject([
    {
      kind: 'meeting',
      zone: 'Europe/Berlin',
      level: 2,
      confidence: 70,
      renewalConfidence: 55,
      reasons: ['price'],
      signals: [{ signal: 'hesitant', direction: -1 }],
      nextSteps: [{ direction: 'ours', due: '2026-12-01', state: 'open' }],
      note: 'She asked twice.',
    },
  ]);
  const accounts = await runCli('list', 'accounts', '--book', book, '--json');
  expect(accounts.json).toMatchObject([
    {
      externalId: 'N-1',
      name: 'Norrholm Maritime',
      arr: [],
      coverage: 'high-touch',
      sentiment: { level: 2, stale: false },
    },
    { externalId: null, name: 'Norrland Paper', sentiment: null },
  ]);
  expect((await runCli('undo', '--book', book)).code).toBe(0);
  expect((await runCli('list', 'interactions', '--book', book)).json).toEqual([]);
});

test('what is still to come is said not to be taken, and is kept in the note', async () => {
  const book = await aBook();
  const run = await runCli('log', '--book', book, '"Norrholm Maritime" at tomorrow 15:00 2 fine');
  expect(run).toMatchObject({ code: 1, json: { log: { level: 2, note: 'at tomorrow 15:00 fine' } } });
  expect(run.stderr).toContain('at tomorrow 15:00 (still to come)');
});

test('an ambiguous account is refused and nothing is logged', async () => {
  const book = await aBook();
  const run = await runCli('log', '--book', book, 'norr 2 hello');
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('Norrholm Maritime');
  expect(run.stderr).toContain('Norrland Paper');
  expect((await runCli('list', 'interactions', '--book', book)).json).toEqual([]);
});

test('a book that is open elsewhere is not written, but can be listed, checked and backed up', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Kestrel Rail');
  const log = await runCli('log', '--book', subject.path, 'kestrel 4');
  expect(log).toMatchObject({ code: 2, stdout: '' });
  expect(log.stderr).toContain('is open in the app');
  expect((await runCli('list', 'accounts', '--book', subject.path)).json).toHaveLength(1);
  expect(await runCli('check', '--book', subject.path)).toMatchObject({
    code: 0,
    json: { ok: true, counts: { accounts: 1 } },
  });
  const to = path.join(testFolder(), 'copy.bellwether');
  expect(await runCli('backup', '--book', subject.path, '--to', to)).toMatchObject({
    code: 0,
    json: { path: to, accounts: 1 },
  });
  expect(await runCli('check', '--book', to)).toMatchObject({ code: 0, json: { ok: true } });
});

test('an export is read back into the same book, in both formats', async () => {
  const book = await aBook();
  await runCli('log', '--book', book, '"Norrland Paper" 5 All well.');
  const folder = testFolder();
  for (const format of ['json', 'csv']) {
    const place = path.join(folder, `export.${format}`);
    const copy = path.join(folder, `${format}.bellwether`);
    expect(await runCli('export', format, '--book', book, '--to', place)).toMatchObject({
      code: 0,
      json: { path: place },
    });
    expect((await runCli('import', 'book', place, '--book', copy)).code).toBe(0);
    for (const what of ['accounts', 'interactions']) {
      expect((await runCli('list', what, '--book', copy)).json).toEqual(
        (await runCli('list', what, '--book', book)).json,
      );
    }
  }
});

test('what cannot be done says so in a sentence, with the exit code of its kind and nothing on stdout', async () => {
  const folder = testFolder();
  writeFileSync(path.join(folder, 'garbage.bellwether'), 'garbage');
  writeFileSync(path.join(folder, 'empty.bellwether'), '');
  mkdirSync(path.join(folder, 'folder.bellwether'));
  const missing = path.join(folder, 'missing.bellwether');
  for (const [code, ...args] of [
    [1],
    [1, 'frob', '--book', missing],
    [1, 'list', 'accounts'],
    [1, 'list', 'colours', '--book', missing],
    [1, 'list', 'accounts', '--frob'],
    [2, 'list', 'accounts', '--book', missing],
    [2, 'check', '--book', path.join(folder, 'garbage.bellwether')],
    [2, 'check', '--book', path.join(folder, 'empty.bellwether')],
    [2, 'check', '--book', path.join(folder, 'folder.bellwether')],
    [2, 'log', '--book', path.join(folder, 'nowhere', 'b.bellwether'), 'acme 1'],
  ] as const) {
    const run = await runCli(...args);
    expect(run, args.join(' ')).toMatchObject({ code, stdout: '' });
    expect(run.stderr.length, args.join(' ')).toBeGreaterThan(20);
  }
  expect(existsSync(missing)).toBe(false);
});
