import { useId, useState, type Ref } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx.ts';
import { isLevel, LEVELS, type Level, type LevelLabels } from './level.ts';
import { SentimentMark } from './sentiment-mark.tsx';
import styles from './sentiment-picker.module.css';

/** Props of {@link SentimentPicker}. */
export interface SentimentPickerProps {
  /** The name of the group. */
  label: string;
  /** The word under each stop. */
  levelLabels: LevelLabels;
  value: Level | null;
  onChange: (level: Level) => void;
  /** The stop that held before, if there was one. */
  last?: { level: Level; note: string } | undefined;
  /** What each level means: shown under the scale for the stop that is pointed at, has the focus or is chosen. */
  meanings?: LevelLabels | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  ref?: Ref<HTMLDivElement>;
}

/** A scale of five stops. Bare 1 to 5 choose while it has the focus, arrows move. */
export function SentimentPicker({
  label,
  levelLabels,
  value,
  onChange,
  last,
  meanings,
  isDisabled = false,
  autoFocus = false,
  ref,
}: SentimentPickerProps) {
  const id = useId();
  const [pointedAt, setPointedAt] = useState<Level | null>(null);
  const [focused, setFocused] = useState<Level | null>(null);
  const told = pointedAt ?? focused ?? value;
  const scale = (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(key) => {
        const next = Number(key);
        if (isLevel(next)) onChange(next);
      }}
      isDisabled={isDisabled}
      className={cx(styles.stops)}
      {...(ref === undefined ? {} : { ref })}
    >
      {LEVELS.map((level) => (
        <Radio
          key={level}
          value={String(level)}
          aria-label={last?.level === level ? `${levelLabels[level]}, ${last.note}` : levelLabels[level]}
          {...(meanings && { 'aria-describedby': `${id}-${level}` })}
          onHoverChange={(isOver) => setPointedAt(isOver ? level : null)}
          onFocus={() => setFocused(level)}
          onBlur={() => setFocused(null)}
          autoFocus={autoFocus && level === (value ?? last?.level ?? 1)}
          onKeyDown={(event) => {
            const pressed = Number(event.key);
            if (isLevel(pressed) && !event.altKey && !event.ctrlKey && !event.metaKey) {
              onChange(pressed);
              focusStop(event.currentTarget, pressed);
            } else event.continuePropagation();
          }}
          className={cx(styles.stop)}
        >
          <kbd className={cx(styles.key)} aria-hidden="true">
            {level}
          </kbd>
          <span className={cx(styles.field)}>
            <SentimentMark level={level} size={20} />
          </span>
          <span className={cx(styles.word)} data-words={levelLabels[level]}>
            {levelLabels[level]}
          </span>
          {last?.level === level && <span className={cx(styles.last)}>{last.note}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
  // One shape whether the meanings are there yet or not: another would take the focus from a stop when they come.
  return (
    <div>
      {scale}
      {meanings && (
        <>
          <p className={cx(styles.meaning)} aria-hidden="true">
            {told !== null && meanings[told]}
          </p>
          {LEVELS.map((level) => (
            <span key={level} id={`${id}-${level}`} hidden>
              {meanings[level]}
            </span>
          ))}
        </>
      )}
    </div>
  );
}

/** Moves the focus with the choice, as arrows do, so that the next key starts from there. */
function focusStop(from: Element, level: Level): void {
  const group = from.closest('[role="radiogroup"]');
  const input = group?.querySelector<HTMLInputElement>(`input[value="${level}"]`);
  input?.focus();
}
