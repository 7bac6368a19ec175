import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { planOf, someAccount } from '../../support/import-plan.ts';

const headers = [
  'id',
  'name',
  'Account ID',
  'ARR',
  'MRR',
  'Renewal Date',
  'website',
  'email',
  'parent account',
  'coverage',
  'currency',
  'seats',
  'notice period',
  'auto renew',
  'amount',
  'start date',
  'end date',
  'product',
  'interval',
  'is_trial',
  'Foo',
];
const cells = [
  '',
  'A1',
  'B2',
  'Acme',
  'Beta',
  'acme.com',
  'beta.com',
  '$1,200',
  '1.234,50',
  '45k',
  '2024-01-02',
  '31/12/2025',
  '12/31/2025',
  'n/a',
  'TRUE',
  'nein',
  '90 days',
  'EUR',
  'XQZ',
  '-5',
  '(3)',
  '45292',
  '100',
  'month',
  'Total',
];
const cell = fc.oneof(fc.constantFrom(...cells), fc.string({ maxLength: 12 }));
const file = fc.record({
  header: fc.uniqueArray(fc.constantFrom(...headers), { minLength: 1, maxLength: 8 }),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 15 }),
  kind: fc.constantFrom('accounts' as const, 'contracts' as const),
});

const accounts = [
  someAccount({ name: 'Acme', external_id: 'A1', domain: 'acme.com', typed: '["segment"]' }),
  someAccount({ name: 'Beta', domain: 'beta.com' }),
  someAccount({ name: 'Beta GmbH' }),
];

property.prop([file], { numRuns: 400 })(
  'I7 every row is counted once, and none is left out in silence',
  ({ header, rows, kind }) => {
    const { plan } = planOf([header, ...rows], { kind, accounts });
    const { created, updated, unchanged, skipped } = plan.totals;
    expect(created + updated + unchanged + skipped).toBe(rows.length);
    const said = new Set(plan.problems.map(({ row }) => row));
    expect(
      plan.rows.filter(({ row, outcome }) => (outcome === 'skipped' || outcome === 'question') && !said.has(row)),
    ).toEqual([]);
  },
);

property.prop([file], { numRuns: 400 })(
  'I16, I19 a plan can always be written: no key twice, no line without its money',
  ({ header, rows, kind }) => {
    const { plan } = planOf([header, ...rows], { kind, accounts });
    const keys = [...plan.accounts, ...plan.lines].flatMap(({ patch }) => patch.external_key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    const lines = [...plan.lines, ...plan.accounts.flatMap(({ line }) => line ?? [])];
    expect(
      lines.filter(({ id, patch }) => id === null && (patch.arr_minor === undefined || patch.currency === undefined)),
    ).toEqual([]);
  },
);
