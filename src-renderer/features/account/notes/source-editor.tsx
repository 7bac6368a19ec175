import { useEffect, useRef } from 'react';
import { cx } from '../../../ui/cx.ts';
import type { EditorProps } from './editor-handle.ts';
import { readPaste } from './read-paste.ts';
import styles from './rich-editor.module.css';

/** The Markdown itself, for notes so long that anything else would stutter. The page's own text field takes a megabyte. */
export function SourceEditor({ label, initial, isReadOnly, onReady, onChange, onEscape, onFiles }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = useRef(onReady);
  ready.current = onReady;
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    ready.current({
      markdown: () => field.value,
      replace: (markdown) => {
        field.value = markdown;
      },
      insert: (markdown) => insertAt(field, markdown),
      focus: () => field.focus(),
    });
  }, []);
  return (
    <textarea
      ref={area}
      aria-label={label}
      defaultValue={initial}
      readOnly={isReadOnly}
      spellCheck={false}
      dir="auto"
      className={cx(styles.source)}
      onInput={onChange}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onEscape();
      }}
      onPaste={(event) => {
        const pasted = readPaste(event.clipboardData);
        if (pasted.files.length > 0) onFiles(pasted.files);
        else if (pasted.markdown !== null) insertAt(event.currentTarget, pasted.markdown);
        // Plain words the field takes itself, word for word and with its own undo.
        else return;
        event.preventDefault();
        onChange();
      }}
    />
  );
}

function insertAt(field: HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
