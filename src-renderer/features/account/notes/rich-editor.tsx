import { useEffect, useRef } from 'react';
import { cx } from '../../../ui/cx.ts';
import type { EditorProps } from './editor-handle.ts';
import { createRichEditor, type RichEditor as Made } from './milkdown-editor.ts';
import '@milkdown/kit/prose/view/style/prosemirror.css';
import '@milkdown/kit/prose/tables/style/tables.css';
import styles from './rich-editor.module.css';

/** The editor that shows Markdown as it reads. */
export function RichEditor(props: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const made = useRef<Made>(null);
  const latest = useRef(props);
  latest.current = props;
  const { isReadOnly } = props;
  useEffect(() => {
    const place = root.current;
    if (!place) return;
    let isGone = false;
    void createRichEditor(place, latest.current.initial, {
      label: () => latest.current.label,
      isReadOnly,
      onChange: () => latest.current.onChange(),
      onEscape: () => latest.current.onEscape(),
      onToolbar: () => latest.current.onToolbar(),
      onFiles: (files) => latest.current.onFiles(files),
      onTooLong: (markdown, caret) => latest.current.onTooLong(markdown, caret),
      onLink: (address) => latest.current.onLink(address),
      suggest: (text) => latest.current.suggest(text),
      listClass: cx(styles.mentions),
      pictureOf: (id) => latest.current.pictureOf(id),
    }).then((editor) => {
      if (editor === null) return latest.current.onTooLong(latest.current.initial, null);
      if (isGone) return editor.destroy();
      made.current = editor;
      latest.current.onReady(editor);
    });
    return () => {
      isGone = true;
      made.current?.destroy();
      made.current = null;
    };
  }, [isReadOnly]);
  useEffect(() => made.current?.relabel(), [props.label]);
  return <div ref={root} className={cx(styles.editor)} />;
}
