import type { LucideIcon } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

/** Props of {@link IconToggle}. */
export interface IconToggleProps {
  /** What it switches, said aloud and shown as the tooltip. */
  label: string;
  icon: LucideIcon;
  isSelected: boolean;
  isDisabled?: boolean | undefined;
  /** The key that does the same, shown in the tooltip. */
  keys?: string | undefined;
  onChange: (isSelected: boolean) => void;
}

/** A 28 px button with an icon that stays pressed while what it names holds. */
export function IconToggle({ label, icon, keys, isSelected, isDisabled = false, onChange }: IconToggleProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <ToggleButton
        aria-label={label}
        isSelected={isSelected}
        isDisabled={isDisabled}
        onChange={onChange}
        className={cx(styles.button)}
      >
        <Icon of={icon} size={15} />
      </ToggleButton>
    </Tooltip>
  );
}
