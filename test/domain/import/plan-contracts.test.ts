import { describe, expect, test } from 'vitest';
import { planOf, someAccount, someLine, type PlanCase } from '../../support/import-plan.ts';

const acme = someAccount({ name: 'Acme', external_id: 'A1', domain: 'acme.com' });
const plan = (table: readonly (readonly string[])[], given: PlanCase = {}) =>
  planOf(table, { kind: 'contracts', accounts: [acme], ...given });
const outcomes = (planned: ReturnType<typeof planOf>) => planned.plan.rows.map(({ outcome }) => outcome);

describe('I17 the account of a line', () => {
  test.each([
    ['account id', 'A1', 'created'],
    ['account website', 'https://acme.com', 'created'],
    ['account name', 'Acme', 'question'],
    ['account id', 'A9', 'skipped'],
    ['account id', '', 'skipped'],
  ])('I17 by %s %s: %s', (header, cell, outcome) =>
    expect(
      outcomes(
        plan([
          ['subscription id', header, 'arr'],
          ['S1', cell, '100'],
        ]),
      ),
    ).toEqual([outcome]),
  );
  test('I17 ids under a header such as Account, and a list with one name a row', () => {
    expect(
      outcomes(
        plan([
          ['subscription id', 'account', 'arr'],
          ['S1', 'A1', '100'],
        ]),
      ),
    ).toEqual(['created']);
    expect(
      plan([
        ['name', 'contract value', 'start', 'end'],
        ['Acme', '100', '2026-01-01', '2026-12-31'],
      ]).plan.rows[0],
    ).toMatchObject({ outcome: 'question' });
  });
  test('I17 an id that is not in the book is not replaced by a name', () => {
    expect(
      outcomes(
        plan([
          ['subscription id', 'account id', 'account name', 'arr'],
          ['S1', 'A9', 'Acme', '100'],
        ]),
      ),
    ).toEqual(['skipped']);
  });
});

describe('I13 yearly amounts', () => {
  const header = ['contract id', 'account id', 'amount', 'start date', 'end date'];
  test.each([
    ['24000', '2025-01-01', '2026-12-31', 1_200_000],
    ['24000', '2025-01-01', '2027-01-01', 1_200_000],
    ['1393', '2025-01-01', '2025-07-31', 238_800],
    ['12000', '2025-03-15', '2026-03-14', 1_200_000],
    ['1000', '2025-01-01', '2025-01-10', 3_650_000],
  ])('I13 %s from %s to %s', (amount, from, to, minor) => {
    expect(plan([header, ['1', 'A1', amount, from, to]]).plan.lines[0]?.patch.arr_minor).toBe(minor);
  });
  test('I13 without a term a line is left out, not guessed', () => {
    const planned = plan([header, ['1', 'A1', '100', '2025-01-01', '']]);
    expect(outcomes(planned)).toEqual(['skipped']);
    expect(planned.plan.problems[0]).toMatchObject({ column: 'amount', value: '100' });
  });
  test.each([
    ['price', 'interval', 'month', 120_000],
    ['amount', 'plan interval', 'month', 120_000],
    ['price', 'billing frequency', 'quarterly', 40_000],
    ['price', 'billing frequency', 'annual', 10_000],
    ['monthly price', 'note', '', 120_000],
  ])('I13 %s of 100 with %s %s', (amount, interval, word, minor) => {
    expect(
      plan([
        ['subscription id', 'account id', amount, interval, 'start date', 'current period end'],
        ['1', 'A1', '100', word, '2024-01-01', '2026-12-01'],
      ]).plan.lines[0]?.patch.arr_minor,
    ).toBe(minor);
  });
  test('I13 a unit in the header of the notice', () => {
    expect(
      plan([
        ['subscription id', 'account id', 'arr', 'notice period (months)'],
        ['1', 'A1', '100', '3'],
      ]).plan.lines[0]?.patch.notice_days,
    ).toBe(90);
  });
  test.each([
    ['ARR (k€)', '12,5', 1_250_000, 'EUR'],
    ['ARR in TEUR', '120', 12_000_000, 'EUR'],
    ['ARR $M', '1.25', 125_000_000, 'USD'],
  ])('I10 the header %s counts in thousands or millions', (header, cell, minor, currency) => {
    expect(
      plan(
        [
          ['subscription id', 'account id', header],
          ['1', 'A1', cell],
        ],
        { currency: 'CHF' },
      ).plan.lines[0]?.patch,
    ).toMatchObject({ arr_minor: minor, currency });
  });
  test('I13 ARR before MRR before amount; a blank one is no zero', () => {
    expect(
      plan([
        ['contract id', 'account id', 'arr', 'mrr'],
        ['1', 'A1', '', '10'],
      ]).plan.lines[0]?.patch.arr_minor,
    ).toBe(12_000);
    expect(
      outcomes(
        plan([
          ['contract id', 'account id', 'arr'],
          ['1', 'A1', ''],
        ]),
      ),
    ).toEqual(['skipped']);
  });
  test('I10 the currency: cell, its own column, header, then the default', () => {
    const of = (header_: string[], row: string[]) =>
      plan([header_, row], { currency: 'GBP' }).plan.lines[0]?.patch.currency;
    expect(of(['contract id', 'account id', 'arr'], ['1', 'A1', '5'])).toBe('GBP');
    expect(of(['contract id', 'account id', 'arr usd'], ['1', 'A1', '5'])).toBe('USD');
    expect(of(['contract id', 'account id', 'arr', 'currency'], ['1', 'A1', '5', 'chf'])).toBe('CHF');
    expect(of(['contract id', 'account id', 'arr'], ['1', 'A1', '€5'])).toBe('EUR');
    expect(
      plan([
        ['contract id', 'account id', 'arr', 'currency'],
        ['1', 'A1', '5', 'XQZ'],
      ]).plan.rows[0]?.outcome,
    ).toBe('skipped');
  });
});

