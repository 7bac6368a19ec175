import type { ContractLine } from '#contract/accounts';
import type { ContractFields } from '#contract/account-parts';
import { readMoney, writeMoney } from '../../lib/typed-money.ts';

/** A contract line while it is edited: the amount as it is typed. */
export interface ContractDraft {
  readonly product: string;
  readonly arr: string;
  readonly currency: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly noticeDays: number | null;
  readonly autoRenew: 'yes' | 'no' | 'not said';
  readonly isTrial: boolean;
  readonly seats: number | null;
}

/** A line as it stands, or an empty one in the currency that is usual here. */
export function contractDraftOf(line: ContractLine | null, usualCurrency: string, locale: string): ContractDraft {
  return {
    product: line?.product ?? '',
    arr: line === null ? '' : writeMoney(line.arr, locale),
    currency: line?.arr.currency ?? usualCurrency,
    startsOn: line?.startsOn ?? null,
    endsOn: line?.endsOn ?? null,
    noticeDays: line?.noticeDays ?? null,
    autoRenew: line?.autoRenew == null ? 'not said' : line.autoRenew ? 'yes' : 'no',
    isTrial: line?.isTrial ?? false,
    seats: line?.seats ?? null,
  };
}

/** What is wrong with a draft, each at its field. */
export interface ContractErrors {
  readonly arr?: string;
  readonly endsOn?: string;
  readonly noticeDays?: string;
  readonly seats?: string;
}

const mostNoticeDays = 3650;

/** The fields to be saved, or a sentence for each that cannot be. */
export function contractFieldsOf(
  draft: ContractDraft,
  locale: string,
): { readonly fields: ContractFields } | { readonly errors: ContractErrors } {
  const { product, currency, startsOn, endsOn, noticeDays, seats, isTrial } = draft;
  const arr = readMoney(draft.arr, currency, locale);
  const example = writeMoney({ amountMinor: 1_234_500, currency }, locale);
  const isCount = (value: number | null, most: number) =>
    value === null || (Number.isInteger(value) && value >= 0 && value <= most);
  const errors: ContractErrors = {
    ...(arr === null && {
      arr:
        draft.arr.trim() === ''
          ? 'A contract line needs its amount a year; 0 will do.'
          : `“${draft.arr.trim()}” is not an amount. Write it like ${example}.`,
    }),
    ...(startsOn !== null && endsOn !== null && endsOn < startsOn && { endsOn: 'It cannot end before it starts.' }),
    ...(!isCount(noticeDays, mostNoticeDays) && { noticeDays: 'Notice is a whole number of days, 3,650 at most.' }),
    ...(!isCount(seats, 1_000_000_000) && { seats: 'Seats are a whole number.' }),
  };
  if (arr === null || Object.keys(errors).length > 0) return { errors };
  return {
    fields: {
      product: product.trim() === '' ? null : product.trim(),
      arr: { amountMinor: arr.amountMinor, currency },
      startsOn,
      endsOn,
      noticeDays,
      autoRenew: draft.autoRenew === 'not said' ? null : draft.autoRenew === 'yes',
      isTrial,
      seats,
    },
  };
}
