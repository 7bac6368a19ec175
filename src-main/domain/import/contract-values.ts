import type { ContractLineRow } from '../book-tables.ts';
import type { IsoDate } from '../time.ts';
import { annualAmount } from './annual-amount.ts';
import { externalKey } from './external-key.ts';
import { readFlag } from './flag-cell.ts';
import { readNotice, unitInHeader } from './notice-cell.ts';
import { rowCurrency } from './row-currency.ts';
import type { ExtraCells, FileReading, RowReader } from './row-reader.ts';

/** The columns of a contract line that an import sets, with the field each comes from. */
export const lineColumns = {
  external_id: 'externalId',
  product: 'product',
  arr_minor: 'arr',
  currency: 'currency',
  starts_on: 'startsOn',
  ends_on: 'endsOn',
  notice_days: 'noticeDays',
  auto_renew: 'autoRenew',
  is_trial: 'isTrial',
  seats: 'seats',
  billing: 'billing',
} as const satisfies Partial<Record<keyof ContractLineRow, string>>;
export type LineColumn = keyof typeof lineColumns;

/** One record of a contract list, read. `arr` null: the row names no amount that can be believed. */
export interface ContractValues {
  readonly columns: { readonly [C in LineColumn]: ContractLineRow[C] | null };
  readonly key: string | null;
  readonly account: {
    readonly id: string | null;
    readonly key: string | null;
    readonly domain: string | null;
    readonly name: string | null;
  };
  readonly extra: ExtraCells;
}

/** What tells which line of the book a row is about. */
export type LineIdentity = Pick<ContractValues, 'key' | 'account'> & {
  readonly product: string | null;
  readonly startsOn: IsoDate | null;
};

export function readContractValues(
  reading: FileReading,
  reader: RowReader,
  currencyOfLine: (line: LineIdentity) => string | null,
): ContractValues {
  const externalId = reader.id('externalId');
  const accountId = reader.id('accountId');
  const startsOn = reader.date('startsOn');
  let endsOn = reader.date('endsOn');
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    reader.complain('endsOn', 'The end lies before the start.');
    endsOn = null;
  }
  const isTrial = reader.take('isTrial', readFlag(reader.raw('isTrial')));
  const autoRenew = reader.take('autoRenew', readFlag(reader.raw('autoRenew')));
  const key = externalId === null ? null : externalKey(externalId);
  const account = {
    id: accountId,
    key: accountId === null ? null : externalKey(accountId),
    domain: reader.domain('accountDomain'),
    name: reader.name('accountName'),
  };
  const product = reader.text('product');
  const sources = {
    ofLine: () => currencyOfLine({ key, account, product, startsOn }),
    byDefault: reading.defaultCurrency,
  };
  const arr = annualAmount(reader, { startsOn, endsOn }, sources);
  // A trial has no price: where none is written it is nothing, not unknown.
  const free =
    isTrial === true && arr === null
      ? { amountMinor: 0, currency: rowCurrency(reader, 'arr', null, sources)?.code ?? null }
      : null;
  const money = arr === 'unreadable' ? null : (arr ?? free);
  return {
    columns: {
      external_id: externalId,
      product,
      arr_minor: money === null || money.currency === null ? null : money.amountMinor,
      currency: money?.currency ?? null,
      starts_on: startsOn,
      ends_on: endsOn,
      notice_days: reader.take(
        'noticeDays',
        readNotice(
          reader.raw('noticeDays'),
          reader.raw('noticeUnit').trim() || unitInHeader(reader.headerOf('noticeDays')),
        ),
      ),
      auto_renew: autoRenew === null ? null : autoRenew ? 1 : 0,
      is_trial: isTrial === null ? null : isTrial ? 1 : 0,
      seats: reader.integer('seats'),
      billing: reader.text('billing'),
    },
    key,
    account,
    extra: reader.extra(),
  };
}
