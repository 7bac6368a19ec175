import { expect, test } from 'vitest';
import type { BookQuery } from '#contract/accounts';
import { anyAccount } from '#contract/any-account';
import type { ContractLineRow } from '#domain/book-tables';
import { ok } from '#domain/result';
import { arrangeBook, type BookLines } from '../../src-main/app/book-lines.ts';
import { logInteraction } from '../../src-main/app/log-interaction.ts';
import type { Command } from '../../src-main/app/ports/book-writer.ts';
import { setReadings } from '../../src-main/app/set-readings.ts';
import { addAccount, aLog, openTestBook, type TestBook } from '../support/test-book.ts';

const everything: Omit<BookQuery, 'offset' | 'limit'> = {
  filter: anyAccount,
  sort: { by: 'sentiment', descending: false },
  group: 'none',
  collapsed: [],
};

async function aBook(): Promise<TestBook> {
  const subject = openTestBook();
  const add = async (name: string, level: 1 | 2 | 3 | 4 | 5 | null, at: string, fields: object) => {
    const id = await addAccount(subject, name, fields);
    if (level) await subject.book.execute(logInteraction, aLog(id, { level, at }), 'user');
    return id;
  };
  await add('Åse Shipping', 4, '2026-11-20T09:00:00.000Z', { segment: 'Core', coverage: 'hybrid' });
  await add('Zeta Mills', 1, '2026-08-01T09:00:00.000Z', { segment: 'Strategic', coverage: 'high-touch' });
  await add('Alpha Foods', null, '', { segment: 'Core' });
  await add('Beta Rail', 2, '2026-11-23T09:00:00.000Z', {
    segment: 'Strategic',
    coverage: 'high-touch',
    stage: 'renewal',
  });
  return subject;
}

const lines = (subject: TestBook, query: Partial<typeof everything>) =>
  arrangeBook(subject.view, { ...everything, ...query }, 'Europe/Berlin', 'en')
    .page(0, 50)
    .map((line) => (line.line === 'account' ? line.row.name : `${line.label} ${line.totals.accounts}`));

const rowsOf = (arranged: BookLines) =>
  arranged.page(0, 50).flatMap((one) => (one.line === 'account' ? [one.row] : []));

const ascending = (by: BookQuery['sort']['by']) => ({ by, descending: false });

test('B1 the worst sentiment comes first, B2 what is not known last in both directions', async () => {
  const subject = await aBook();
  expect(lines(subject, {})).toEqual(['Zeta Mills', 'Beta Rail', 'Åse Shipping', 'Alpha Foods']);
  expect(lines(subject, { sort: { by: 'sentiment', descending: true } })).toEqual([
    'Åse Shipping',
    'Beta Rail',
    'Zeta Mills',
    'Alpha Foods',
  ]);
});

test('groups carry their count, and what has no value comes last', async () => {
  const subject = await aBook();
  expect(lines(subject, { group: 'coverage', collapsed: ['hybrid'] })).toEqual([
    'High-touch 2',
    'Zeta Mills',
    'Beta Rail',
    'Hybrid 1',
    'No coverage 1',
    'Alpha Foods',
  ]);
});

test('the text finds by name without accents, and each filter lets through what it says', async () => {
  const subject = await aBook();
  const filter = (given: Partial<(typeof everything)['filter']>) =>
    lines(subject, { filter: { ...everything.filter, ...given } });
  expect(filter({ text: 'ase' })).toEqual(['Åse Shipping']);
  expect(filter({ sentiment: 'stale' })).toEqual(['Zeta Mills']);
  expect(filter({ sentiment: 'none' })).toEqual(['Alpha Foods']);
  expect(filter({ sentiment: 'orange or worse' })).toEqual(['Zeta Mills', 'Beta Rail']);
  expect(filter({ coverage: 'none' })).toEqual(['Alpha Foods']);
  expect(filter({ stage: 'renewal' })).toEqual(['Beta Rail']);
});

test('a log is seen at once: in the row, its strip and the totals', async () => {
  const subject = await aBook();
  const id = subject.view.facts().find(({ name }) => name === 'Alpha Foods')?.id ?? '';
  await subject.book.execute(setReadings, { accountIds: [id], level: 5 }, 'user');
  const arranged = arrangeBook(subject.view, everything, 'Europe/Berlin', 'en');
  const line = arranged.page(0, 50).find((candidate) => candidate.line === 'account' && candidate.row.id === id);
  expect(line).toMatchObject({ row: { level: 5, stale: false, strip: `${'.'.repeat(25)}5` } });
  expect(arranged.totals.tally).toEqual({ 1: 1, 2: 1, 3: 0, 4: 1, 5: 1, none: 0, stale: 1 });
  expect(arranged.position(id)).toMatchObject({ nextId: null });
});

const line = (
  accountId: string,
  startsOn: string,
  endsOn: string | null,
  amountMinor: number,
  currency = 'EUR',
): Omit<ContractLineRow, 'id' | 'created_at' | 'updated_at'> => ({
  account_id: accountId,
  external_id: null,
  external_key: null,
  product: null,
  arr_minor: amountMinor,
  currency,
  starts_on: startsOn,
  ends_on: endsOn,
  notice_days: null,
  auto_renew: null,
  is_trial: 0,
  seats: null,
  billing: null,
  extra: '{}',
  typed: '[]',
  audience: 'self',
});

