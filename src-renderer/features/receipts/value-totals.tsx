import type { Money } from '#domain/money';
import { percentOfArr, receiptStandings, type ReceiptStanding, type ValueSum } from '#domain/receipt-standing';
import { formatMoney } from '../../lib/format-money.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { ValueBar } from '../../ui/value-bar.tsx';
import { standingWords } from './receipt-words.ts';
import styles from './receipts.module.css';

/** One sum, by what it is of. */
export interface SumSpot {
  readonly currency: string;
  readonly standing: ReceiptStanding;
}

/** Props of {@link ValueTotals}. */
export interface ValueTotalsProps {
  sums: readonly ValueSum[];
  arr: readonly Money[];
  here: Here;
  /** Shows the receipts that a sum is made of. */
  onOpen?: ((spot: SumSpot) => void) | undefined;
}

/** What receipts come to: a line and a bar for each currency, each standing by itself, against ARR. */
export function ValueTotals({ sums, arr, here, onOpen }: ValueTotalsProps) {
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort(
    (a, b) => placeOf(a, arr) - placeOf(b, arr) || (a < b ? -1 : 1),
  );
  return (
    <ul className={cx(styles.totals)} aria-label="Value in all">
      {currencies.map((currency) => {
        const own = receiptStandings.flatMap((standing) =>
          sums.filter((sum) => sum.currency === currency && sum.standing === standing),
        );
        const minor = (standing: ReceiptStanding): number =>
          own.find((sum) => sum.standing === standing)?.amountMinor ?? 0;
        const running = arr.find((amount) => amount.currency === currency);
        const percent = percentOfArr({ currency, amountMinor: minor('confirmed') }, arr);
        return (
          <li key={currency} className={cx(styles.total)}>
            <p className={cx(styles.sums)}>
              {own.map((sum) => (
                <span key={sum.standing}>
                  {onOpen ? (
                    <LinkButton onPress={() => onOpen(sum)}>{formatMoney(sum, here)}</LinkButton>
                  ) : (
                    <b>{formatMoney(sum, here)}</b>
                  )}{' '}
                  {standingWords[sum.standing]}
                </span>
              ))}
              {running && percent !== null && (
                <span className={cx(styles.against)}>
                  Confirmed is {percent}% of the ARR of {formatMoney(running, here)}
                </span>
              )}
            </p>
            <ValueBar
              confirmed={minor('confirmed')}
              confirmAgain={minor('confirm again')}
              claimed={minor('claimed')}
              expected={minor('expected')}
              arr={running?.amountMinor ?? 0}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Currencies that are paid in stand first. */
const placeOf = (currency: string, arr: readonly Money[]): number => {
  const place = arr.findIndex((amount) => amount.currency === currency);
  return place === -1 ? arr.length : place;
};
