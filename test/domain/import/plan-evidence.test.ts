import { describe, expect, test } from 'vitest';
import { suggestKind } from '#domain/import/suggest-mapping';
import { planOf, someAccount } from '../../support/import-plan.ts';

const acme = someAccount({ id: 'a', name: 'Acme', external_id: 'A1', domain: 'acme.com' });
const plan = (table: readonly (readonly string[])[]) => planOf(table, { kind: 'evidence', accounts: [acme] }).plan;
const said = (table: readonly (readonly string[])[]) =>
  (plan(table).evidence ?? []).map(({ kind, value, onDate, words }) => [kind, value, onDate, words]);

describe('I23 readings of the data', () => {
  test('I23 a kind and its value in two columns, with the words beside it', () => {
    expect(
      said([
        ['account id', 'kind', 'value', 'date', 'comment'],
        ['A1', 'NPS', '3', '2026-11-02', 'Too slow.'],
        ['A1', 'Usage trend', '-24%', '2026-11-03', ''],
        ['A1', 'severe tickets', '2', '2026-11-04', ''],
        ['A1', 'Overdue invoice', '34', '2026-11-05', ''],
      ]),
    ).toEqual([
      ['nps', 3, '2026-11-02', 'Too slow.'],
      ['usage trend', -24, '2026-11-03', null],
      ['severe tickets', 2, '2026-11-04', null],
      ['overdue invoice', 34, '2026-11-05', null],
    ]);
  });
  test('I23 a column for each kind, and the answers of a help desk', () => {
    expect(
      said([
        ['website', 'NPS score', 'Satisfaction rating', 'Responded at'],
        ['acme.com', '9', 'Good', '2026-11-02'],
        ['acme.com', '', 'Bad', '2026-11-03'],
        ['acme.com', '10', 'Offered', '2026-11-04'],
      ]),
    ).toEqual([
      ['nps', 9, '2026-11-02', null],
      ['csat', 100, '2026-11-02', null],
      ['csat', 0, '2026-11-03', null],
      ['nps', 10, '2026-11-04', null],
    ]);
  });
  test('I23 what lies outside its range, has no day or no account is a problem, and the row is left out', () => {
    const planned = plan([
      ['account id', 'nps', 'date'],
      ['A1', '11', '2026-11-02'],
      ['A1', '9', ''],
      ['A9', '9', '2026-11-02'],
    ]);
    expect(planned.rows.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(planned.problems.some(({ reason }) => reason === 'NPS lies between 0 and 10.')).toBe(true);
  });
  test('I23 an id counts once; equal readings without one are numbered', () => {
    expect(
      plan([
        ['response id', 'account id', 'nps', 'date'],
        ['R1', 'A1', '9', '2026-11-02'],
        ['R1', 'A1', '9', '2026-11-02'],
      ]).totals,
    ).toMatchObject({ created: 1, unchanged: 1 });
    expect(
      said([
        ['account id', 'nps', 'date'],
        ['A1', '9', '2026-11-02'],
        ['A1', '9', '2026-11-02'],
      ]),
    ).toHaveLength(2);
  });
  test('I23 such a list is told from one of accounts that has an NPS too', () => {
    expect(suggestKind(['Company', 'NPS', 'Responded at', 'Comment'])).toBe('evidence');
    expect(suggestKind(['Account name', 'kind', 'value', 'date'])).toBe('evidence');
    expect(suggestKind(['Account name', 'Segment', 'ARR', 'NPS', 'Created at'])).toBe('accounts');
    expect(suggestKind(['account_id', 'account_name', 'industry', 'country', 'signup_date'])).toBe('accounts');
  });
});