describe('I19 what a line is known by', () => {
  test('I19 its external id: the second time it is updated or unchanged', () => {
    const line = someLine({ account_id: acme.id, external_id: 'S1', arr_minor: 10_000 });
    expect(
      outcomes(
        plan(
          [
            ['subscription id', 'account id', 'arr'],
            ['S1', 'A1', '100'],
          ],
          { lines: [line] },
        ),
      ),
    ).toEqual(['unchanged']);
    expect(
      plan(
        [
          ['subscription id', 'account id', 'arr'],
          ['S1', 'A1', '120'],
        ],
        { lines: [line] },
      ).plan.lines[0],
    ).toMatchObject({ id: line.id, patch: { arr_minor: 12_000 } });
  });
  test('I19 without an id: account, product and start; again is unchanged', () => {
    const table = [
      ['account id', 'product', 'start date', 'arr'],
      ['A1', 'Pro', '2026-01-01', '100'],
      ['A1', 'Pro', '2026-01-01', '200'],
      ['A1', 'Pro', '2026-01-01', '100'],
    ];
    const first = plan(table);
    expect(outcomes(first)).toEqual(['created', 'created', 'skipped']);
    const lines = first.plan.lines.map(({ patch }) => someLine({ account_id: acme.id, ...patch }));
    expect(new Set(lines.map(({ external_key }) => external_key)).size).toBe(2);
    expect(outcomes(plan(table, { lines }))).toEqual(['unchanged', 'unchanged', 'skipped']);
  });
  test('I19 lines of a contract list take the place of the line that an account list had made', () => {
    const made = someLine({ account_id: acme.id, external_key: `account:${acme.id}` });
    expect(
      plan(
        [
          ['subscription id', 'account id', 'arr'],
          ['S1', 'A1', '100'],
        ],
        { lines: [made] },
      ).plan.replaced,
    ).toEqual([made.id]);
  });
  test('the same id twice: the second is left out', () => {
    expect(
      outcomes(
        plan([
          ['subscription id', 'account id', 'arr'],
          ['S1', 'A1', '100'],
          ['S1', 'A1', '300'],
        ]),
      ),
    ).toEqual(['created', 'skipped']);
  });
});

test('I7 an end before its start is a problem, and the line stands without an end', () => {
  const planned = plan([
    ['contract id', 'account id', 'arr', 'start date', 'end date'],
    ['1', 'A1', '5', '2026-05-01', '2025-05-01'],
  ]);
  expect(planned.plan.lines[0]?.patch.ends_on).toBeUndefined();
  expect(planned.plan.problems[0]).toMatchObject({ column: 'end date', reason: 'The end lies before the start.' });
});

test('a churn flag hides nothing, and a trial without an amount is nothing, not unknown', () => {
  const planned = plan([
    ['subscription_id', 'account_id', 'arr_amount', 'is_trial', 'churn_flag'],
    ['S1', 'A1', '100', 'FALSE', 'TRUE'],
    ['S2', 'A1', '', 'TRUE', 'FALSE'],
  ]);
  expect(planned.plan.lines.map(({ patch }) => [patch.arr_minor, patch.is_trial, patch.ends_on])).toEqual([
    [10_000, 0, undefined],
    [0, 1, undefined],
  ]);
  expect(planned.plan.lines[0]?.patch.extra).toBe('{"churn_flag":"TRUE"}');
});
