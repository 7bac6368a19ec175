import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button, Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { cx } from './cx.ts';
import { useLabelAt, type LabelAt } from './field.tsx';
import fieldStyles from './field.module.css';
import { Icon } from './icon.tsx';
import styles from './ruler-slider.module.css';

/** Props of {@link RulerSlider}. */
export interface RulerSliderProps {
  label: string;
  labelAt?: LabelAt | undefined;
  /** 0 to 100, or null while it is not given. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** The value before, drawn as a dashed mark. */
  previous?: number | null | undefined;
  /** How the value before is said and shown, for example "was 85%". */
  previousLabel?: string | undefined;
  /** The figure at the end. */
  format?: ((value: number) => string) | undefined;
  /** Shown and said while there is no value. */
  emptyLabel?: string | undefined;
  /** Where the handle starts when a first key is pressed. */
  startAt?: number | undefined;
  isDisabled?: boolean | undefined;
}

const TICKS = Array.from({ length: 21 }, (_, index) => index * 5);

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** A ruler from 0 to 100: arrows move by 5, with Shift by 1, Delete takes the value back. */
export function RulerSlider({
  label,
  labelAt,
  value,
  onChange,
  previous = null,
  previousLabel,
  format = (figure) => `${figure}%`,
  emptyLabel = 'not given',
  startAt = previous ?? 50,
  isDisabled = false,
}: RulerSliderProps) {
  const at = useLabelAt(labelAt);
  const input = useRef<HTMLInputElement>(null);
  const shown = value ?? startAt;

  const spoken = [value === null ? emptyLabel : format(value), ...(previousLabel === undefined ? [] : [previousLabel])];
  const valueText = spoken.join(', ');
  useLayoutEffect(() => {
    // React Aria knows only numbers; what is said must also know "not given" and the value before.
    input.current?.setAttribute('aria-valuetext', valueText);
  });

  // The native range input would step by 1; this ruler steps by its ticks, so the keys are taken first.
  const onKeyDownCapture = (event: React.KeyboardEvent) => {
    if (isDisabled || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = event.shiftKey ? 1 : 5;
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: shown + step,
      ArrowDown: shown - step,
      ArrowRight: shown + (isRtl ? -step : step),
      ArrowLeft: shown + (isRtl ? step : -step),
      PageUp: shown + 20,
      PageDown: shown - 20,
      Home: 0,
      End: 100,
    };
    const isClear = event.key === 'Delete' || event.key === 'Backspace';
    const next = moves[event.key];
    if (!isClear && next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (isClear || next === undefined) onChange(null);
    // The first key on an empty ruler shows where it starts; it does not jump past it.
    else onChange(value === null && event.key.startsWith('Arrow') ? startAt : clamp(next));
  };

  return (
    <Slider
      value={shown}
      onChange={(next) => {
        if (typeof next === 'number') onChange(next);
      }}
      minValue={0}
      maxValue={100}
      step={1}
      isDisabled={isDisabled}
      className={cx(fieldStyles.field, fieldStyles[at], styles.slider)}
      data-empty={value === null || undefined}
    >
      <Label className={cx(fieldStyles.label, at === 'hidden' && fieldStyles.vh)}>{label}</Label>
      <div className={cx(styles.line)} onKeyDownCapture={onKeyDownCapture}>
        <SliderTrack className={cx(styles.track)}>
          {TICKS.map((tick) => (
            <i
              key={tick}
              className={cx(styles.tick, tick % 10 === 0 && styles.major)}
              style={{ insetInlineStart: `${tick}%` }}
            />
          ))}
          {value !== null && <span className={cx(styles.ink)} style={{ inlineSize: `${value}%` }} />}
          {previous !== null && (
            <s className={cx(styles.previous)} style={{ insetInlineStart: `${previous}%` }} title={previousLabel} />
          )}
          <SliderThumb className={cx(styles.thumb)} inputRef={input} />
        </SliderTrack>
        <Button
          aria-label={`Clear ${label}`}
          className={cx(fieldStyles.mini, styles.clear)}
          isDisabled={value === null || isDisabled}
          excludeFromTabOrder
          onPress={() => onChange(null)}
        >
          <Icon of={X} size={12} />
        </Button>
        <output className={cx(styles.figure, value === null && styles.none)} aria-hidden="true">
          {value === null ? emptyLabel : format(value)}
        </output>
      </div>
    </Slider>
  );
}
