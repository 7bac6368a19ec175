import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../support/test-book.ts';
import { runCli } from './run-cli.ts';

function setUp(text: string | Uint8Array) {
  const folder = testFolder();
  const file = path.join(folder, 'list.csv');
  const book = path.join(folder, 'Book.bellwether');
  writeFileSync(file, text);
  return {
    folder,
    file,
    book,
    run: (...more: readonly string[]) => runCli('import', 'accounts', file, '--book', book, '--json', ...more),
  };
}

const answerOf = ({ stdout }: { readonly stdout: string }): unknown => JSON.parse(stdout);

test(
  'how the file was read, what was assumed, what is history and what could not be read is said',
  { timeout: 60_000 },
  async () => {
    const { run } = setUp(
      'id;name;ARR;Renewal date;Mood\n1;Alder;1000;2001-03-01;fine\n2;Birch;k.A.;2099-01-01;\n3;Cedar;$5;2099-01-01;\n',
    );
    const first = await run('--currency', 'EUR');
    expect(first.stderr).toContain('Read as utf-8, separated by semicolons, with its header in line 1.');
    expect(first.stderr).toContain('id → externalId, name → name, ARR → arr, Renewal date → endsOn');
    expect(first.stderr).toContain('Kept besides, as they stand: Mood.');
    expect(first.stderr).toContain(
      'One amount names no currency and was taken as EUR; another one is said with --currency.',
    );
    expect(first.stderr).toContain(
      'One of these lines has ended (1000.00 EUR): it counts as history, not as running ARR.',
    );
    expect(first.stderr).toContain('One cell could not be read; it is kept as it stood.');
    expect(answerOf(first)).toMatchObject({
      created: 3,
      problems: [{ row: 1, column: 'ARR' }, { row: 2 }, { row: 2 }],
    });

    const again = await run('--currency', 'USD');
    expect(answerOf(again)).toMatchObject({ created: 0, updated: 0, unchanged: 3, batch: null });
  },
);

test('where left-out rows cannot be written nothing is imported', { timeout: 60_000 }, async () => {
  const { folder, book, run } = setUp('id,name\n1,Alder\n2,\n');
  const lost = await run('--rejected', path.join(folder, 'nowhere', 'x.csv'));
  expect(lost).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Nothing was imported') });
  expect(existsSync(book)).toBe(false);
});

test('the end of a report is counted and goes to the rejected rows', { timeout: 60_000 }, async () => {
  const { folder, run } = setUp(
    'id,name\n1,Alder\n\nGrand Totals (1 records)\nCopyright © 2026 x. All rights reserved.\n',
  );
  const rejected = path.join(folder, 'rejected.csv');
  const read = await run('--rejected', rejected);
  expect(answerOf(read)).toMatchObject({ created: 1, skipped: 2, problems: [{ row: 2 }, { row: 3 }] });
  expect(readFileSync(rejected, 'utf8')).toContain('Grand Totals (1 records),,');
});

test('a header alone, and a first line that may be one, are asked about', { timeout: 60_000 }, async () => {
  const alone = setUp('id,name\n');
  expect(await alone.run()).toMatchObject({ code: 1, stderr: expect.stringContaining('no row with data') });
  expect(existsSync(alone.book)).toBe(false);
  const { run } = setUp('Alder,Retail,Bonn\nBirch,Retail,Rome\nCedar,Energy,Oslo\n');
  expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('--header-line 0') });
  expect(answerOf(await run('--header-line', '0'))).toMatchObject({ created: 3 });
});
