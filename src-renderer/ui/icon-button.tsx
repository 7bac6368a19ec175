import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

/** Props of {@link IconButton}; those of React Aria's button besides. */
export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'render' | 'aria-label'
> {
  /** What it does, said aloud and shown as the tooltip. */
  label: string;
  icon: LucideIcon;
  /** Edge of the drawing in px; the target stays 28 px. */
  iconSize?: number | undefined;
  /** The key that does the same, shown in the tooltip. */
  keys?: string | undefined;
  /** No tooltip, where one would get in the way. */
  noTooltip?: boolean | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A 28 px button with an icon, always named. */
export function IconButton({ label, icon, iconSize = 16, keys, noTooltip, ...rest }: IconButtonProps) {
  const button = (
    <AriaButton {...rest} aria-label={label} className={cx(styles.button)}>
      <Icon of={icon} size={iconSize} />
    </AriaButton>
  );
  if (noTooltip === true) return button;
  return (
    <Tooltip text={label} keys={keys}>
      {button}
    </Tooltip>
  );
}
