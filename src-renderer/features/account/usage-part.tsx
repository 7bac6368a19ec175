import { useState } from 'react';
import type { AccountUsage } from '#contract/adoption';
import { useCall } from '../../lib/api.ts';
import { formatDate, formatMonth, formatShortMonth } from '../../lib/format-date.ts';
import { formatNumber, formatPercent } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './evidence-part.module.css';
import table from './plain-table.module.css';

/** Props of {@link UsagePart}. */
export interface UsagePartProps {
  accountId: string;
  here: Here;
}

/** More than this are read on the whole list. */
const shownAtFirst = 6;

/** What the account used, by month. Stands there once usage was imported. */
export function UsagePart({ accountId, here }: UsagePartProps) {
  const { data } = useCall('usage:account', { accountId });
  const [showsAll, setShowsAll] = useState(false);
  if (!data || data.metrics.length === 0) return null;
  const shown = showsAll ? data.metrics : data.metrics.slice(0, shownAtFirst);
  const licence = licenceSentence(data, here);
  return (
    <section aria-label="Usage" className={cx(styles.part)}>
      <ListHeading name="Usage" count={data.metrics.length} />
      {licence !== null && <p className={cx(styles.none)}>{licence}</p>}
      <table className={cx(table.table, styles.table)} aria-label="Usage by month">
        <thead>
          <tr>
            <th scope="col">What</th>
            {data.months.map((month) => (
              <th key={month} scope="col" className={cx(table.end)}>
                {formatShortMonth(month, here)} {month.slice(0, 4)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ metric, isPeople, months }) => (
            <tr key={metric}>
              <th scope="row">
                {metric}
                {isPeople && <span className={cx(styles.faint)}>, most at once</span>}
              </th>
              {data.months.map((month) => {
                const found = months.find((each) => each.month === month);
                return (
                  <td key={month} className={cx(table.end)} title={found && readingsWords(found, here)}>
                    {found ? formatNumber(found.value, { locale: here.locale, digits: 1 }) : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {data.metrics.length > shownAtFirst && (
        <Button kind="quiet" size="small" hang="start" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${data.metrics.length}`}
        </Button>
      )}
    </section>
  );
}

function licenceSentence({ licence }: AccountUsage, here: Here): string | null {
  if (!licence) return null;
  const { active, seats, month } = licence;
  return `${formatNumber(active, here)} active users in ${formatMonth(month, here)} on ${formatNumber(seats, here)} seats of running contract lines: ${formatPercent(active / seats, here)} in use.`;
}

const readingsWords = ({ readings, from, to }: { readings: number; from: string; to: string }, here: Here): string =>
  readings === 1
    ? `One reading, ${formatDate(from, here)}`
    : `${formatNumber(readings, here)} readings, ${formatDate(from, here)} to ${formatDate(to, here)}`;
