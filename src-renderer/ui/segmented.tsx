import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import type { Option } from './select.tsx';
import styles from './segmented.module.css';

/** Props of {@link Segmented}. */
export interface SegmentedProps<Value extends string> {
  /** What is being chosen. */
  label: string;
  /** Two to four choices. */
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  isDisabled?: boolean | undefined;
  /** Field is as high as the fields beside it. */
  size?: 'normal' | 'field' | undefined;
}

/** Two to four views of the same thing, side by side. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled = false,
  size = 'normal',
}: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = options.find((option) => keys.has(option.value));
        if (next) onChange(next.value);
      }}
      isDisabled={isDisabled}
      className={cx(styles.group, size === 'field' && styles.field)}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          isDisabled={option.isDisabled === true}
          className={cx(styles.item)}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
