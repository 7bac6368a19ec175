import { expect, test } from 'vitest';
import type { Handlers } from '#contract/api';
import type { ImportChoices } from '#contract/imports';
import { createImportSession } from '../../src-main/app/import-session.ts';
import type { ImportBook } from '../../src-main/app/ports/import-book.ts';
import { readTable } from '../../src-main/importers/read-table.ts';
import { rejectedRowsCsv } from '../../src-main/importers/rejected-rows.ts';
import { createImportBook } from '../../src-main/storage/import-book.ts';
import { ok } from '#domain/result';
import { addAccount, openTestBook } from '../support/test-book.ts';

interface Started {
  readonly session: Pick<Handlers, Extract<keyof Handlers, `import:${string}`>>;
  readonly written: Map<string, string>;
  readonly pushed: string[];
}

/** A session whose files are given as text by path. */
function start(
  files: Readonly<Record<string, string>>,
  book: ImportBook | null,
  breathe: () => Promise<void> = () => Promise.resolve(),
): Started {
  const written = new Map<string, string>();
  const pushed: string[] = [];
  let tokens = 0;
  const session = createImportSession({
    readFile: (path) => Promise.resolve(ok(new TextEncoder().encode(files[path]))),
    readTable,
    rejectedCsv: rejectedRowsCsv,
    writeFile: (path, text) => {
      written.set(path, text);
      return Promise.resolve(null);
    },
    fileNameOf: (path) => path,
    dialogs: {
      chooseFile: () => Promise.resolve(Object.keys(files)[0] ?? null),
      chooseSaveFile: () => Promise.resolve('out.csv'),
    },
    book: () => book,
    push: (name) => pushed.push(name),
    newToken: () => `token ${++tokens}`,
    breathe,
  });
  return { session, written, pushed };
}

const asFound = { kind: null, encoding: null, delimiter: null, headerLine: null };

const choicesOf = (mapping: readonly (string | null)[], given: Partial<ImportChoices> = {}): ImportChoices => ({
  mapping: [...mapping],
  dateOrders: [],
  decimals: [],
  currency: 'EUR',
  overwrite: false,
  acceptNames: false,
  decisions: [],
  ...given,
});

async function looked({ session }: Started) {
  const chosen = await session['import:choose'](null);
  if (!chosen.ok || !chosen.value) throw new Error('nothing chosen');
  const look = await session['import:inspect']({ token: chosen.value.token, choices: asFound });
  if (!look.ok) throw new Error(look.error.type);
  return { token: chosen.value.token, look: look.value, mapping: look.value.columns.map(({ field }) => field) };
}

test('a file is chosen, looked at, previewed page by page, applied, and its rejected rows are saved', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'Tallwick');
  const started = start(
    { 'list.csv': 'id,name,ARR\n1,Norrholm,"1,200"\n,Tallwick GmbH,5\n,,7\n' },
    createImportBook(subject.book),
  );
  const { token, look, mapping } = await looked(started);
  expect(look).toMatchObject({
    fileName: 'list.csv',
    kind: 'accounts',
    encoding: 'utf-8',
    delimiter: ',',
    headerLine: 1,
    rows: 3,
    remembered: false,
  });
  expect(mapping).toEqual(['externalId', 'name', 'arr']);

  const page = { shown: 'question' as const, column: null, offset: 0, limit: 10 };
  const preview = await started.session['import:preview']({ token, choices: choicesOf(mapping), ...page });
  if (!preview.ok) throw new Error(preview.error.type);
  expect(preview.value).toMatchObject({
    totals: { rows: 3, created: 1, skipped: 2, questions: 1 },
    arr: [{ amountMinor: 120_000, currency: 'EUR' }],
  });
  const [row] = preview.value.page.rows;
  expect(row).toMatchObject({ row: 2, title: 'Tallwick GmbH', candidates: [{ name: 'Tallwick' }] });

  const decisions = [{ row: 2, decision: { is: 'account' as const, id: row?.candidates[0]?.id ?? '' } }];
  const applied = await started.session['import:apply']({ token, choices: choicesOf(mapping, { decisions }) });
  expect(applied).toMatchObject({ ok: true, value: { totals: { created: 1, updated: 1, skipped: 1 } } });
  expect(await started.session['import:saveRejected']({ token })).toEqual({
    ok: true,
    value: { fileName: 'out.csv', rows: 1 },
  });
  expect(started.written.get('out.csv')).toContain('The account has no name.');
  const batches = await started.session['import:batches'](null);
  expect(batches.ok && batches.value.map(({ name, created }) => [name, created])).toEqual([
    ['list.csv, 2026-11-24', 1],
  ]);
});

