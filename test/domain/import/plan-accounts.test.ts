import { describe, expect, test } from 'vitest';
import type { Decision } from '#domain/import/planned';
import { planOf, someAccount, someLine } from '../../support/import-plan.ts';
import { refuseOpenColumns } from '#domain/import/plan-import';
import { noChoices } from '#domain/import/column-formats';
import { noFindings } from '#domain/import/table';

const outcomes = (planned: ReturnType<typeof planOf>) => planned.plan.rows.map(({ outcome }) => outcome);

describe('I16, I17 matching', () => {
  test('I16 by external id, fifteen letters or eighteen', () => {
    const accounts = [someAccount({ name: 'Acme', external_id: '001D000000IRFmaIAH' })];
    expect(
      outcomes(
        planOf(
          [
            ['Account ID', 'Account Name'],
            ['001D000000IRFma', 'Acme'],
          ],
          { accounts },
        ),
      ),
    ).toEqual(['unchanged']);
  });
  test('I16 then by domain, where the ids do not speak against it', () => {
    const free = someAccount({ name: 'Acme', domain: 'acme.com' });
    const planned = planOf(
      [
        ['id', 'name', 'website'],
        ['7', 'ACME Inc', 'https://www.acme.com'],
      ],
      { accounts: [free] },
    );
    expect(planned.plan.accounts[0]).toMatchObject({
      id: free.id,
      patch: { external_id: '7', external_key: '7', name: 'ACME Inc' },
    });
    const other = someAccount({ name: 'Acme', domain: 'acme.com', external_id: '8' });
    expect(
      outcomes(
        planOf(
          [
            ['id', 'name', 'website'],
            ['7', 'Acme', 'acme.com'],
          ],
          { accounts: [other] },
        ),
      ),
    ).toEqual(['created']);
  });
  test('I17 a name alone is a candidate: a question, counted as skipped, with a problem', () => {
    const accounts = [someAccount({ name: 'Acme GmbH' })];
    const planned = planOf([['name'], ['ACME']], { accounts });
    expect(planned.plan.rows[0]).toMatchObject({ outcome: 'question', candidates: [{ id: accounts[0]?.id }] });
    expect(planned.plan.totals).toMatchObject({ skipped: 1, questions: 1 });
    expect(planned.plan.problems).toHaveLength(1);
  });
  test('I17 answers: this account, a new one, left out', () => {
    const [acme] = [someAccount({ name: 'Acme' })];
    const ask = (decision: Decision) =>
      planOf(
        [
          ['name', 'industry'],
          ['Acme', 'Tech'],
        ],
        { accounts: [acme], options: { decisions: new Map([[1, decision]]) } },
      );
    expect(ask({ is: 'account', id: acme.id }).plan.accounts[0]).toMatchObject({
      id: acme.id,
      patch: { industry: 'Tech' },
    });
    expect(outcomes(ask({ is: 'new' }))).toEqual(['created']);
    expect(outcomes(ask({ is: 'skip' }))).toEqual(['skipped']);
  });
  test('I17 exact names are taken without asking only when that was said', () => {
    const accounts = [someAccount({ name: 'Acme' })];
    expect(outcomes(planOf([['name'], ['Acme']], { accounts, options: { acceptNames: true } }))).toEqual(['unchanged']);
    expect(outcomes(planOf([['name'], ['Acme Inc']], { accounts, options: { acceptNames: true } }))).toEqual([
      'question',
    ]);
  });
  test('I17 two different external ids never match, whatever else agrees', () => {
    const accounts = [someAccount({ name: 'Acme', domain: 'acme.com', external_id: '1' })];
    expect(
      outcomes(
        planOf(
          [
            ['id', 'name', 'domain'],
            ['2', 'Acme', 'acme.com'],
          ],
          { accounts, options: { acceptNames: true } },
        ),
      ),
    ).toEqual(['created']);
  });
  test('I17 the same account twice in a file: the second is left out and says where the first is', () => {
    const planned = planOf([
      ['id', 'name'],
      ['1', 'Acme'],
      ['1', 'Acme again'],
      ['2', 'Beta'],
    ]);
    expect(outcomes(planned)).toEqual(['created', 'skipped', 'created']);
    expect(planned.plan.problems[0]).toMatchObject({ row: 2, reason: expect.stringContaining('row 1') });
  });
  test('I17 one external id is never given to two accounts', () => {
    const accounts = [someAccount({ name: 'A', domain: 'a.com' }), someAccount({ name: 'B', domain: 'b.com' })];
    const planned = planOf(
      [
        ['id', 'name', 'domain'],
        ['7', 'A', 'a.com'],
        ['7', 'B', 'b.com'],
      ],
      { accounts },
    );
    expect(outcomes(planned)).toEqual(['updated', 'skipped']);
  });
  test('I17 two names under one domain in a file: asked, a group and its daughter or one account twice', () => {
    const table = [
      ['name', 'website'],
      ['Acme Holding', 'acme.com'],
      ['Acme Deutschland', 'acme.com'],
      ['Acme', 'www.acme.com'],
    ];
    expect(outcomes(planOf(table))).toEqual(['created', 'question', 'skipped']);
    expect(outcomes(planOf(table, { options: { decisions: new Map([[2, { is: 'new' }]]) } })).slice(0, 2)).toEqual([
      'created',
      'created',
    ]);
  });
  test('I17 names that differ in case only, with no id: the second is asked about', () => {
    expect(
      outcomes(
        planOf([
          ['company name', 'industry'],
          ['Bluebay', 'x'],
          ['bluebay', 'y'],
        ]),
      ),
    ).toEqual(['created', 'question']);
  });
});

