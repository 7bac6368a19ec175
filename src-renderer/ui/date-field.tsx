import { parseDate, type CalendarDate } from '@internationalized/date';
import { Calendar as CalendarIcon, ChevronLeft, ChevronRight, X } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './date-field.module.css';
import { fieldClass, FieldParts, useLabelAt, type FieldTexts } from './field.tsx';
import fieldStyles from './field.module.css';
import floating from './floating.module.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';

/** Props of {@link DateField}. */
export interface DateFieldProps extends FieldTexts {
  /** ISO text, 'YYYY-MM-DD', or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Earliest day, ISO text. */
  min?: string | undefined;
  /** Latest day, ISO text. */
  max?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Shows a button that empties the field. */
  isClearable?: boolean | undefined;
  autoFocus?: boolean | undefined;
}

/** ISO text as a calendar date; what is no date counts as none, so a bad value cannot break a page. */
function calendarDate(text: string | null | undefined): CalendarDate | null {
  if (text === null || text === undefined) return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** A calendar day, typed in the reader's own order or picked; ISO text in and out. */
export function DateField({
  label,
  labelAt,
  description,
  error,
  value,
  onChange,
  min,
  max,
  isDisabled = false,
  isClearable = false,
  autoFocus = false,
}: DateFieldProps) {
  const at = useLabelAt(labelAt);
  const minValue = calendarDate(min) ?? undefined;
  const maxValue = calendarDate(max) ?? undefined;
  return (
    <DatePicker<CalendarDate>
      value={calendarDate(value)}
      onChange={(next) => onChange(next === null ? null : next.toString())}
      {...given({ minValue, maxValue })}
      granularity="day"
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      className={fieldClass(at)}
    >
      <FieldParts label={label} labelAt={at} description={description} error={error}>
        <Group className={cx(fieldStyles.box, styles.box)}>
          <DateInput className={cx(styles.input)}>
            {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
          </DateInput>
          {isClearable && value !== null && (
            <Button
              slot={null}
              aria-label={`Clear ${label}`}
              className={cx(fieldStyles.mini)}
              isDisabled={isDisabled}
              onPress={() => onChange(null)}
            >
              <Icon of={X} size={12} />
            </Button>
          )}
          <Button className={cx(fieldStyles.mini)}>
            <Icon of={CalendarIcon} size={14} />
          </Button>
        </Group>
      </FieldParts>
      <Popover className={cx(floating.float)} offset={4}>
        <Dialog className={cx(styles.dialog)}>
          <Calendar className={cx(styles.calendar)}>
            <header className={cx(styles.head)}>
              <Button slot="previous" className={cx(styles.turn)}>
                <Icon of={ChevronLeft} size={16} />
              </Button>
              <CalendarHeading className={cx(styles.month)} />
              <Button slot="next" className={cx(styles.turn)}>
                <Icon of={ChevronRight} size={16} />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={cx(styles.day)} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
