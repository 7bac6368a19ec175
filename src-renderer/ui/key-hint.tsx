import styles from './key-hint.module.css';
import { cx } from './cx.ts';

/** Props of {@link KeyHint}. */
export interface KeyHintProps {
  /** The keys as words, for example "Ctrl L". */
  keys: string;
  /** Stronger ink, for lists of keys where the key is the subject. */
  isStrong?: boolean | undefined;
}

/** The key that does the same, as bare text after a label. Silent: the label alone is the name. */
export function KeyHint({ keys, isStrong }: KeyHintProps) {
  return (
    <kbd className={cx(styles.hint, isStrong && styles.strong)} aria-hidden="true">
      {keys}
    </kbd>
  );
}
