import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** Props of {@link Button}; those of React Aria's button besides. */
export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  /** Primary is ink and stands once per view; secondary has an edge; quiet has neither; danger is for what cannot be undone. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** Small is 24 px high instead of 28. */
  size?: 'normal' | 'small' | undefined;
  /** Icon before the label. */
  icon?: LucideIcon | undefined;
  /** Icon after the label, such as a chevron for a menu. */
  endIcon?: LucideIcon | undefined;
  /** The key that does the same, as words ("Ctrl L"); not part of the name. */
  keys?: string | undefined;
  /** Lets a quiet button hang over its column so that its word ends on the edge. */
  hang?: 'start' | 'end' | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a word in it. */
export function Button({
  kind = 'secondary',
  size = 'normal',
  icon,
  endIcon,
  keys,
  hang,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={cx(styles.button, styles[kind], size === 'small' && styles.small)}
      {...(hang === undefined ? {} : { 'data-hang': hang })}
    >
      {icon && <Icon of={icon} size={size === 'small' ? 13 : 14} />}
      <span className={cx(styles.label)}>{children}</span>
      {endIcon && <Icon of={endIcon} size={14} className={cx(styles.end)} />}
      {keys !== undefined && <KeyHint keys={keys} />}
    </AriaButton>
  );
}
