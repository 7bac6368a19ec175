import { cx } from './cx.ts';
import { hatchFill } from './hatch.tsx';
import { LEVEL_PATHS, type Level } from './level.ts';
import levelStyles from './level.module.css';
import styles from './sentiment-mark.module.css';

/** How a mark is drawn: solid stands, hatched has gone stale, hollow is not yet saved. */
export type MarkState = 'solid' | 'hatched' | 'hollow';

/** Props of {@link SentimentMark}. */
export interface SentimentMarkProps {
  /** The level, or null for the broken dash of "none yet". */
  level: Level | null;
  state?: MarkState | undefined;
  /** Edge in px. */
  size?: 10 | 12 | 20 | undefined;
  /** The words of the mark; leave off where the word stands beside it. */
  label?: string | undefined;
}

/** The mark of a level. Shape, colour and lightness all differ, and a word stands beside it. */
export function SentimentMark({ level, state = 'solid', size = 12, label }: SentimentMarkProps) {
  const edge = `${size / 16}rem`;
  return (
    <svg
      viewBox="0 0 12 12"
      width={edge}
      height={edge}
      className={cx(styles.mark, level !== null && levelStyles[`l${level}`])}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      data-level={level ?? 'none'}
      data-state={level === null ? 'none' : state}
    >
      <MarkShape level={level} state={state} />
    </svg>
  );
}

/** Props of {@link MarkShape}. */
export interface MarkShapeProps {
  level: Level | null;
  state?: MarkState | undefined;
}

/** The bare shape on a 12 by 12 field, for use inside another drawing. */
export function MarkShape({ level, state = 'solid' }: MarkShapeProps) {
  if (level === null) return <path d="M1 6h3M8 6h3" className={cx(styles.none)} />;
  return (
    <path
      d={LEVEL_PATHS[level]}
      className={cx(styles.shape, levelStyles[`l${level}`], state === 'hollow' && styles.hollow)}
      {...(state === 'hatched' ? { fill: hatchFill(level) } : {})}
      data-hatched={state === 'hatched' || undefined}
    />
  );
}
