import { cx } from './cx.ts';
import type { Level } from './level.ts';
import { SentimentMark, type MarkState } from './sentiment-mark.tsx';
import styles from './sentiment-word.module.css';

/** Props of {@link SentimentWord}. */
export interface SentimentWordProps {
  level: Level | null;
  /** The word beside the mark, such as "Orange" or "None yet". */
  word: string;
  state?: MarkState | undefined;
  size?: 10 | 12 | 20 | undefined;
  /** Words in fainter ink after it, such as "stale". */
  note?: string | undefined;
}

/** A mark with its word: the way a level is shown wherever there is room. */
export function SentimentWord({ level, word, state = 'solid', size = 12, note }: SentimentWordProps) {
  return (
    <span className={cx(styles.feel, (state === 'hatched' || level === null) && styles.faint)}>
      <SentimentMark level={level} state={state} size={size} />
      <span className={cx(styles.word)}>{word}</span>
      {note !== undefined && <span className={cx(styles.note)}>{note}</span>}
    </span>
  );
}
