import { describe, expect, test } from 'vitest';
import { suggestKind } from '#domain/import/suggest-mapping';
import { filePeriod, namedPeriod } from '#domain/import/usage-period';
import { planOf, someAccount, someLine } from '../../support/import-plan.ts';

const acme = someAccount({ id: 'a', name: 'Acme', external_id: 'A1', domain: 'acme.com' });
const line = someLine({ id: 'l', account_id: 'a', external_id: 'S-1' });
const plan = (table: readonly (readonly string[])[]) =>
  planOf(table, { kind: 'usage', accounts: [acme], lines: [line] }).plan;
const said = (table: readonly (readonly string[])[]) =>
  (plan(table).usage ?? []).map(({ metric, per, onDate, value }) => [metric, per, onDate, value]);

describe('I24 usage', () => {
  test('I24 long: account, day, metric and value', () => {
    expect(
      said([
        ['account id', 'date', 'metric', 'value'],
        ['A1', '2026-11-02', 'logins', '12'],
        ['A1', '2026-11-03', 'hours', '7.5'],
      ]),
    ).toEqual([
      ['logins', 'day', '2026-11-02', 12],
      ['hours', 'day', '2026-11-03', 7.5],
    ]);
  });
  test('I24 months by name, with a column for each metric', () => {
    expect(
      said([
        ['website', 'month', 'active users', 'logins'],
        ['acme.com', '2026-01', '40', '200'],
        ['acme.com', 'Feb 2026', '44', ''],
      ]),
    ).toEqual([
      ['active users', 'month', '2026-01-01', 40],
      ['logins', 'month', '2026-01-01', 200],
      ['active users', 'month', '2026-02-01', 44],
    ]);
  });
  test('I24 months as columns', () => {
    expect(
      said([
        ['website', 'metric', 'Jan 2026', 'Feb 2026', '2026-03'],
        ['acme.com', 'exports', '4', '', '9'],
      ]),
    ).toEqual([
      ['exports', 'month', '2026-01-01', 4],
      ['exports', 'month', '2026-03-01', 9],
    ]);
  });
  test('I24 a row names its contract line; one that nobody knows says what to do', () => {
    const planned = plan([
      ['usage_id', 'subscription_id', 'usage_date', 'feature_name', 'usage_count', 'usage_duration_secs'],
      ['U-1', 'S-1', '2026-07-27', 'feature_20', '9', '5004'],
      ['U-1', 'S-1', '2026-07-28', 'feature_20', '9', '5004'],
      ['U-2', 'S-9', '2026-07-27', 'feature_20', '9', '5004'],
    ]);
    expect(planned.usage?.map(({ accountId, lineId, value }) => [accountId, lineId, value])).toEqual([
      ['a', 'l', 9],
      ['a', 'l', 9],
    ]);
    expect(planned.problems.map(({ reason }) => reason)).toEqual([
      'No contract line in the book has the id “S-9”. Import the contract lines first.',
    ]);
    expect(planned.notes).toContain('The metric is what stands in feature_name, its number usage_count.');
    expect(planned.notes).toContain('Not taken: usage_duration_secs.');
  });
  test('I24 such a list is told from accounts, contract lines and readings of the data', () => {
    expect(suggestKind(['usage_id', 'subscription_id', 'usage_date', 'feature_name', 'usage_count'])).toBe('usage');
    expect(suggestKind(['Company', 'Month', 'Active users', 'Logins'])).toBe('usage');
    expect(suggestKind(['Account', 'date', 'metric', 'value'])).toBe('usage');
    expect(suggestKind(['Account', '2026-01', '2026-02'])).toBe('usage');
    expect(suggestKind(['Account name', 'kind', 'value', 'date'])).toBe('evidence');
    expect(suggestKind(['Account name', 'Segment', 'ARR', 'Active users', 'Created at'])).toBe('accounts');
  });
  test('I24 periods: names, ISO weeks and the days of a file', () => {
    expect(namedPeriod('2026-W01')).toEqual({ per: 'week', onDate: '2025-12-29' });
    expect(namedPeriod('2025-W53')).toBeNull();
    expect(namedPeriod('2026-13')).toBeNull();
    expect(namedPeriod('03/2026')).toEqual({ per: 'month', onDate: '2026-03-01' });
    expect(filePeriod('date', new Set(['2026-01-01', '2026-02-01']))).toBe('month');
    expect(filePeriod('date', new Set(['2026-01-05', '2026-01-12', '2026-02-02']))).toBe('week');
    expect(filePeriod('date', new Set(['2026-01-05', '2026-01-13']))).toBe('day');
    expect(filePeriod('Week of', new Set(['2026-01-05']))).toBe('week');
  });
});
