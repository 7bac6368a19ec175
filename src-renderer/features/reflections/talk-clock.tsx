import { talkMinutes } from '#domain/reflection-talk';
import { cx } from '../../ui/cx.ts';
import styles from './talk.module.css';

/** Thirty ticks, one a minute, every tenth taller. No figure runs. */
export function TalkClock({ minutes }: { minutes: number }) {
  const passed = Math.min(talkMinutes, Math.floor(minutes));
  return (
    <svg
      className={cx(styles.clock)}
      width={talkMinutes * 6 + 2}
      height={12}
      role="img"
      aria-label={`${passed} of ${talkMinutes} minutes`}
    >
      {Array.from({ length: talkMinutes + 1 }, (_, minute) => (
        <line
          key={minute}
          x1={minute * 6 + 1}
          x2={minute * 6 + 1}
          y1={minute % 10 === 0 ? 1 : 5}
          y2={12}
          className={cx(minute <= passed ? styles.passed : styles.toCome)}
        />
      ))}
    </svg>
  );
}
