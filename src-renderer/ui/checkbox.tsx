import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import styles from './checkbox.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

/** Props of {@link Checkbox}; those of React Aria's checkbox besides. */
export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children' | 'render'> {
  children: ReactNode;
}

/** A thing that is on or off. Ink when on. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={cx(styles.check)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={cx(styles.box)}>
            {isIndeterminate ? <Icon of={Minus} size={11} /> : isSelected && <Icon of={Check} size={11} />}
          </span>
          <span className={cx(styles.words)}>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
