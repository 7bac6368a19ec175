import { emptyAccountRow } from '../../src-main/app/empty-account-row.ts';
import type { AccountRow, ContractLineRow } from '#domain/book-tables';
import { noChoices, type FormatChoices } from '#domain/import/column-formats';
import type { ImportKind } from '#domain/import/fields';
import { finish, planImport, type PlannedImport } from '#domain/import/plan-import';
import type { PlanOptions } from '#domain/import/planned';
import { suggestMapping } from '#domain/import/suggest-mapping';
import { noFindings, type RowFindings } from '#domain/import/table';

export interface PlanCase {
  readonly kind?: ImportKind;
  readonly accounts?: readonly AccountRow[];
  readonly lines?: readonly ContractLineRow[];
  readonly choices?: Partial<FormatChoices>;
  readonly options?: Partial<PlanOptions>;
  readonly currency?: string;
  readonly mapping?: readonly (string | null)[];
  readonly findings?: RowFindings;
}

/** Plans a table given as cells, the first row being the header. */
export function planOf(table: readonly (readonly string[])[], given: PlanCase = {}): PlannedImport {
  const [header = [], ...rows] = table;
  const kind = given.kind ?? 'accounts';
  return finish(
    planImport(
      {
        kind,
        header,
        rows,
        mapping: given.mapping ?? finish(suggestMapping(kind, header, rows)),
        choices: { ...noChoices, ...given.choices },
        defaultCurrency: given.currency ?? 'EUR',
        findings: given.findings ?? noFindings,
        options: { overwrite: false, decisions: new Map(), acceptNames: false, ...given.options },
      },
      { accounts: given.accounts ?? [], lines: given.lines ?? [] },
    ),
  );
}

let made = 0;

export const someAccount = (given: Partial<AccountRow> & { readonly name: string }): AccountRow => ({
  ...emptyAccountRow(`account-${++made}`, '2026-01-01T00:00:00.000Z'),
  external_key: given.external_id ?? null,
  ...given,
});

export const someLine = (given: Partial<ContractLineRow> & { readonly account_id: string }): ContractLineRow => ({
  id: `line-${++made}`,
  external_id: null,
  external_key: given.external_id ?? null,
  product: null,
  arr_minor: 100,
  currency: 'EUR',
  starts_on: null,
  ends_on: null,
  notice_days: null,
  auto_renew: null,
  is_trial: 0,
  seats: null,
  billing: null,
  extra: '{}',
  typed: '[]',
  audience: 'self',
  created_at: '2026-01-01T00:00:00.000Z',
  updated_at: '2026-01-01T00:00:00.000Z',
  ...given,
});
