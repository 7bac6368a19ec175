import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import styles from './radio-list.module.css';
import type { Option } from './select.tsx';

/** Props of {@link RadioList}. */
export interface RadioListProps<Value extends string> extends FieldTexts {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  isDisabled?: boolean | undefined;
}

/** One choice, every option in sight with its explanation. */
export function RadioList<Value extends string>({
  label,
  labelAt,
  description,
  error,
  options,
  value,
  onChange,
  isDisabled = false,
}: RadioListProps<Value>) {
  const at = useLabelAt(labelAt);
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const next = options.find((option) => option.value === key);
        if (next) onChange(next.value);
      }}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error} isTall>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled === true}
            className={cx(styles.radio)}
          >
            <span className={cx(styles.dot)} />
            {option.mark}
            <span className={cx(styles.words)}>
              {option.label}
              {option.description !== undefined && <span className={cx(styles.sub)}>{option.description}</span>}
            </span>
          </Radio>
        ))}
      </FieldParts>
    </RadioGroup>
  );
}
