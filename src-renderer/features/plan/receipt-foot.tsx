import type { PlanItem } from '#contract/plans';
import type { ReceiptState } from '#domain/plan-rows';
import { formatMoneyList } from '../../lib/format-money.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import styles from './plan-sheet.module.css';

/** What the receipts of a plan come to, confirmed and claimed; nothing where there are none. */
export function ReceiptFoot({ items, here }: { items: readonly PlanItem[]; here: Here }) {
  const states = (['confirmed', 'claimed'] as const)
    .map((state) => ({ state, sums: sumsOf(items, state) }))
    .filter(({ sums }) => sums.length > 0);
  if (states.length === 0) return null;
  return (
    <footer className={cx(styles.foot)}>
      {states.map(({ state, sums }) => (
        <span key={state}>
          <b>{formatMoneyList(sums, here)}</b> {state}
        </span>
      ))}
      <span className={cx(styles.legend)}>Solid: a named person there confirmed it. Hollow: only we say so.</span>
    </footer>
  );
}

function sumsOf(items: readonly PlanItem[], wanted: ReceiptState): { amountMinor: number; currency: string }[] {
  const sums = new Map<string, number>();
  for (const { receipts } of items)
    for (const { state, amount } of receipts)
      if (state === wanted) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amountMinor);
  return [...sums].map(([currency, amountMinor]) => ({ currency, amountMinor }));
}
