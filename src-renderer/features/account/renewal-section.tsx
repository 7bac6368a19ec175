import type { ContractLine } from '#contract/accounts';
import { totals } from '#domain/money';
import { daysBetween } from '#domain/time';
import { formatDate } from '../../lib/format-date.ts';
import { formatMoney, formatMoneyList } from '../../lib/format-money.ts';
import { cx } from '../../ui/cx.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { countWords } from '../../lib/count-words.ts';
import { lineState } from './account-words.ts';
import styles from './plain-table.module.css';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link RenewalSection}. */
export interface RenewalSectionProps {
  lines: readonly ContractLine[];
  here: Here;
}

/** What was sold, until when, and what of it runs today. */
export function RenewalSection({ lines, here }: RenewalSectionProps) {
  const running = lines.filter(({ running: runs }) => runs);
  const sorted = lines.toSorted(
    (a, b) => Number(b.running) - Number(a.running) || (a.endsOn ?? '9999').localeCompare(b.endsOn ?? '9999'),
  );
  const hasProduct = lines.some(({ product }) => product !== null);
  const hasSeats = lines.some(({ seats }) => seats !== null);
  const hasNotice = lines.some(({ noticeDays }) => noticeDays !== null);
  const hasRenew = lines.some(({ autoRenew }) => autoRenew !== null);
  const day = (date: string | null) => (date === null ? '' : formatDate(date, here));
  const span = 1 + [hasSeats, true, true, hasNotice, hasRenew].filter(Boolean).length;
  return (
    <>
      <SectionHeading name="Renewal" id="renewal" finding={findingOf(lines, here)} />
      <table className={cx(styles.table)}>
        <thead>
          <tr>
            <th scope="col">Contract line</th>
            {hasSeats && (
              <th scope="col" className={cx(styles.end)}>
                Seats
              </th>
            )}
            <th scope="col">Starts</th>
            <th scope="col">Ends</th>
            {hasNotice && <th scope="col">Notice</th>}
            {hasRenew && <th scope="col">Renews itself</th>}
            <th scope="col">State</th>
            <th scope="col" className={cx(styles.end)}>
              ARR
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((line, index) => {
            const state = lineState(line, here.today);
            return (
              <tr key={line.id} className={cx(state === 'ended' && styles.past)}>
                <th scope="row">
                  {hasProduct ? (line.product ?? 'No name') : (line.externalId ?? `Line ${index + 1}`)}
                </th>
                {hasSeats && <td className={cx(styles.end)}>{line.seats ?? ''}</td>}
                <td className={cx(styles.whole)}>{day(line.startsOn)}</td>
                <td className={cx(styles.whole)}>{line.endsOn === null ? 'open end' : day(line.endsOn)}</td>
                {hasNotice && (
                  <td className={cx(styles.whole)}>{line.noticeDays === null ? '' : `${line.noticeDays} days`}</td>
                )}
                {hasRenew && <td>{line.autoRenew === null ? '' : line.autoRenew ? 'yes' : 'no'}</td>}
                <td>{state}</td>
                <td className={cx(styles.end)}>{formatMoney(line.arr, here)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={span}>
              Running today
            </th>
            <td>{countWords(running.length, 'line', 'lines')}</td>
            <td className={cx(styles.end)}>
              {running.length === 0 ? '' : formatMoneyList(totals(running.map(({ arr }) => arr)), here)}
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function findingOf(lines: readonly ContractLine[], here: Here): string {
  const running = lines.filter((line) => line.running);
  if (running.length === 0) return 'No contract line runs today.';
  const ends = running.flatMap(({ endsOn }) => endsOn ?? []).toSorted();
  const [next] = ends;
  const money = formatMoneyList(totals(running.map(({ arr }) => arr)), here);
  if (next === undefined) return `${money} runs with an open end.`;
  const days = daysBetween(here.today, next);
  const when = new Intl.RelativeTimeFormat(here.locale, { numeric: 'auto' }).format(days, 'day');
  return running.length === 1
    ? `${money} ends ${when}.`
    : `${money} runs; the first of ${countWords(running.length, 'line', 'lines')} ends ${when}.`;
}
