import { cx } from './cx.ts';
import { LEVELS, type LevelLabels } from './level.ts';
import { SentimentMark } from './sentiment-mark.tsx';
import styles from './sentiment-tally.module.css';

/** Props of {@link SentimentTally}. */
export interface SentimentTallyProps {
  /** How many at each level, worst first, five numbers. */
  counts: readonly number[];
  labels: LevelLabels;
}

/** How many stand at each level: a mark and a figure for each that has any. */
export function SentimentTally({ counts, labels }: SentimentTallyProps) {
  return (
    <span className={cx(styles.tally)}>
      {LEVELS.map((level) => {
        const count = counts[level - 1] ?? 0;
        if (count === 0) return null;
        return (
          <span key={level} className={cx(styles.one)}>
            <SentimentMark level={level} size={10} label={labels[level]} />
            {count}
          </span>
        );
      })}
    </span>
  );
}
