import { useCall } from '../../lib/api.ts';
import { formatMoneyList } from '../../lib/format-money.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import styles from './unarmed-line.module.css';

/** What confirmed value speaks for the next renewal; where none does, that is said. Nothing without a renewal ahead. */
export function UnarmedLine({ accountId, here }: { accountId: string; here: Here }) {
  const { data } = useCall('receipts:account', { accountId });
  if (!data || data.endsOn === null || data.endsOn < here.today) return null;
  const confirmed = data.sums.filter(({ standing }) => standing === 'confirmed');
  if (confirmed.length > 0)
    return (
      <p className={cx(styles.line)}>
        <span className={cx(styles.mark, styles.solid)} aria-hidden />
        Confirmed value for it: {formatMoneyList(confirmed, here)}.
      </p>
    );
  return (
    <p className={cx(styles.line)}>
      <span className={cx(styles.mark)} aria-hidden />
      {data.isUnarmed ? 'Unarmed: n' : 'N'}
      {data.sums.length === 0
        ? `othing of value is confirmed for the renewal on ${formatDate(data.endsOn, here)}. A value receipt, confirmed by somebody there, would be.`
        : `obody there has confirmed any value for the renewal on ${formatDate(data.endsOn, here)}.`}
    </p>
  );
}
