import { Minus, Plus } from 'lucide-react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import styles from './checkbox.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

/** Props of {@link SignCheckbox}; those of React Aria's checkbox besides. */
export interface SignCheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children' | 'render'> {
  /** The direction this thing points in, drawn in the box. */
  sign: 'plus' | 'minus';
  /** The words beside the box. */
  label: string;
  /** How the sign is said, before the label; without it the label alone is the name. */
  signLabel?: string | undefined;
}

/** A check box that carries its own direction, plus or minus, on or off. */
export function SignCheckbox({ sign, label, signLabel, ...rest }: SignCheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      {...(signLabel === undefined ? {} : { 'aria-label': `${signLabel} ${label}` })}
      className={cx(styles.check, styles.sign)}
    >
      <span className={cx(styles.box)}>
        <Icon of={sign === 'plus' ? Plus : Minus} size={11} />
      </span>
      <span className={cx(styles.words, styles.measured)} data-words={label}>
        {label}
      </span>
    </AriaCheckbox>
  );
}
