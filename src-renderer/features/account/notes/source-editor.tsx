import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { noteParts, partLetters, placeInParts } from '#domain/note-parts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import type { EditorProps } from './editor-handle.ts';
import { readPaste } from './read-paste.ts';
import styles from './rich-editor.module.css';

/**
 * The Markdown itself, for notes so long that anything else would stutter: one part at a time, since even the page's
 * own field takes a second for each key of a megabyte. What is written is always the whole.
 */
export function SourceEditor(props: EditorProps & { caret: number | null }) {
  const { label, initial, isReadOnly } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const parts = useRef<string[] | null>(null);
  parts.current ??= [...noteParts(initial)];
  const all = parts.current;
  const [shown, setShown] = useState(() => placeInParts(all, props.caret ?? 0).part);
  const [count, setCount] = useState(all.length);
  const caret = useRef(props.caret === null ? null : placeInParts(all, props.caret).at);

  const take = (): string => {
    if (area.current) all[shownNow.current] = area.current.value;
    return all.join('');
  };
  const shownNow = useRef(shown);
  /** Cuts anew what has grown too large, and shows the part that a place of the whole is in. */
  const showPlace = (text: string, at: number): void => {
    const cut = noteParts(text);
    all.splice(0, all.length, ...cut);
    const place = placeInParts(cut, at);
    caret.current = place.at;
    setCount(cut.length);
    show(place.part);
  };
  const show = (part: number): void => {
    shownNow.current = part;
    setShown(part);
    if (area.current) area.current.value = all[part] ?? '';
    putCaret();
  };
  const putCaret = (): void => {
    const field = area.current;
    if (!field || caret.current === null) return;
    field.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  };
  const insert = (text: string): void => {
    const field = area.current;
    if (!field) return;
    const before = all.slice(0, shownNow.current).reduce((sum, part) => sum + part.length, 0);
    const at = before + field.selectionStart + text.length;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    if (field.value.length > 2 * partLetters) showPlace(take(), at);
    latest.current.onChange();
  };
  const step = (by: 1 | -1): void => {
    const next = shownNow.current + by;
    if (next < 0 || next >= all.length) return;
    take();
    caret.current = by === 1 ? 0 : (all[next]?.length ?? 0);
    show(next);
    area.current?.focus();
  };

  const acts = useRef({ take, insert, showPlace });
  acts.current = { take, insert, showPlace };
  useLayoutEffect(putCaret, []);
  useEffect(() => {
    latest.current.onReady({
      markdown: () => acts.current.take(),
      replace: (text) => acts.current.showPlace(text, 0),
      insert: (text) => acts.current.insert(text),
      focus: () => area.current?.focus(),
      formatting: null,
    });
  }, []);
  return (
    <>
      {count > 1 && (
        <p className={cx(styles.parts)}>
          <span role="status">{`Part ${shown + 1} of ${count}`}</span>
          <Button size="small" keys="Alt PgUp" isDisabled={shown === 0} onPress={() => step(-1)}>
            Part before
          </Button>
          <Button size="small" keys="Alt PgDn" isDisabled={shown === count - 1} onPress={() => step(1)}>
            Next part
          </Button>
        </p>
      )}
      <textarea
        ref={area}
        aria-label={label}
        defaultValue={all[shown]}
        readOnly={isReadOnly}
        spellCheck={false}
        className={cx(styles.source)}
        onInput={() => latest.current.onChange()}
        onKeyDown={(event) => {
          if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
            event.preventDefault();
            step(event.key === 'PageDown' ? 1 : -1);
          }
          if (event.altKey && event.key === 'F10') {
            event.preventDefault();
            latest.current.onToolbar();
          }
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          latest.current.onEscape();
        }}
        onPaste={(event) => {
          const pasted = readPaste(event.clipboardData);
          if (pasted.files.length > 0) latest.current.onFiles(pasted.files);
          else if (pasted.text.length > partLetters || pasted.markdown !== null) insert(pasted.text);
          // Plain words the field takes itself, word for word and with its own undo.
          else return;
          event.preventDefault();
        }}
      />
    </>
  );
}
