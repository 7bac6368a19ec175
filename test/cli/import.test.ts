import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../architecture/source-files.ts';
import { testFolder } from '../support/test-book.ts';
import { runCli } from './run-cli.ts';

interface Answer {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly batch: string | null;
  readonly problems: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly reason: string;
  }[];
}

const ravenstack = (name: string) => path.join(root, 'test/fixtures/ravenstack', name);
const answerOf = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout) as Answer;

test('RavenStack from the command line, again, and as JSON that adds up', { timeout: 120_000 }, async () => {
  const book = path.join(testFolder(), 'Raven.bellwether');
  const dry = await runCli('import', 'accounts', ravenstack('accounts.csv'), '--book', book, '--dry-run', '--json');
  expect(answerOf(dry)).toEqual({ created: 500, updated: 0, unchanged: 0, skipped: 0, batch: null, problems: [] });
  expect(existsSync(book)).toBe(false);

  const accounts = await runCli('import', 'accounts', ravenstack('accounts.csv'), '--book', book, '--json');
  expect(accounts.code).toBe(0);
  expect(answerOf(accounts)).toMatchObject({ created: 500, problems: [], batch: expect.any(String) });
  const lines = [
    'import',
    'contracts',
    ravenstack('subscriptions.csv'),
    '--book',
    book,
    '--currency',
    'USD',
    '--json',
  ] as const;
  expect(answerOf(await runCli(...lines))).toMatchObject({ created: 5000, skipped: 0 });
  expect(answerOf(await runCli(...lines))).toMatchObject({ created: 0, unchanged: 5000 });

  const listed = JSON.parse((await runCli('list', 'contracts', '--book', book, '--json')).stdout) as {
    readonly arr: { readonly amountMinor: number; readonly currency: string };
  }[];
  expect(listed.reduce((sum, { arr }) => sum + arr.amountMinor, 0)).toBe(13_606_496_400);
  expect(new Set(listed.map(({ arr }) => arr.currency))).toEqual(new Set(['USD']));
});

test('what cannot be read is refused with a sentence, and no book is made of it', { timeout: 120_000 }, async () => {
  const folder = testFolder();
  const inFolder = (name: string) => path.join(folder, name);
  writeFileSync(inFolder('empty.csv'), '');
  writeFileSync(inFolder('garbage.csv'), Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)));
  writeFileSync(inFolder('sheet.csv'), 'PK\u0003\u0004');
  writeFileSync(inFolder('huge.csv'), '');
  truncateSync(inFolder('huge.csv'), 200_000_000);
  for (const [name, words] of [
    ['missing.csv', /not there/],
    ['empty.csv', /empty/],
    ['garbage.csv', /not a text file/],
    ['sheet.csv', /workbook/],
    ['huge.csv', /200 MB/],
    ['.', /folder/],
  ] as const) {
    const refused = await runCli('import', 'accounts', inFolder(name), '--book', inFolder('Book.bellwether'), '--json');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(words) });
    expect(answerOf(refused)).toMatchObject({ created: 0, updated: 0, unchanged: 0, skipped: 0, batch: null });
  }
  expect(existsSync(inFolder('Book.bellwether'))).toBe(false);
});

test(
  'what only a person can know is refused or left out, row by row, until it is said',
  { timeout: 120_000 },
  async () => {
    const folder = testFolder();
    const file = path.join(folder, 'list.csv');
    const rejected = path.join(folder, 'rejected.csv');
    const book = path.join(folder, 'Book.bellwether');
    writeFileSync(file, 'id,name,customer since,blurb\n1,Norrholm,01/02/2024,x\n2,,03/04/2024,y\n');
    const open = await runCli('import', 'accounts', file, '--book', book, '--json');
    expect(open).toMatchObject({ code: 1, stderr: expect.stringContaining('--date-order') });
    expect(answerOf(open)).toMatchObject({ created: 0, skipped: 2, batch: null });
    expect(answerOf(open).problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 'customer since', '01/02/2024'],
      [2, 'customer since', '03/04/2024'],
    ]);

    const said = await runCli(
      'import',
      'accounts',
      file,
      '--book',
      book,
      '--json',
      '--date-order',
      'dmy',
      '--map',
      'blurb=segment',
      '--rejected',
      rejected,
    );
    expect(said.code).toBe(1);
    expect(answerOf(said)).toMatchObject({
      created: 1,
      skipped: 1,
      problems: [{ row: 2, reason: 'The account has no name.' }],
    });
    expect(readFileSync(rejected, 'utf8')).toContain('2,,03/04/2024,y,The account has no name.');
    const [account] = JSON.parse((await runCli('list', 'accounts', '--book', book, '--json')).stdout) as {
      readonly segment: string;
    }[];
    expect(account?.segment).toBe('x');

    writeFileSync(file, 'name,industry\nNorrholm,Shipping\n');
    expect(answerOf(await runCli('import', 'accounts', file, '--book', book, '--json'))).toMatchObject({
      skipped: 1,
      problems: [{ row: 1, column: 'name' }],
    });
    expect(
      answerOf(await runCli('import', 'accounts', file, '--book', book, '--json', '--accept-names')),
    ).toMatchObject({ updated: 1, problems: [] });
  },
);

test('an option that makes no sense is refused with a sentence', { timeout: 60_000 }, async () => {
  const book = path.join(testFolder(), 'Book.bellwether');
  for (const [option, words] of [
    ['--currency=XQZ', /not a currency/],
    ['--date-order=ydm', /dmy, mdy or ymd/],
    ['--map=name', /Header=field/],
  ] as const) {
    expect(await runCli('import', 'accounts', ravenstack('accounts.csv'), '--book', book, option)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(words),
    });
  }
});