describe('I18 what an import may change', () => {
  const table = [
    ['id', 'name', 'segment', 'owner'],
    ['1', 'Acme', 'Enterprise', ''],
  ] as const;
  test('I18 blanks never erase', () => {
    const accounts = [someAccount({ name: 'Acme', external_id: '1', segment: 'Enterprise', owner: 'Ann' })];
    expect(outcomes(planOf(table, { accounts }))).toEqual(['unchanged']);
  });
  test('I18 what an import wrote an import changes', () => {
    const accounts = [someAccount({ name: 'Acme', external_id: '1', segment: 'SMB' })];
    expect(planOf(table, { accounts }).plan.accounts[0]?.patch).toEqual({ segment: 'Enterprise' });
  });
  test('I18 what was typed is shown and left; overwriting can be asked for and gives the cell back to the file', () => {
    const accounts = [someAccount({ name: 'Acme', external_id: '1', segment: 'SMB', typed: '["segment"]' })];
    const left = planOf(table, { accounts });
    expect(outcomes(left)).toEqual(['unchanged']);
    expect(left.plan.rows[0]?.changes).toEqual([{ field: 'segment', before: 'SMB', after: 'Enterprise', act: 'kept' }]);
    expect(left.plan.problems).toHaveLength(1);
    expect(planOf(table, { accounts, options: { overwrite: true } }).plan.accounts[0]?.patch).toEqual({
      segment: 'Enterprise',
      typed: '[]',
    });
  });
  test('I18 columns without a field are kept as they are, and older ones stay', () => {
    const accounts = [someAccount({ name: 'Acme', external_id: '1', extra: '{"Old":"1","Health":"red"}' })];
    const planned = planOf(
      [
        ['id', 'name', 'Health'],
        ['1', 'Acme', 'green'],
      ],
      { accounts },
    );
    expect(planned.plan.accounts[0]?.patch).toEqual({ extra: '{"Old":"1","Health":"green"}' });
  });
});

describe('I19 ARR in an account list', () => {
  const table = [
    ['id', 'name', 'ARR', 'renewal date'],
    ['1', 'Acme', '$1,200.50', '2027-01-31'],
  ] as const;
  test('I19 makes one line of the account', () => {
    expect(planOf(table).plan.accounts[0]?.line).toMatchObject({
      id: null,
      patch: { arr_minor: 120_050, currency: 'USD', ends_on: '2027-01-31' },
    });
  });
  test('I19 the next list updates that line', () => {
    const acme = someAccount({ name: 'Acme', external_id: '1' });
    const line = someLine({
      account_id: acme.id,
      external_key: `account:${acme.id}`,
      arr_minor: 100_000,
      currency: 'USD',
      ends_on: '2027-01-31',
    });
    const planned = planOf(table, { accounts: [acme], lines: [line] });
    expect(planned.plan.accounts[0]?.line).toMatchObject({ id: line.id, patch: { arr_minor: 120_050 } });
    expect(outcomes(planned)).toEqual(['updated']);
  });
  test('I19 an account with lines of its own is not counted twice', () => {
    const acme = someAccount({ name: 'Acme', external_id: '1' });
    const planned = planOf(table, { accounts: [acme], lines: [someLine({ account_id: acme.id })] });
    expect(planned.plan.accounts[0]?.line).toBeNull();
    expect(planned.plan.notes.join()).toContain('not counted again');
    expect(planned.plan.accounts[0]?.patch.extra).toContain('$1,200.50');
  });
  test('I19 MRR counts twelve times, exactly, and says so', () => {
    const planned = planOf([
      ['id', 'name', 'MRR'],
      ['1', 'Acme', '83.33'],
    ]);
    expect(planned.plan.accounts[0]?.line?.patch.arr_minor).toBe(99_996);
    expect(planned.plan.notes).toEqual(['MRR: monthly, taken 12 times.']);
  });
});

