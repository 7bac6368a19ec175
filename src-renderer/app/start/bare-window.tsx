import type { ReactNode } from 'react';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { cx } from '../../ui/cx.ts';
import { useWindowParts } from '../window-parts-context.ts';
import { WindowControls } from '../frame/window-controls.tsx';
import styles from './bare-window.module.css';

/** The window without a book: a bar to drag it by, and one page. */
export function BareWindow({ children }: { children: ReactNode }) {
  const { platform } = useWindowParts();
  return (
    <div className={cx(styles.window)} data-platform={platform}>
      <header className={cx(styles.bar)}>
        <span className={cx(styles.brand)}>
          <BrandMark />
          Bellwether
        </span>
        <WindowControls />
      </header>
      <main className={cx(styles.main)}>{children}</main>
    </div>
  );
}
