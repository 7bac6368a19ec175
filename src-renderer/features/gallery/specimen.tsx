import type { ReactNode } from 'react';
import styles from './specimen.module.css';

/** Props of {@link Specimen}. */
export interface SpecimenProps {
  /** The state that is shown. */
  name: string;
  /** Draws the ring of keyboard focus round the first thing inside. */
  isFocusShown?: boolean;
  /** Full width under the name, for what needs room. */
  isWide?: boolean;
  children: ReactNode;
}

/** One state of a component beside its name. */
export function Specimen({ name, isFocusShown = false, isWide = false, children }: SpecimenProps) {
  return (
    <div className={[styles['specimen'], isWide ? styles['wide'] : ''].join(' ')}>
      <span className={styles['name']}>{name}</span>
      <div className={[styles['shown'], isFocusShown ? styles['focus'] : ''].join(' ')}>{children}</div>
    </div>
  );
}
