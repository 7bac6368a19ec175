import { lazy, Suspense, useState } from 'react';
import { Banner } from '../../../ui/banner.tsx';
import { SkeletonRows } from '../../../ui/skeleton-row.tsx';
import { longestRich, type EditorProps } from './editor-handle.ts';
import { SourceEditor } from './source-editor.tsx';

// Nobody waits for an editor before a note is opened.
const RichEditor = lazy(async () => ({ default: (await import('./rich-editor.tsx')).RichEditor }));

/** The editor of a note: Markdown as it reads, and the Markdown itself where a note is very long. */
export function NoteEditor(props: Omit<EditorProps, 'onTooLong'>) {
  const [long, setLong] = useState<{ readonly text: string; readonly caret: number | null } | null>(
    props.initial.length > longestRich ? { text: props.initial, caret: null } : null,
  );
  if (long !== null) {
    return (
      <>
        <Banner>This note is shown as the plain text it is kept as, since it is very long. Nothing is left out.</Banner>
        <SourceEditor
          {...props}
          initial={long.text}
          caret={long.caret}
          onReady={(handle) => {
            props.onReady(handle);
            if (long.text === props.initial) return;
            // It grew long under the hands: they go on writing.
            handle.focus();
            props.onChange();
          }}
          onTooLong={() => undefined}
        />
      </>
    );
  }
  return (
    <Suspense fallback={<SkeletonRows count={3} label="Opening the note" />}>
      <RichEditor {...props} onTooLong={(text, caret) => setLong({ text, caret })} />
    </Suspense>
  );
}
