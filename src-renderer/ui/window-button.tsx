import { cx } from './cx.ts';
import styles from './window-button.module.css';

/** Props of {@link WindowButton}. */
export interface WindowButtonProps {
  kind: 'minimise' | 'maximise' | 'restore' | 'close';
  label: string;
  onPress: () => void;
}

const DRAWINGS = {
  minimise: 'M0 5.5H10',
  maximise: 'M.5.5h9v9h-9z',
  restore: 'M.5 2.5h7v7h-7zM2.5 2.5V.5h7v7H7.5',
  close: 'M.5.5 9.5 9.5M.5 9.5 9.5.5',
} as const;

/** A button of the window itself, drawn in hairlines. */
export function WindowButton({ kind, label, onPress }: WindowButtonProps) {
  return (
    <button type="button" aria-label={label} tabIndex={-1} className={cx(styles.button)} onClick={onPress}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={DRAWINGS[kind]} fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}
