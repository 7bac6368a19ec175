import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './empty-state.module.css';

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  /** One sentence that teaches. */
  text: ReactNode;
  /** One button. */
  action?: ReactNode;
}

/** What stands where a list would: one sentence and one button. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty)}>
      <p className={cx(styles.text)}>{text}</p>
      {action}
    </div>
  );
}
