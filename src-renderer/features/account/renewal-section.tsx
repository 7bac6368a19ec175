import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { ContractLine } from '#contract/accounts';
import { totals } from '#domain/money';
import { countWords } from '../../lib/count-words.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatMoney, formatMoneyList } from '../../lib/format-money.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { useRowFocusKept } from '../../ui/use-focus-kept.ts';
import { hasEnded, lineState } from './account-words.ts';
import { PartRow, type PartActs } from './part-row.tsx';
import styles from './plain-table.module.css';
import { renewalFinding } from './renewal-finding.ts';

/** Props of {@link RenewalSection}. */
export interface RenewalSectionProps {
  lines: readonly ContractLine[];
  here: Here;
  /** Null where the book can only be read. */
  onAdd: (() => void) | null;
  actsOn: (line: ContractLine) => PartActs | null;
}

/** What was sold, until when, and what of it runs today. */
export function RenewalSection({ lines, here, onAdd, actsOn }: RenewalSectionProps) {
  const root = useRef<HTMLTableElement>(null);
  useRowFocusKept(root);
  const running = lines.filter(({ running: runs }) => runs);
  const sorted = lines.toSorted(
    (a, b) =>
      Number(b.running) - Number(a.running) ||
      // What runs by its end, the next first; what is over by its end, the latest first.
      (a.running
        ? (a.endsOn ?? '9999').localeCompare(b.endsOn ?? '9999')
        : (b.endsOn ?? '').localeCompare(a.endsOn ?? '')),
  );
  const hasProduct = lines.some(({ product }) => product !== null);
  const hasSeats = lines.some(({ seats }) => seats !== null);
  const hasNotice = lines.some(({ noticeDays }) => noticeDays !== null);
  const hasRenew = lines.some(({ autoRenew }) => autoRenew !== null);
  const day = (date: string | null) => (date === null ? '' : formatDate(date, here));
  const span = 1 + [hasSeats, true, true, hasNotice, hasRenew].filter(Boolean).length;
  return (
    <>
      <SectionHeading
        name="Renewal"
        id="renewal"
        finding={renewalFinding(lines, here)}
        end={
          onAdd && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={onAdd}>
              Add a contract line
            </Button>
          )
        }
      />
      {lines.length > 0 && (
        <table className={cx(styles.table)} ref={root}>
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
              {onAdd && <td />}
            </tr>
          </thead>
          <tbody>
            {sorted.map((line, index) => (
              <PartRow
                key={line.id}
                name={hasProduct ? (line.product ?? 'No name') : (line.externalId ?? `Line ${index + 1}`)}
                isPast={hasEnded(line, here.today)}
                acts={actsOn(line)}
              >
                {hasSeats && <td className={cx(styles.end)}>{line.seats ?? ''}</td>}
                <td className={cx(styles.whole)}>{day(line.startsOn)}</td>
                <td className={cx(styles.whole)}>{line.endsOn === null ? 'open end' : day(line.endsOn)}</td>
                {hasNotice && (
                  <td className={cx(styles.whole)}>{line.noticeDays === null ? '' : `${line.noticeDays} days`}</td>
                )}
                {hasRenew && <td>{line.autoRenew === null ? '' : line.autoRenew ? 'yes' : 'no'}</td>}
                <td>{lineState(line, here.today)}</td>
                <td className={cx(styles.end)}>{formatMoney(line.arr, here)}</td>
              </PartRow>
            ))}
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
              {onAdd && <td />}
            </tr>
          </tfoot>
        </table>
      )}
    </>
  );
}
