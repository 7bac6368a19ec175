import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { HarvestKind, Reflection } from '#contract/reflections';
import { talkEnd } from '#domain/reflection-talk';
import { moveEdge, nextSentence, type Stretch } from '#domain/note-walk';
import { formatTime } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import styles from './harvest.module.css';
import { piecesOf, selectIn, selectionIn } from './note-pieces.ts';

/** Words that were selected in the note. */
export interface Picked {
  readonly quote: string;
  readonly starts: number | null;
}

export interface NoteHandle {
  /** Gives the note the keyboard back, with what was selected. */
  readonly focus: () => void;
}

/** Props of {@link HarvestNote}. */
export interface HarvestNoteProps {
  reflection: Reflection;
  here: Here;
  marks: readonly (Stretch & { readonly number: number })[];
  isReadOnly: boolean;
  onPick: (kind: HarvestKind, picked: Picked, value?: 1 | 2 | 3 | 4 | 5) => void;
  ref: Ref<NoteHandle>;
}

const kindOfKey: Readonly<Record<string, HarvestKind>> = {
  c: 'challenge',
  o: 'opportunity',
  a: 'ask',
  p: 'promise',
  s: 'signal',
  v: 'value',
};

const acts: readonly { readonly key: string; readonly word: string }[] = [
  { key: 'C', word: 'challenge' },
  { key: 'O', word: 'opportunity' },
  { key: 'A', word: 'ask' },
  { key: 'P', word: 'promise' },
  { key: 'S', word: 'signal' },
  { key: 'V', word: 'says the value' },
];

/** The note as it was typed: walked by sentence, widened by word, and marked by one letter. Nothing in it can be changed. */
export function HarvestNote({ reflection, here, marks, isReadOnly, onPick, ref }: HarvestNoteProps) {
  const { note } = reflection;
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<Stretch>({ start: 0, end: 0 });
  const [spoken, setSpoken] = useState('');

  const select = (stretch: Stretch): void => {
    last.current = stretch;
    if (root.current) selectIn(root.current, stretch);
    setSpoken(note.slice(stretch.start, stretch.end));
  };
  const current = (): Stretch => (root.current && selectionIn(root.current)) ?? last.current;
  useImperativeHandle(ref, () => ({
    focus: () => {
      root.current?.focus();
      if (last.current.end > last.current.start) select(last.current);
    },
  }));

  // A harvest begins with the note.
  useEffect(() => {
    if (!isReadOnly) root.current?.focus();
  }, [isReadOnly]);

  const pick = (kind: HarvestKind, value?: 1 | 2 | 3 | 4 | 5): void => {
    const { start, end } = current();
    const words = note.slice(start, end);
    const quote = words.trim();
    if (quote === '' || isReadOnly) return;
    last.current = { start, end };
    onPick(kind, { quote, starts: start + words.indexOf(quote) }, value);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const isDone = walk(event) || mark(event);
    if (isDone) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const walk = ({ key, shiftKey, ctrlKey }: KeyboardEvent): boolean => {
    const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : null;
    if (step === null) return false;
    const isAcross = key === 'ArrowRight' || key === 'ArrowLeft';
    if (isAcross && (shiftKey || ctrlKey)) select(moveEdge(note, current(), ctrlKey ? 'start' : 'end', step));
    else if (!shiftKey && !ctrlKey) {
      const next = nextSentence(note, current(), step);
      if (next) select(next);
    } else return false;
    return true;
  };
  const mark = ({ key, shiftKey, ctrlKey }: KeyboardEvent): boolean => {
    if (ctrlKey || shiftKey) return false;
    const kind = kindOfKey[key.toLowerCase()];
    if (kind) pick(kind);
    else if (/^[1-5]$/u.test(key)) pick('scale', Number(key) as 1 | 2 | 3 | 4 | 5);
    else return false;
    return true;
  };

  const ends = reflection.minutes === null ? null : talkEnd(reflection.at, reflection.minutes);
  const time = { locale: here.locale, zone: reflection.zone };
  return (
    <aside className={cx(styles.notes)} aria-label="Notes, as typed" data-region="notes">
      <p className={cx(styles.notesHead)}>
        <span>Notes, as typed</span>
        <span className="num">
          {formatTime(reflection.at, time)}
          {ends !== null && ` to ${formatTime(ends, time)}`}
        </span>
      </p>
      <div
        ref={root}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label="Notes, as typed. Arrows select a sentence, Shift and arrows a word more or less; a letter says what it is"
        tabIndex={0}
        className={cx(styles.note)}
        dir="auto"
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (selectionIn(root.current) === null && last.current.end === 0) {
            const first = nextSentence(note, { start: -1, end: -1 }, 1);
            if (first) select(first);
          }
        }}
        onPointerUp={() => {
          const stretch = selectionIn(root.current);
          if (stretch) last.current = stretch;
        }}
      >
        {piecesOf(note, marks).map(({ start, text, number }) =>
          number === null ? (
            <span key={start} data-start={start}>
              {text}
            </span>
          ) : (
            <mark key={start} data-start={start} data-number={number} className={cx(styles.mark)}>
              {text}
            </mark>
          ),
        )}
      </div>
      <span className="visually-hidden" aria-live="polite">
        {spoken}
      </span>
      {!isReadOnly && note !== '' && (
        <div role="group" aria-label="What the selected words are" className={cx(styles.keys)}>
          {acts.map(({ key, word }) => (
            <button
              key={key}
              type="button"
              tabIndex={-1}
              className={cx(styles.act)}
              // The selection stays where it is.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                const kind = kindOfKey[key.toLowerCase()];
                if (kind) pick(kind);
              }}
            >
              <kbd>{key}</kbd> {word}
            </button>
          ))}
          <span className={cx(styles.act)}>
            <kbd>1–5</kbd> scale
          </span>
        </div>
      )}
    </aside>
  );
}
