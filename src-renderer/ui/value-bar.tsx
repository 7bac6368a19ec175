import { cx } from './cx.ts';
import styles from './value-bar.module.css';

/** Props of {@link ValueBar}. */
export interface ValueBarProps {
  /** All of one currency, in its minor unit. */
  confirmed: number;
  /** Confirmed once, and too long ago. */
  confirmAgain: number;
  claimed: number;
  expected: number;
  /** Drawn as a tick; 0 where there is none. */
  arr: number;
  /** What the bar says, for those who do not see it. Without it, words beside it say the same. */
  label?: string | undefined;
}

/** Confirmed solid, to be confirmed again hatched, claimed hollow, expected dashed, ARR a tick. */
export function ValueBar({ confirmed, confirmAgain, claimed, expected, arr, label }: ValueBarProps) {
  const whole = Math.max(confirmed + confirmAgain + claimed + expected, arr, 1);
  const parts = [
    { amount: confirmed, style: styles.confirmed },
    { amount: confirmAgain, style: styles.again },
    { amount: claimed, style: styles.claimed },
    { amount: expected, style: styles.expected },
  ];
  return (
    <span
      className={cx(styles.bar)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {parts.map(
        ({ amount, style }, index) =>
          amount > 0 && <span key={index} className={cx(style)} style={{ width: `${(amount / whole) * 100}%` }} />,
      )}
      {arr > 0 && <span className={cx(styles.tick)} style={{ insetInlineStart: `${(arr / whole) * 100}%` }} />}
    </span>
  );
}
