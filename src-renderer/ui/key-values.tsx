import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './key-values.module.css';

/** One row. */
export interface KeyValue {
  id: string;
  label: string;
  value: ReactNode;
  /** Fainter words at the end of the row. */
  note?: ReactNode;
}

/** Props of {@link KeyValues}. */
export interface KeyValuesProps {
  rows: readonly KeyValue[];
  /** Width of the label column in px. */
  labelWidth?: number | undefined;
}

/** Names and values, one under the other. */
export function KeyValues({ rows, labelWidth = 92 }: KeyValuesProps) {
  return (
    <dl className={cx(styles.rows)}>
      {rows.map((row) => (
        <div
          key={row.id}
          className={cx(styles.row)}
          style={{ gridTemplateColumns: `${labelWidth / 16}rem minmax(0, 1fr) auto` }}
        >
          <dt className={cx(styles.label)}>{row.label}</dt>
          <dd className={cx(styles.value)}>{row.value}</dd>
          {row.note !== undefined && <dd className={cx(styles.note)}>{row.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
