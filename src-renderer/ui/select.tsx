import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import floating from './floating.module.css';
import { Icon } from './icon.tsx';
import own from './select.module.css';

/** One thing to choose. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  /** A second line, smaller. */
  description?: string | undefined;
  /** Drawn before the label. */
  mark?: ReactNode;
  isDisabled?: boolean | undefined;
}

/** Props of {@link Select}. */
export interface SelectProps<Value extends string> extends FieldTexts {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
}

/** One choice from a short list. For a long list use the combo box. */
export function Select<Value extends string>({
  label,
  labelAt,
  description,
  error,
  options,
  value,
  onChange,
  placeholder = 'Choose',
  isDisabled = false,
}: SelectProps<Value>) {
  const at = useLabelAt(labelAt);
  const chosen = options.find((option) => option.value === value);
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const next = options.find((option) => option.value === key);
        if (next) onChange(next.value);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <Button className={cx(styles.box, own.button)}>
          {chosen?.mark}
          <SelectValue className={cx(own.value)}>{chosen ? chosen.label : placeholder}</SelectValue>
          <Icon of={ChevronDown} size={14} className={cx(styles.prefix)} />
        </Button>
      </FieldParts>
      <Popover className={cx(floating.float, own.popover)} offset={4}>
        <ListBox className={cx(floating.list)}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              isDisabled={option.isDisabled === true}
              className={cx(floating.item)}
            >
              {({ isSelected }) => (
                <>
                  {option.mark}
                  <span className={cx(floating.words)}>
                    <span className={cx(floating.main)}>{option.label}</span>
                    {option.description !== undefined && <span className={cx(floating.sub)}>{option.description}</span>}
                  </span>
                  <span className={cx(floating.check)}>{isSelected && <Icon of={Check} size={14} />}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