const addLines: Command<ReturnType<typeof line>[], null, never> = {
  act: 'test.lines',
  label: () => 'contract lines',
  run: (book, rows) => {
    for (const row of rows)
      book.insert('contract_lines', { ...row, id: book.newId(), created_at: book.now, updated_at: book.now });
    return ok(null);
  },
};

test('B4 an account whose lines have all ended says when, is found by it, and adds nothing to the running ARR', async () => {
  const subject = openTestBook();
  const ended = await addAccount(subject, 'Ended');
  const running = await addAccount(subject, 'Running');
  await addAccount(subject, 'Never');
  await subject.book.execute(
    addLines,
    [
      line(ended, '2025-01-01', '2025-12-31', 9_000),
      line(ended, '2026-01-01', '2026-03-17', 5_000),
      line(running, '2026-01-01', '2027-01-31', 7_000),
      line(running, '2025-01-01', '2025-12-31', 1_000),
    ],
    'user',
  );
  const arranged = arrangeBook(subject.view, { ...everything, sort: ascending('ends') }, 'Europe/Berlin', 'en');
  expect(rowsOf(arranged).map(({ name, endsOn, endedOn, arr }) => ({ name, endsOn, endedOn, arr }))).toEqual([
    { name: 'Ended', endsOn: null, endedOn: '2026-03-17', arr: [] },
    { name: 'Running', endsOn: '2027-01-31', endedOn: null, arr: [{ amountMinor: 7_000, currency: 'EUR' }] },
    { name: 'Never', endsOn: null, endedOn: null, arr: [] },
  ]);
  expect(arranged.totals.arr).toEqual([{ amountMinor: 7_000, currency: 'EUR' }]);
  expect(arranged.totals.ended).toEqual({ accounts: 1, arr: [{ amountMinor: 5_000, currency: 'EUR' }] });
  expect(arranged.present).toContain('ended');
  const renewal = (wanted: 'passed' | 'running') => lines(subject, { filter: { ...anyAccount, renewal: wanted } });
  expect(renewal('passed')).toEqual(['Ended']);
  expect(renewal('running')).toEqual(['Running']);
});

test('B5 the order of currencies is that of the book, whatever the order of the rows', async () => {
  const subject = openTestBook();
  const first = await addAccount(subject, 'A');
  const second = await addAccount(subject, 'B');
  await subject.book.execute(
    addLines,
    [
      line(first, '2026-01-01', null, 100_00, 'USD'),
      line(second, '2026-01-01', null, 1_00, 'GBP'),
      line(second, '2026-01-01', null, 200_00, 'CHF'),
      line(second, '2026-01-01', null, 300_00, 'EUR'),
    ],
    'user',
  );
  for (const descending of [false, true]) {
    const sort = { by: 'name', descending } as const;
    const arranged = arrangeBook(subject.view, { ...everything, sort }, 'Europe/Berlin', 'en');
    expect(arranged.totals.arr.map(({ currency }) => currency)).toEqual(['EUR', 'CHF', 'GBP', 'USD']);
    const row = rowsOf(arranged).find(({ name }) => name === 'B');
    expect(row?.arr.map(({ currency }) => currency)).toEqual(['EUR', 'CHF', 'GBP']);
  }
});

test('industry, country and owner can be shown, sorted, filtered and grouped, and are said only where somebody has one', async () => {
  const subject = openTestBook();
  await addAccount(subject, 'A', { industry: 'Rail', country: 'NO', owner: 'Zoë', customerSince: '2024-05-01' });
  await addAccount(subject, 'B', { industry: 'Foods', owner: 'Anna', customerSince: '2020-01-01' });
  await addAccount(subject, 'C');
  const arranged = (query: Partial<typeof everything>) =>
    arrangeBook(subject.view, { ...everything, ...query }, 'Europe/Berlin', 'en');
  expect(arranged({}).present).toEqual(['industry', 'country', 'owner', 'since']);
  expect(rowsOf(arranged({ sort: ascending('name') }))[0]).toMatchObject({
    industry: 'Rail',
    country: 'NO',
    owner: 'Zoë',
    customerSince: '2024-05-01',
  });
  expect(lines(subject, { sort: ascending('since') })).toEqual(['B', 'A', 'C']);
  expect(lines(subject, { sort: ascending('industry') })).toEqual(['B', 'A', 'C']);
  expect(lines(subject, { group: 'owner' })).toEqual(['Anna 1', 'B', 'Zoë 1', 'A', 'No owner 1', 'C']);
  expect(lines(subject, { group: 'country' })).toEqual(['NO 1', 'A', 'No country 2', 'B', 'C']);
  expect(lines(subject, { filter: { ...anyAccount, industry: 'Foods' } })).toEqual(['B']);
  expect(lines(subject, { filter: { ...anyAccount, country: '' } })).toEqual(['B', 'C']);
});

test('B6 find looks through the row: its next step and its owner', async () => {
  const subject = openTestBook();
  const id = await addAccount(subject, 'Norrholm', { owner: 'Jürgen' });
  await addAccount(subject, 'Zeta');
  const nextSteps = [{ direction: 'ours' as const, text: 'SSO audit note', due: '2026-12-01', person: null }];
  await subject.book.execute(logInteraction, aLog(id, { nextSteps }), 'user');
  const found = (text: string) => lines(subject, { filter: { ...anyAccount, text } });
  expect(found('sso audit')).toEqual(['Norrholm']);
  expect(found('jurgen')).toEqual(['Norrholm']);
});
