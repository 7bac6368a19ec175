import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './link-button.module.css';

/** Props of {@link LinkButton}; those of React Aria's button besides. */
export interface LinkButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  /** Plain leaves the dotted rule to hovering, for names in rows. */
  kind?: 'figure' | 'plain' | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A word or figure that opens what stands behind it: the dotted rule says so. */
export function LinkButton({ kind = 'figure', children, ...rest }: LinkButtonProps) {
  return (
    <AriaButton {...rest} className={cx(styles.link, kind === 'plain' && styles.plain)}>
      {children}
    </AriaButton>
  );
}
