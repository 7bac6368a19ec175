import { cx } from './cx.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './status-key.module.css';

/** Props of {@link StatusKey}. */
export interface StatusKeyProps {
  keys: string;
  /** What the key does, in a word or two. */
  label: string;
}

/** A key and what it does, in the status bar. */
export function StatusKey({ keys, label }: StatusKeyProps) {
  return (
    <span className={cx(styles.key)}>
      <KeyHint keys={keys} isStrong />
      {label}
    </span>
  );
}
