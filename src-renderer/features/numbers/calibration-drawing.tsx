import type { CalibrationView } from '#contract/evidence';
import { cx } from '../../ui/cx.ts';
import styles from './calibration-drawing.module.css';
import { binName } from './numbers-words.ts';

/** Props of {@link CalibrationDrawing}. */
export interface CalibrationDrawingProps {
  calibration: CalibrationView;
  width: number;
  /** How much larger than 16 px the page's text is. */
  unit: number;
  /** The chart in words. */
  label: string;
}

/** Fewer than this in a bin, and its mark is hollow. */
const few = 10;

/** Said against came true: a mark for each bin, its band, and the line on which both are the same. */
export function CalibrationDrawing({ calibration, width, unit, label }: CalibrationDrawingProps) {
  const [left, top, bottom] = [40 * unit, 12 * unit, 56 * unit];
  const height = 280 * unit;
  const right = Math.min(width - 12 * unit, left + 620 * unit);
  const x = (percent: number): number => left + ((right - left) * percent) / 100;
  const y = (percent: number): number => top + (height - top - bottom) * (1 - percent / 100);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={cx(styles.drawing)}
    >
      {[0, 25, 50, 75, 100].map((percent) => (
        <g key={percent}>
          <path d={`M${left} ${y(percent)}H${right}`} className={cx(styles.grid)} />
          <text x={left - 8 * unit} y={y(percent) + 4 * unit} textAnchor="end" className={cx(styles.axis)}>
            {percent}%
          </text>
        </g>
      ))}
      <path d={`M${x(0)} ${y(0)}L${x(100)} ${y(100)}`} className={cx(styles.even)} />
      <text x={x(25) + 6 * unit} y={y(25) + 16 * unit} className={cx(styles.axis)}>
        if you were calibrated
      </text>
      {calibration.bins.map((bin) => {
        const middle = (bin.from + Math.min(100, bin.to + 1)) / 2;
        const at = x(bin.said);
        return (
          <g key={bin.from}>
            <path d={`M${at} ${y(bin.low)}V${y(bin.high)}`} className={cx(styles.band)} />
            <circle
              cx={at}
              cy={y((bin.cameTrue / bin.count) * 100)}
              r={Math.min(8, 3.5 + bin.count / 4) * unit}
              className={cx(bin.count < few ? styles.hollow : styles.mark)}
            />
            <text x={x(middle)} y={height - bottom + 20 * unit} textAnchor="middle" className={cx(styles.axis)}>
              {binName(bin)}
            </text>
            <text x={x(middle)} y={height - bottom + 35 * unit} textAnchor="middle" className={cx(styles.count)}>
              {bin.cameTrue} of {bin.count}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
