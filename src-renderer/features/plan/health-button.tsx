import type { PlanHealthReading } from '#contract/outcomes';
import { formatNumber } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import styles from './outcome-parts.module.css';

const sources = { person: 'you said so', measurement: 'by what was measured', steps: 'by its steps' } as const;

/** The health of a plan, opening to each outcome with its weight: the arithmetic behind the figure. */
export function HealthButton({ health, here }: { health: PlanHealthReading; here: Here }) {
  if (health.percent === null) return null;
  const percent = (value: number): string => `${formatNumber(value, here)}%`;
  return (
    <Popover label="Health of the plan" trigger={<LinkButton>Health {percent(health.percent)}</LinkButton>}>
      <table className={cx(styles.terms)}>
        <caption className="visually-hidden">What the health is the sum of</caption>
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">Stands</th>
            <th scope="col" className={cx(styles.figure)}>
              Weight
            </th>
            <th scope="col" className={cx(styles.figure)}>
              Counts
            </th>
          </tr>
        </thead>
        <tbody>
          {health.outcomes
            .filter(({ standing }) => standing !== 'dropped')
            .map(({ id, text, standing, from, weight, counts }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {text}
                </th>
                <td>
                  {standing}, {sources[from]}
                </td>
                <td className={cx(styles.figure)}>{percent(weight)}</td>
                <td className={cx(styles.figure)}>{counts ? percent(weight) : '0%'}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className={cx(styles.says)}>
        Weight is importance over the sum of all importances
        {health.dropped > 0 && `; ${health.dropped} dropped and not weighed`}. On track and achieved count.
      </p>
    </Popover>
  );
}
