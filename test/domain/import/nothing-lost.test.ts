import { describe, expect, test } from 'vitest';
import { accountLineKey } from '#domain/import/account-line';
import { planOf, someAccount, someLine, type PlanCase } from '../../support/import-plan.ts';

const said = (table: readonly (readonly string[])[], given: PlanCase = {}) =>
  planOf(table, given).plan.problems.map(({ row, column, reason }) => `${row} ${column}: ${reason}`);

const extraOf = (table: readonly (readonly string[])[], given: PlanCase = {}) =>
  planOf(table, given).plan.accounts.map(
    ({ patch }) => JSON.parse(patch.extra ?? '{}') as Readonly<Record<string, string>>,
  );

describe('I10 amounts without a currency', () => {
  const acme = someAccount({ name: 'Acme', external_id: '1' });
  const line = someLine({
    account_id: acme.id,
    external_key: accountLineKey(acme.id),
    arr_minor: 600,
    currency: 'USD',
  });
  const again = [
    ['id', 'name', 'arr'],
    ['1', 'Acme', '6'],
  ];
  test('I10 keep the currency that their line has', () => {
    const { plan } = planOf(again, { accounts: [acme], lines: [line], currency: 'EUR' });
    expect(plan).toMatchObject({ totals: { unchanged: 1 }, assumed: null });
  });
  test('I10 also a contract line, by its id and by account, product and start', () => {
    const given = {
      kind: 'contracts',
      accounts: [acme],
      lines: [
        someLine({ account_id: acme.id, external_id: 'L1', arr_minor: 700, currency: 'JPY' }),
        someLine({ account_id: acme.id, external_key: `line:${acme.id}|core|`, arr_minor: 700, currency: 'GBP' }),
      ],
    } as const;
    const table = [
      ['subscription id', 'account id', 'product', 'arr'],
      ['L1', '1', '', '800'],
      ['', '1', 'Core', '8'],
    ];
    expect(planOf(table, given).plan.lines.map(({ patch }) => patch.arr_minor)).toEqual([800, 800]);
  });
  test('I10 take the default, are counted, and warned of where others of the column say another', () => {
    const table = [
      ['id', 'name', 'arr'],
      ['3', 'Dollar', '$100'],
      ['4', 'None', '50'],
    ];
    expect(planOf(table).plan.assumed).toEqual({ currency: 'EUR', amounts: 1 });
    expect(said(table)).toEqual([expect.stringMatching(/^2 arr: .*taken as EUR.*USD/)]);
    expect(said(table, { currency: 'USD' })).toEqual([]);
  });
  test('I10 a currency that is none takes no amount away: both are named and kept', () => {
    const table = [
      ['id', 'name', 'arr', 'currency'],
      ['1', 'Acme', '100', 'BTC'],
    ];
    expect(said(table)).toEqual([expect.stringMatching(/“BTC”.*“100”/)]);
    expect(extraOf(table)).toEqual([{ arr: '100', currency: 'BTC' }]);
  });
  test('I10 an amount that is rounded is a problem of its cell', () =>
    expect(
      said([
        ['name', 'arr'],
        ['Acme', '10.2391'],
      ]),
    ).toEqual([expect.stringMatching(/^1 arr: .*rounded/)]));
});

describe('I7 what cannot be read is kept as it stands', () => {
  const table = [
    ['id', 'name', 'arr', 'renewal date'],
    ['1', 'Acme', 'k.A.', '31.02.2027'],
    ['2', 'Beta', '5', '9999-12-31'],
    ['3', 'Gamma', '', '2027-01-01'],
    ['4', 'Delta', 'n/a', ''],
  ];
  test('I7 beside the account, each with a problem, and counted', () => {
    expect(extraOf(table)).toEqual([
      { arr: 'k.A.', 'renewal date': '31.02.2027' },
      { 'renewal date': '9999-12-31' },
      { 'renewal date': '2027-01-01' },
      {},
    ]);
    expect(said(table)).toEqual([
      '1 renewal date: The calendar has no such day.',
      '1 arr: This says that it is not known.',
      '2 renewal date: This day is too far ahead: dates go up to 2199.',
      expect.stringMatching(/^3 renewal date: Without ARR/),
    ]);
    const { plan } = planOf(table);
    expect(plan.unread).toBe(3);
    expect(plan.notes).toContain('arr: “n/a” stands where there is nothing.');
  });
  test('I7 a second import of the same file changes nothing', () => {
    const accounts = [
      someAccount({ name: 'Acme', external_id: '1', extra: '{"arr":"k.A.","renewal date":"31.02.2027"}' }),
    ];
    expect(planOf(table.slice(0, 2), { accounts }).plan.totals).toMatchObject({ unchanged: 1 });
  });
  test('I7 a list without ARR says once that its renewal dates make no lines', () => {
    const { plan } = planOf([
      ['name', 'renewal date'],
      ['Acme', '2027-01-01'],
    ]);
    expect(plan.problems).toEqual([]);
    expect(plan.notes.join()).toContain('without a column for ARR');
  });
});

describe('I7 words that fit', () => {
  test('I7 what systems write for nothing is no name', () => {
    const { plan } = planOf([['id', 'name'], ...['NULL', 'N/A', String.raw`\N`].map((name, row) => [`${row}`, name])]);
    expect(plan.totals).toMatchObject({ created: 0, skipped: 3 });
    expect(plan.problems[0]?.reason).toContain('“NULL” stands for nothing');
  });
  test('I7 a name that is too long is not said to be missing', () => {
    const reasons = said([
      ['id', 'name'],
      ['1', 'x'.repeat(501)],
    ]);
    expect(reasons.join()).toContain('longer than 500');
    expect(reasons.join()).not.toContain('has no name');
  });
  test('I17 a parent that is the row itself', () => {
    const reasons = said([
      ['id', 'name', 'parent account'],
      ['1', 'Acme', 'Acme'],
      ['2', 'Beta', '2'],
    ]);
    expect(reasons).toEqual([
      '1 parent account: The row names itself as its parent, so it has none.',
      '2 parent account: The row names itself as its parent, so it has none.',
    ]);
  });
});

test('I17 a domain alone does not rename an account: it is asked, and the change is seen', () => {
  const accounts = [someAccount({ name: 'Acme Nord', domain: 'acme.com' })];
  const table = [
    ['name', 'website'],
    ['Acme Other', 'acme.com'],
  ];
  const asked = planOf(table, { accounts });
  expect(asked.plan.rows[0]).toMatchObject({ outcome: 'question', candidates: [{ name: 'Acme Nord' }] });
  const decisions = new Map([[1, { is: 'account', id: accounts[0]?.id ?? '' } as const]]);
  expect(planOf(table, { accounts, options: { decisions } }).plan.rows[0]).toMatchObject({
    outcome: 'updated',
    changes: [{ field: 'name', before: 'Acme Nord', after: 'Acme Other', act: 'change' }],
  });
});