test('two questions about the same choices are one piece of work; a newer one ends an older', async () => {
  const subject = openTestBook();
  const text = `id,name\n${Array.from({ length: 4000 }, (_, row) => `${row},Company ${row}`).join('\n')}\n`;
  let turns = 0;
  const started = start({ 'list.csv': text }, createImportBook(subject.book), () => {
    turns++;
    return new Promise((resolve) => setImmediate(resolve));
  });
  const { token, mapping } = await looked(started);
  const ask = (currency: string, offset: number) =>
    started.session['import:preview']({
      token,
      choices: choicesOf(mapping, { currency }),
      shown: 'created',
      column: null,
      offset,
      limit: 10,
    });
  const [first, second] = await Promise.all([ask('EUR', 0), ask('EUR', 10)]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  const before = turns;
  expect((await ask('EUR', 20)).ok).toBe(true);
  expect(turns).toBe(before);
});

test('a file that was put away is gone; without a book nothing is looked at', async () => {
  const subject = openTestBook();
  const started = start({ 'list.csv': 'id,name\n1,Acme\n' }, createImportBook(subject.book));
  const { token, mapping } = await looked(started);
  await started.session['import:cancel']({ token, release: true });
  for (const reply of [
    await started.session['import:inspect']({ token, choices: asFound }),
    await started.session['import:preview']({
      token,
      choices: choicesOf(mapping),
      shown: 'created',
      column: null,
      offset: 0,
      limit: 1,
    }),
    await started.session['import:apply']({ token, choices: choicesOf(mapping) }),
    await started.session['import:saveRejected']({ token }),
  ]) {
    expect(reply).toEqual({ ok: false, error: { type: 'Gone' } });
  }
  const bookless = start({ 'list.csv': 'id,name\n1,Acme\n' }, null);
  const chosen = await bookless.session['import:choose'](null);
  const look = await bookless.session['import:inspect']({
    token: (chosen.ok && chosen.value?.token) || '',
    choices: asFound,
  });
  expect(look).toEqual({ ok: false, error: { type: 'NoBook' } });
});

test('only the newest few files are kept in memory', async () => {
  const subject = openTestBook();
  const started = start({ 'list.csv': 'id,name\n1,Acme\n' }, createImportBook(subject.book));
  const first = await looked(started);
  for (let more = 0; more < 3; more++) await looked(started);
  expect(await started.session['import:inspect']({ token: first.token, choices: asFound })).toEqual({
    ok: false,
    error: { type: 'Gone' },
  });
});

test('what ended is told apart from running ARR; problems lead to their rows, and stand first', async () => {
  const subject = openTestBook();
  const started = start(
    {
      'list.csv':
        'id,name,ARR,Renewal date,Currency\n1,Alder,"1,000",2027-03-01,EUR\n2,Birch,500,2024-03-01,EUR\n3,Cedar,k.A.,31.02.2027,EUR\n',
    },
    createImportBook(subject.book),
  );
  const { token, mapping } = await looked(started);
  const ask = async (shown: 'created' | 'problem', column: string | null = null) => {
    const preview = await started.session['import:preview']({
      token,
      choices: choicesOf(mapping),
      shown,
      column,
      offset: 0,
      limit: 10,
    });
    if (!preview.ok) throw new Error(preview.error.type);
    return preview.value;
  };
  const created = await ask('created');
  const ended = [{ why: 'ended', lines: 1, arr: [{ amountMinor: 50_000, currency: 'EUR' }] }];
  expect(created).toMatchObject({
    arr: [{ amountMinor: 150_000, currency: 'EUR' }],
    standing: ended,
    unread: 2,
    problemRows: 1,
  });
  expect(created.page.rows.map(({ title }) => title)).toEqual(['Cedar', 'Alder', 'Birch']);
  expect(created.page.rows[1]?.changes).toContainEqual(
    expect.objectContaining({ as: 'money', currency: 'EUR', after: '100000' }),
  );
  expect(created.page.rows[1]?.changes).toContainEqual(expect.objectContaining({ as: 'date', after: '2027-03-01' }));
  expect((await ask('problem')).page.rows.map(({ title }) => title)).toEqual(['Cedar']);
  expect((await ask('problem', 'ARR')).page.total).toBe(1);
  expect((await ask('problem', 'name')).page.total).toBe(0);
  const applied = await started.session['import:apply']({ token, choices: choicesOf(mapping) });
  expect(applied).toMatchObject({ ok: true, value: { standing: ended, unread: 2 } });
});
