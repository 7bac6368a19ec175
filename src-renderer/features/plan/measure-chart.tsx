import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import type { Measurement } from '#contract/outcomes';
import type { PlanItem } from '#contract/plans';
import { daysBetween, formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Here } from '../../lib/use-here.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './measure-chart.module.css';

const size = { width: 340, height: 130, left: 6, right: 74, top: 14, bottom: 20 } as const;

/** The line of an outcome: confirmed readings solid, claimed ones hollow, between baseline and target. */
export function MeasureChart({
  item,
  measurements,
  here,
}: {
  item: PlanItem;
  measurements: readonly Measurement[];
  here: Here;
}) {
  const points = measurements.toReversed();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const from = item.baselineOn !== null && item.baselineOn < first.on ? item.baselineOn : first.on;
  const until = item.due !== null && item.due > last.on ? item.due : last.on;
  const number = (value: number): string => formatNumber(value, { ...here, digits: 10 });
  const values = [...points.map(({ value }) => value), item.baseline, item.target].filter((value) => value !== null);
  const x = scaleLinear()
    .domain([0, Math.max(1, daysBetween(from, until))])
    .range([size.left, size.width - size.right]);
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([size.height - size.bottom, size.top]);
  const at = ({ on, value }: Pick<Measurement, 'on' | 'value'>): [number, number] => [
    x(daysBetween(from, on)),
    y(value),
  ];
  const isConfirmed = ({ confirmedName }: Measurement): boolean => confirmedName !== null;
  const turn = points.findLastIndex(isConfirmed);
  const solid = points.slice(0, turn + 1).map(at);
  const dotted = points.slice(Math.max(0, turn)).map(at);
  const path = line();
  const finding = findingOf(item, first, last, number);
  const edge = size.width - size.right + 8;
  return (
    <ChartFrame
      finding={finding}
      table={{
        columns: ['Measured', item.unit ?? 'Value', 'Source', 'Confirmed by'],
        rows: measurements.map(({ on, value, source, confirmedName }) => [
          formatDate(on, here),
          number(value),
          source ?? '',
          confirmedName ?? 'nobody yet',
        ]),
      }}
    >
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${finding}. ${points.length} measured, ${points.filter(isConfirmed).length} confirmed.`}
        className={cx(styles.chart)}
      >
        {item.baseline !== null && (
          <>
            <line
              x1={size.left}
              x2={size.width - size.right}
              y1={y(item.baseline)}
              y2={y(item.baseline)}
              className={cx(styles.baseline)}
            />
            <text x={edge} y={y(item.baseline)} dy="0.35em" className={cx(styles.faint)}>
              {number(item.baseline)} before
            </text>
          </>
        )}
        {item.target !== null && (
          <>
            <line
              x1={size.left}
              x2={size.width - size.right}
              y1={y(item.target)}
              y2={y(item.target)}
              className={cx(styles.target)}
            />
            <text x={edge} y={y(item.target)} dy="0.35em" className={cx(styles.strong)}>
              {number(item.target)} target
            </text>
          </>
        )}
        {solid.length > 1 && <path d={path(solid) ?? ''} className={cx(styles.confirmed)} />}
        {dotted.length > 1 && turn < points.length - 1 && (
          <path d={path(dotted) ?? ''} className={cx(styles.claimed)} />
        )}
        {points.map((point) => {
          const [cx1, cy1] = at(point);
          return (
            <circle
              key={point.id}
              cx={cx1}
              cy={cy1}
              r={4}
              className={cx(isConfirmed(point) ? styles.solid : styles.hollow)}
            />
          );
        })}
        <text x={size.left} y={size.height - 4} className={cx(styles.faint)}>
          {formatDate(from, here)}
        </text>
        <text x={size.width - size.right} y={size.height - 4} textAnchor="end" className={cx(styles.faint)}>
          {formatDate(until, here)}
        </text>
      </svg>
    </ChartFrame>
  );
}

/** "Off-hire days fell from 34 to 24": from the baseline, else from the first reading. */
function findingOf(item: PlanItem, first: Measurement, last: Measurement, number: (value: number) => string): string {
  const what = item.metric ?? 'It';
  const start = item.baseline ?? (first === last ? null : first.value);
  const unit = item.unit === null ? '' : ` ${item.unit}`;
  if (start === null || start === last.value) return `${what} stands at ${number(last.value)}${unit}`;
  return `${what} ${last.value < start ? 'fell' : 'rose'} from ${number(start)} to ${number(last.value)}${unit}`;
}
