import { use, type ReactNode } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './popover.module.css';

/** Props of {@link PopoverBody}. */
export interface PopoverBodyProps {
  children: ReactNode | ((close: () => void) => ReactNode);
  isFlush?: boolean | undefined;
}

/** What stands inside a popover. The popover itself is the dialog. */
export function PopoverBody({ children, isFlush = false }: PopoverBodyProps) {
  const state = use(OverlayTriggerStateContext);
  return (
    <div className={cx(styles.body, isFlush && styles.flush)}>
      {typeof children === 'function' ? children(() => state?.close()) : children}
    </div>
  );
}
