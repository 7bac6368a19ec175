import { ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './progress.module.css';

/** Props of {@link Progress}. */
export interface ProgressProps {
  /** What is being done. */
  label: string;
  /** 0 to 1, or null while nobody knows. */
  value: number | null;
  /** Words after the label, such as "3,200 of 5,000 rows". */
  detail?: string | undefined;
  onCancel?: (() => void) | undefined;
  cancelLabel?: string | undefined;
}

/** A bar for work that takes its time, with the way to stop it. */
export function Progress({ label, value, detail, onCancel, cancelLabel = 'Cancel' }: ProgressProps) {
  const words = detail ?? (value === null ? '' : `${Math.round(value * 100)}%`);
  return (
    <div className={cx(styles.progress)}>
      <div className={cx(styles.line)}>
        <span className={cx(styles.label)}>{label}</span>
        <span className={cx(styles.detail)}>{words}</span>
        {onCancel && (
          <Button kind="quiet" size="small" hang="end" onPress={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={label}
        isIndeterminate={value === null}
        value={value === null ? 0 : value * 100}
        {...(words === '' ? {} : { valueLabel: words })}
        className={cx(styles.track)}
      >
        <span
          className={cx(styles.bar, value === null && styles.unknown)}
          style={value === null ? {} : { inlineSize: `${value * 100}%` }}
        />
      </ProgressBar>
    </div>
  );
}
