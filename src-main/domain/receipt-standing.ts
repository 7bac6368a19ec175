import { Temporal } from 'temporal-polyfill';
import type { Money } from './money.ts';
import type { ReceiptState } from './plan-rows.ts';
import { addDays, type IsoDate } from './time.ts';

/** What a receipt counts as today. */
export const receiptStandings = ['confirmed', 'confirm again', 'claimed', 'expected'] as const;
export type ReceiptStanding = (typeof receiptStandings)[number];

/** A confirmation holds for so many months; 0 is for ever. */
export const defaultReceiptMonths = 12;

/** A renewal is looked at for what was confirmed from so many days before its end on. */
export const unarmedDays = 180;

/** VR6: the last day on which a confirmation holds; null: for ever. A month that is too short ends it on its last day. */
export const confirmedUntil = (confirmedOn: IsoDate, months: number): IsoDate | null =>
  months === 0 ? null : Temporal.PlainDate.from(confirmedOn).add({ months }).toString();

/** The first day of those whose confirmations still hold today; null: they all do. */
export function holdsFrom(today: IsoDate, months: number): IsoDate | null {
  if (months === 0) return null;
  const holds = (day: IsoDate): boolean => (confirmedUntil(day, months) ?? today) >= today;
  let day: IsoDate = Temporal.PlainDate.from(today).subtract({ months }).toString();
  // The ends of months make the way back differ from the way there by some days.
  while (holds(addDays(day, -1))) day = addDays(day, -1);
  while (!holds(day)) day = addDays(day, 1);
  return day;
}

/** VR5, VR6. */
export function standingOf(
  { state, confirmedOn }: { readonly state: ReceiptState; readonly confirmedOn: IsoDate | null },
  today: IsoDate,
  months: number,
): ReceiptStanding {
  if (state !== 'confirmed') return state;
  if (confirmedOn === null || confirmedOn > today) return 'claimed';
  const until = confirmedUntil(confirmedOn, months);
  return until !== null && until < today ? 'confirm again' : 'confirmed';
}

/** VR7: what the receipts of one currency come to, each standing by itself, with how many they are. */
export interface ValueSum {
  readonly currency: string;
  readonly standing: ReceiptStanding;
  readonly amountMinor: number;
  readonly count: number;
}

/** One sum for each currency and standing. */
export function valueSums(receipts: Iterable<Money & { readonly standing: ReceiptStanding }>): readonly ValueSum[] {
  const sums = new Map<string, ValueSum>();
  for (const { currency, standing, amountMinor } of receipts) {
    const key = `${currency} ${standing}`;
    const known = sums.get(key);
    sums.set(key, {
      currency,
      standing,
      amountMinor: (known?.amountMinor ?? 0) + amountMinor,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...sums.values()];
}

/** The sums of one standing, one for each currency. */
export const sumsOf = (sums: readonly ValueSum[], standing: ReceiptStanding): readonly ValueSum[] =>
  sums.filter((sum) => sum.standing === standing);

/** VR8: an amount in percent of the ARR of the same currency; null where there is none of it. */
export function percentOfArr(amount: Money, arr: readonly Money[]): number | null {
  const whole = arr.find(({ currency }) => currency === amount.currency)?.amountMinor ?? 0;
  return whole > 0 ? Math.round((amount.amountMinor * 100) / whole) : null;
}

/** VR9: a renewal ends within {@link unarmedDays} days and nothing that is confirmed speaks for it. */
export function isUnarmed(endsOn: IsoDate | null, sums: readonly ValueSum[], today: IsoDate): boolean {
  return (
    endsOn !== null &&
    endsOn >= today &&
    endsOn <= addDays(today, unarmedDays) &&
    sumsOf(sums, 'confirmed').length === 0
  );
}
