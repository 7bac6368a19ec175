import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { cx } from '../../ui/cx.ts';
import { LineOptionList } from './line-option-list.tsx';
import styles from './quick-log.module.css';
import type { LineOption, LineOptions } from './use-line-options.ts';
import type { LineReader } from './use-line-reading.ts';

/** Props of {@link QuickLine}. */
export interface QuickLineProps {
  id: string;
  text: string;
  onText: (text: string) => void;
  label: string;
  placeholder: string;
  reader: Pick<LineReader, 'placeCaret' | 'moveCaret'>;
  /** Esc closes the list before it leaves, whether or not a row of it was chosen. */
  escCloses?: boolean;
  inputRef: RefObject<HTMLInputElement | null>;
  /** What the list below offers. */
  choices: LineOptions;
  /** What it asks; null: it only completes. */
  question: string | null;
  onChoose: (option: LineOption) => void;
}

/** The one line, with what may follow below it: Tab completes, an account that is asked for is picked with Enter. */
export function QuickLine({
  id,
  text,
  onText,
  label,
  placeholder,
  reader,
  escCloses = false,
  inputRef,
  choices,
  question,
  onChoose,
}: QuickLineProps) {
  const [active, setActive] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const composing = useRef(false);
  const { options, isLine, more } = choices;
  const isAsking = question !== null;
  const shows = options.length > 0 && closedAt !== text && (text !== '' || isAsking);
  const first = isAsking ? 0 : -1;
  const current = shows ? Math.min(active ?? first, options.length - 1) : -1;

  const pick = (option: LineOption): void => {
    setActive(null);
    if (option.is !== 'completion') return onChoose(option);
    const caret = option.from + option.insert.length;
    reader.placeCaret(caret);
    // Drawn before the next key arrives, which then goes on behind it.
    flushSync(() => onText(`${text.slice(0, option.from)}${option.insert}${text.slice(option.to)}`));
    inputRef.current?.setSelectionRange(caret, caret);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || composing.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = options[current];
    if (step !== 0 && shows) {
      event.preventDefault();
      const from = current < 0 && step < 0 ? options.length : current;
      setActive((from + step + options.length) % options.length);
    } else if (event.key === 'Escape' && shows && (current >= 0 || escCloses)) {
      event.preventDefault();
      event.stopPropagation();
      setActive(null);
      setClosedAt(text);
    } else if (event.key === 'Enter' && option) {
      event.preventDefault();
      event.stopPropagation();
      pick(option);
    } else if (event.key === 'Tab' && !event.shiftKey && shows) {
      const completion = option ?? options[0];
      if (!completion || completion.is === 'new') return;
      event.preventDefault();
      pick(completion);
    }
  };

  return (
    <>
      <input
        ref={inputRef}
        id={id}
        className={cx(styles.input)}
        role="combobox"
        aria-label={label}
        aria-expanded={shows}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(current >= 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={placeholder}
        value={text}
        maxLength={100_000}
        onChange={(event) => {
          reader.placeCaret(event.target.selectionStart ?? event.target.value.length);
          setActive(null);
          setClosedAt(null);
          onText(event.target.value);
        }}
        onSelect={(event) => reader.moveCaret(event.currentTarget.selectionStart ?? 0)}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => (composing.current = false)}
        onKeyDown={onKeyDown}
      />
      {shows && (
        <div className={cx(styles.options)}>
          <LineOptionList
            id={id}
            options={options}
            current={current < 0 ? null : current}
            question={question}
            more={more}
            isLine={isLine}
            isInline
            onPick={pick}
          />
        </div>
      )}
    </>
  );
}
