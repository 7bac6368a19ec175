import { cx } from './cx.ts';
import styles from './skeleton-row.module.css';

/** Props of {@link SkeletonRows}. */
export interface SkeletonRowsProps {
  count: number;
  /** What is being waited for. */
  label: string;
}

/** Rows that are on their way: still, grey, and said once. */
export function SkeletonRows({ count, label }: SkeletonRowsProps) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <SkeletonRow key={index} seed={index} />
      ))}
    </div>
  );
}

/** One row on its way. */
export function SkeletonRow({ seed = 0 }: { seed?: number | undefined }) {
  // Uneven lengths look like words; equal ones look like an error.
  const widths = [38, 52, 31, 45, 27];
  return (
    <div className={cx(styles.row)} aria-hidden="true">
      <span className={cx(styles.bar)} style={{ inlineSize: `${widths[seed % widths.length] ?? 40}%` }} />
    </div>
  );
}
