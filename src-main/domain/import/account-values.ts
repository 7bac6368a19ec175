import type { AccountRow } from '../book-tables.ts';
import type { Money } from '../money.ts';
import type { IsoDate } from '../time.ts';
import { annualAmount } from './annual-amount.ts';
import { readCoverage } from './coverage-cell.ts';
import type { Sought } from './account-index.ts';
import { externalKey } from './external-key.ts';
import type { ExtraCells, FileReading, RowReader } from './row-reader.ts';

/** The columns of an account that an import sets, with the field each comes from. */
export const accountColumns = {
  external_id: 'externalId',
  name: 'name',
  domain: 'domain',
  segment: 'segment',
  coverage: 'coverage',
  stage: 'stage',
  industry: 'industry',
  country: 'country',
  customer_since: 'customerSince',
  owner: 'owner',
} as const satisfies Partial<Record<keyof AccountRow, string>>;
export type AccountColumn = keyof typeof accountColumns;

/** One record of an account list, read. Null is blank or unreadable; the reader has the problems. */
export interface AccountValues {
  readonly columns: Pick<AccountRow, Exclude<AccountColumn, 'name'>> & { readonly name: string | null };
  readonly key: string | null;
  /** External id or name of the parent, as it stands. */
  readonly parent: string | null;
  readonly line: { readonly arr: Money; readonly endsOn: IsoDate | null } | null;
  readonly extra: ExtraCells;
}

export function readAccountValues(
  reading: FileReading,
  reader: RowReader,
  currencyOfLine: (sought: Sought) => string | null,
): AccountValues {
  const externalId = reader.id('externalId');
  // Only the domain of an address tells: an e-mail column is asked where the domain column is silent.
  const domain = reader.domain('domain') ?? reader.domain('email');
  const endsOn = reader.date('endsOn');
  const name = reader.name('name');
  const key = externalId === null ? null : externalKey(externalId);
  const arr = annualAmount(
    reader,
    { startsOn: null, endsOn },
    { ofLine: () => currencyOfLine({ key, domain, name }), byDefault: reading.defaultCurrency },
  );
  const line = arr === null || arr === 'unreadable' ? null : { arr, endsOn };
  if (line === null && endsOn !== null) sayNoLine(reading, reader);
  return {
    columns: {
      external_id: externalId,
      name,
      domain,
      segment: reader.text('segment'),
      coverage: reader.take('coverage', readCoverage(reader.raw('coverage'))),
      stage: reader.text('stage'),
      industry: reader.text('industry'),
      country: reader.text('country'),
      customer_since: reader.date('customerSince'),
      owner: reader.text('owner'),
    },
    key,
    parent: reader.text('parent'),
    line,
    // An e-mail address is more than its domain, and a renewal date without money makes no line: both are kept as they stand.
    extra: reader.extra(line ? ['email'] : ['email', 'endsOn']),
  };
}

/** A list without a column for ARR says it once; a row without ARR in a list that has one says it itself. */
function sayNoLine(reading: FileReading, reader: RowReader): void {
  if (['arr', 'mrr'].some((field) => reading.columns.has(field)))
    reader.warn(
      'endsOn',
      'Without ARR a renewal date makes no contract line; it is kept as it stands, beside the account.',
    );
  else
    reader.notes.add(
      `${reader.headerOf('endsOn')}: without a column for ARR it makes no contract lines; it is kept as it stands, beside each account.`,
    );
}
