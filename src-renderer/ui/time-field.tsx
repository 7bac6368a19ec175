import { parseTime, type Time } from '@internationalized/date';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './date-field.module.css';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import fieldStyles from './field.module.css';

/** Props of {@link TimeField}. */
export interface TimeFieldProps extends FieldTexts {
  /** 'HH:MM' on a 24-hour clock, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
}

function time(text: string | null): Time | null {
  if (text === null) return null;
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}

/** A time of day, typed in the reader's own notation; 'HH:MM' in and out. */
export function TimeField({
  label,
  labelAt,
  description,
  error,
  value,
  onChange,
  isDisabled = false,
  autoFocus = false,
}: TimeFieldProps) {
  const at = useLabelAt(labelAt);
  return (
    <AriaTimeField<Time>
      value={time(value)}
      onChange={(next) => onChange(next === null ? null : next.toString().slice(0, 5))}
      granularity="minute"
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <DateInput className={cx(fieldStyles.box, styles.input, styles.alone)}>
          {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
        </DateInput>
      </FieldParts>
    </AriaTimeField>
  );
}
