import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './plan-row.module.css';
import type { Caret } from './use-outline.ts';

/** Props of {@link LineText}. */
export interface LineTextProps {
  label: string;
  text: string;
  /** What was typed and is not written yet. */
  typed: string | null;
  caret: Caret;
  placeholder: string;
  onType: (text: string) => void;
  onLeave: () => void;
  /** Answers whether it took the key. */
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
}

/** The text of a line while it is typed. Only this is drawn with a keystroke. */
export function LineText({ label, text, typed, caret, placeholder, onType, onLeave, onKey }: LineTextProps) {
  const [value, setValue] = useState(typed ?? text);
  const isDirty = useRef(typed !== null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The line was written from elsewhere, by Undo for one, or as it was typed.
  useEffect(() => {
    if (!isDirty.current) setValue(text);
    else if (text === value.trim()) isDirty.current = false;
    // What is typed is compared only when the book's text changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.focus();
    const at = caret === 'start' ? 0 : caret === 'end' ? area.value.length : caret;
    area.setSelectionRange(at, at);
  }, [caret]);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  // Where the focus goes without a word, the words are kept all the same.
  useLayoutEffect(() => () => leave.current(), []);
  return (
    <textarea
      ref={field}
      rows={1}
      className={cx(styles.input)}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      dir="auto"
      maxLength={2000}
      spellCheck
      onChange={(event) => {
        // A line is one line: what is pasted with breaks reads on.
        const next = event.target.value.replace(/\s*\n\s*/gu, ' ');
        isDirty.current = true;
        setValue(next);
        onType(next);
      }}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (!onKey(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
