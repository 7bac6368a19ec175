import { lazy, Suspense, useState } from 'react';
import { Banner } from '../../../ui/banner.tsx';
import { SkeletonRows } from '../../../ui/skeleton-row.tsx';
import { longestRich, type EditorProps } from './editor-handle.ts';
import { SourceEditor } from './source-editor.tsx';

// Nobody waits for an editor before a note is opened.
const RichEditor = lazy(async () => ({ default: (await import('./rich-editor.tsx')).RichEditor }));

/** The editor of a note: Markdown as it reads, and the Markdown itself where a note is very long. */
export function NoteEditor(props: Omit<EditorProps, 'onTooLong'>) {
  const [long, setLong] = useState(props.initial.length > longestRich ? props.initial : null);
  if (long !== null) {
    return (
      <>
        <Banner>This note is very long, so it is shown as the plain text it is kept as. Nothing is left out.</Banner>
        <SourceEditor
          {...props}
          initial={long}
          onReady={(handle) => {
            props.onReady(handle);
            if (long === props.initial) return;
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
      <RichEditor {...props} onTooLong={setLong} />
    </Suspense>
  );
}
