import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './switch.module.css';

/** Props of {@link Switch}; those of React Aria's switch besides. */
export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children' | 'render'> {
  children: ReactNode;
}

/** A setting that takes effect at once. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={cx(styles.switch)}>
      <span className={cx(styles.track)}>
        <span className={cx(styles.thumb)} />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}
