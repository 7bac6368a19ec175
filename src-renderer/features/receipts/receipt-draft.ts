import type { ReceiptFields, ReceiptItem } from '#contract/receipts';
import type { ReceiptMethod } from '#domain/plan-rows';
import { reckonMinor, type Reckoning } from '#domain/receipt';
import { numberFormat } from '../../lib/format-number.ts';
import { writeMoney } from '../../lib/typed-money.ts';
import type { Here } from '../../lib/use-here.ts';
import { lastQuarter, typedDecimal, typedPrice } from './receipt-words.ts';

/** A receipt while it is edited: numbers as they are typed. */
export interface ReceiptDraft {
  readonly itemId: string | null;
  readonly state: 'expected' | 'claimed';
  readonly currency: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly method: ReceiptMethod;
  /** How often, or how many. */
  readonly count: string;
  readonly unit: string;
  readonly minutes: string;
  /** The rate of an hour, the amount each, or the amount as it was said. */
  readonly price: string;
  readonly words: string;
  readonly leftOut: string;
  readonly audience: ReceiptFields['audience'];
}

/** A receipt as it stands, or an empty one. */
export function receiptDraftOf(
  item: ReceiptItem | null,
  usual: { readonly currency: string; readonly itemId: string | null },
  here: Here,
): ReceiptDraft {
  const { from, to } = lastQuarter(here.today);
  if (item === null)
    return {
      itemId: usual.itemId,
      state: 'claimed',
      currency: usual.currency,
      from,
      to,
      method: 'cost avoided',
      count: '',
      unit: '',
      minutes: '',
      price: '',
      words: '',
      leftOut: '',
      audience: 'customer',
    };
  const number = (decimal: string): string =>
    numberFormat(here.locale, { maximumFractionDigits: 6 }).format(Number(decimal));
  const { reckoning } = item;
  const counted = reckoning !== null && reckoning.method !== 'stated' ? reckoning : null;
  return {
    itemId: item.itemId,
    state: item.standing === 'expected' ? 'expected' : 'claimed',
    currency: item.amount.currency,
    from: item.periodFrom,
    to: item.periodTo,
    method: counted === null ? 'stated' : item.method,
    count: counted === null ? '' : number('volume' in counted ? counted.volume : counted.count),
    unit: counted?.unit ?? '',
    minutes: counted !== null && 'minutes' in counted ? number(counted.minutes) : '',
    price:
      counted === null ? writeMoney(item.amount, here.locale) : number('rate' in counted ? counted.rate : counted.each),
    words: item.words ?? '',
    leftOut: item.leftOut ?? '',
    audience: item.audience,
  };
}

/** What is wrong with a draft, each at its field. */
export interface ReceiptErrors {
  readonly count?: string;
  readonly minutes?: string;
  readonly price?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The numbers of a draft; null where one of them is none. */
export function reckoningOf(draft: ReceiptDraft, locale: string): Reckoning | null {
  const { method, currency } = draft;
  const unit = draft.unit.trim() === '' ? null : draft.unit.trim();
  const price = typedPrice(draft.price, currency, locale);
  if (price === null) return null;
  if (method === 'stated') return { method, amount: price };
  const count = typedDecimal(draft.count, locale);
  if (count === null) return null;
  if (method !== 'time saved') return { method, count, unit, each: price };
  const minutes = typedDecimal(draft.minutes, locale);
  return minutes === null ? null : { method, volume: count, unit, minutes, rate: price };
}

/** The fields to be saved, or a sentence for each that cannot be. */
export function receiptFieldsOf(
  draft: ReceiptDraft,
  here: Here,
): { readonly fields: ReceiptFields } | { readonly errors: ReceiptErrors } {
  const { method, currency, from, to, state } = draft;
  const { locale, today } = here;
  const example = writeMoney({ amountMinor: 1_234_500, currency }, locale);
  const isNoNumber = (text: string): boolean => Number(typedDecimal(text, locale) ?? 0) <= 0;
  const reckoning = reckoningOf(draft, locale);
  const errors: ReceiptErrors = {
    ...(method !== 'stated' && isNoNumber(draft.count) && { count: 'A number above 0.' }),
    ...(method === 'time saved' && isNoNumber(draft.minutes) && { minutes: 'A number above 0.' }),
    ...(Number(typedPrice(draft.price, currency, locale) ?? 0) <= 0 && {
      price: `An amount above 0, written like ${example}.`,
    }),
    ...(from === null && { from: 'The first day of the period.' }),
    ...(to === null && { to: 'The last day of the period.' }),
    ...(from !== null && to !== null && to < from && { to: 'It cannot end before it begins.' }),
    ...(from !== null && state === 'claimed' && from > today && { from: 'Not begun yet: save it as expected.' }),
  };
  if (Object.keys(errors).length > 0 || reckoning === null || from === null || to === null) return { errors };
  if (reckonMinor(reckoning, currency) === undefined)
    return { errors: { price: 'Together that comes to nothing, or to too much for a receipt.' } };
  const text = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
  return {
    fields: {
      itemId: draft.itemId,
      state,
      currency,
      periodFrom: from,
      periodTo: to,
      reckoning,
      words: text(draft.words),
      leftOut: text(draft.leftOut),
      audience: draft.audience,
    },
  };
}
