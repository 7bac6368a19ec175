import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './fact-strip.module.css';

/** One fact. */
export interface Fact {
  id: string;
  label: string;
  value: ReactNode;
  /** How sure, how old, since when. */
  sub?: ReactNode;
}

/** Props of {@link FactStrip}. */
export interface FactStripProps {
  facts: readonly Fact[];
}

/** A row of facts between two hairlines: small name, figure, and where it comes from. */
export function FactStrip({ facts }: FactStripProps) {
  return (
    <dl className={cx(styles.strip)}>
      {facts.map((fact) => (
        <div key={fact.id} className={cx(styles.fact)}>
          <dt className={cx(styles.label)}>{fact.label}</dt>
          <dd className={cx(styles.value)}>{fact.value}</dd>
          {fact.sub !== undefined && <dd className={cx(styles.sub)}>{fact.sub}</dd>}
        </div>
      ))}
    </dl>
  );
}
