import { cx } from './cx.ts';
import { Progress } from './progress.tsx';
import styles from './progress.module.css';
import { useDelayed } from './use-delayed.ts';

/** Props of {@link Busy}. */
export interface BusyProps {
  isBusy: boolean;
  /** What is being done. */
  label: string;
  /** 0 to 1, or null while nobody knows. */
  value?: number | null | undefined;
  detail?: string | undefined;
  onCancel?: (() => void) | undefined;
}

/** Nothing for 300 ms, a quiet sign until two seconds, then a bar with a cancel. */
export function Busy({ isBusy, label, value = null, detail, onCancel }: BusyProps) {
  const showsSign = useDelayed(isBusy, 300);
  const showsBar = useDelayed(isBusy, 2000);
  if (!showsSign) return null;
  if (showsBar) return <Progress label={label} value={value} detail={detail} onCancel={onCancel} />;
  return (
    <span role="status" className={cx(styles.busy)}>
      <span className={cx(styles.dots)} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {label}
    </span>
  );
}
