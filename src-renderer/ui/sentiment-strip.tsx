import { memo } from 'react';
import { cx } from './cx.ts';
import { hatchFill } from './hatch.tsx';
import type { Level } from './level.ts';
import levelStyles from './level.module.css';
import styles from './sentiment-strip.module.css';

/** One week of a strip. */
export interface StripWeek {
  /** The level that held in this week, or null when there was none yet. */
  level: Level | null;
  /** The level had gone stale by then. */
  isStale?: boolean | undefined;
}

/** Props of {@link SentimentStrip}. */
export interface SentimentStripProps {
  /** Oldest first; 26 of them by rule, any number works. */
  weeks: readonly StripWeek[];
  /** The strip in words, for those who cannot see it. */
  label: string;
  /** Width of one week in px. */
  pitch?: number | undefined;
}

/** Top and bottom of each level's ribbon and where its casing runs; the line is at 10. */
const BANDS: Readonly<Record<Level, { top: number; bottom: number; edges: readonly number[] }>> = {
  5: { top: 1, bottom: 9.5, edges: [1.5] },
  4: { top: 5, bottom: 9.5, edges: [5.5] },
  3: { top: 7.5, bottom: 12.5, edges: [8, 12] },
  2: { top: 10.5, bottom: 15, edges: [14.5] },
  1: { top: 10.5, bottom: 19, edges: [18.5] },
};

interface Run {
  start: number;
  end: number;
  level: Level;
  isStale: boolean;
}

/** Neighbouring weeks of the same kind, as one ribbon each. */
function runsOf(weeks: readonly StripWeek[]): Run[] {
  const runs: Run[] = [];
  weeks.forEach((week, index) => {
    if (week.level === null) return;
    const isStale = week.isStale === true;
    const last = runs.at(-1);
    if (last && last.end === index && last.level === week.level && last.isStale === isStale) last.end = index + 1;
    else runs.push({ start: index, end: index + 1, level: week.level, isStale });
  });
  return runs;
}

/**
 * A half-year as a ribbon: good rises above the line, bad sinks below it, the middle lies on it,
 * and the extremes are twice as high. Hatched once stale. It reads without any colour.
 */
export const SentimentStrip = memo(function SentimentStrip({ weeks, label, pitch = 4 }: SentimentStripProps) {
  const width = weeks.length * pitch;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} 20`}
      width={`${width / 16}rem`}
      height="1.25rem"
      className={cx(styles.strip)}
    >
      <path d={`M0 10H${width}`} className={cx(styles.zero)} />
      {runsOf(weeks).map((run) => {
        const band = BANDS[run.level];
        const x0 = run.start * pitch;
        // A hair of paper between runs, so that neighbours of like colour stay two.
        const x1 = run.end * pitch - (run.end < weeks.length ? 0.8 : 0);
        return (
          <g key={run.start} className={cx(levelStyles[`l${run.level}`])}>
            <rect
              x={x0}
              y={band.top}
              width={x1 - x0}
              height={band.bottom - band.top}
              className={cx(styles.ribbon)}
              {...(run.isStale ? { fill: hatchFill(run.level), 'data-hatched': true } : {})}
            />
            <path d={band.edges.map((y) => `M${x0} ${y}H${x1}`).join('')} className={cx(styles.edge)} />
          </g>
        );
      })}
    </svg>
  );
});