describe('parents', () => {
  test('I17 by id or exact name, in any order of rows', () => {
    const planned = planOf([
      ['id', 'name', 'parent account'],
      ['1', 'Child', '2'],
      ['2', 'Mother', ''],
      ['3', 'Other', 'mother'],
    ]);
    expect(planned.plan.accounts.map(({ parent }) => parent)).toEqual([{ row: 2 }, null, { row: 2 }]);
  });
  test('I17 a circle is cut and said; an unknown parent is said', () => {
    const planned = planOf([
      ['id', 'name', 'parent account'],
      ['1', 'A', '2'],
      ['2', 'B', '1'],
      ['3', 'C', 'nobody'],
    ]);
    expect(planned.plan.accounts.map(({ parent }) => parent)).toEqual([{ row: 2 }, null, null]);
    expect(planned.plan.problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'parent account'],
      [3, 'parent account'],
    ]);
  });
});

describe('problems', () => {
  test('I7 a cell that cannot be read does not drop its row; a row without a name is left out', () => {
    const planned = planOf([
      ['id', 'name', 'customer since', 'ARR'],
      ['1', 'Acme', '2025', '10'],
      ['2', '', '2024-01-01', '10'],
      ['3', 'Beta', '2024-01-01', 'lots'],
    ]);
    expect(outcomes(planned)).toEqual(['created', 'skipped', 'created']);
    expect(planned.plan.problems).toEqual([
      { row: 1, column: 'customer since', value: '2025', reason: 'A year alone is not a date.' },
      { row: 2, column: '', value: '2', reason: 'The account has no name.' },
      { row: 3, column: 'ARR', value: 'lots', reason: 'This is not a number.' },
    ]);
    expect(planned.plan.accounts[0]?.patch.customer_since).toBeUndefined();
    expect(planned.plan.accounts[1]?.line).toBeNull();
  });
  test('I7 one row counts once, however many problems it has', () => {
    const { totals } = planOf([
      ['id', 'name', 'customer since', 'ARR', 'coverage'],
      ['1', 'A', 'x', 'y', 'z'],
      ['2', 'B', '2024-02-01', '1', 'Pooled'],
    ]).plan;
    expect(totals).toEqual({ rows: 2, created: 2, updated: 0, unchanged: 0, skipped: 0, questions: 0 });
  });
  test('I3 rows with too many cells, torn rows and totals are left out with a reason', () => {
    const planned = planOf([
      ['id', 'name', 'city'],
      ['1', 'Acme', ' Inc', 'Rome'],
      ['rest of a note'],
      ['Subtotal', '', '100'],
      ['2', 'Total', 'Paris'],
    ]);
    expect(outcomes(planned)).toEqual(['skipped', 'skipped', 'skipped', 'created']);
    expect(planned.plan.problems).toHaveLength(3);
  });
  test('I8 with nobody to ask an open date column refuses the whole file, row by row', () => {
    const table = [
      ['id', 'name', 'customer since'],
      ['1', 'A', '01/02/2024'],
      ['2', 'B', ''],
    ] as const;
    const planned = planOf(table);
    expect(planned.open).toEqual([{ column: 2, header: 'customer since', format: 'ambiguous' }]);
    const [header, ...rows] = table;
    const refused = refuseOpenColumns(
      {
        kind: 'accounts',
        header,
        rows,
        mapping: [],
        choices: noChoices,
        defaultCurrency: 'EUR',
        options: { overwrite: false, decisions: new Map(), acceptNames: false },
        findings: noFindings,
      },
      planned.open,
    );
    expect(refused.totals).toMatchObject({ rows: 2, skipped: 2, created: 0 });
    expect(refused.problems.map(({ row, value }) => [row, value])).toEqual([
      [1, '01/02/2024'],
      [2, ''],
    ]);
    expect(planOf(table, { choices: { dateOrder: 'dmy' } }).plan.accounts[0]?.patch.customer_since).toBe('2024-02-01');
  });
});
