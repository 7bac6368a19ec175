import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Attachment } from '#contract/notes';
import { largestAttachment } from '#domain/note';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import type { EditorHandle } from './editor-handle.ts';
import type { NoteKeeping } from './use-note-keeping.ts';

/** What can be done with the files of a note. */
export interface NoteFiles {
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly saveOut: (id: string) => Promise<void>;
  readonly remove: (file: Attachment) => Promise<void>;
  readonly pictureOf: (id: string) => Promise<string | null>;
}

/** Pictures that the page's policy lets it show from its own memory. */
const shownTypes = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/;

/** Files come into the book and out of it again; pictures are shown from the page's memory and leave it with the note. */
export function useNoteFiles({
  keeping,
  editor,
}: {
  readonly keeping: NoteKeeping;
  readonly editor: RefObject<EditorHandle | null>;
}): NoteFiles {
  const api = useApi();
  const { notify } = useAppActions();
  const addresses = useRef(new Map<string, string>());
  useEffect(() => {
    const made = addresses.current;
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address);
      made.clear();
    };
  }, []);

  const pictureOf = useCallback(
    async (id: string): Promise<string | null> => {
      const known = addresses.current.get(id);
      if (known !== undefined) return known;
      const reply = await api.call('attachments:read', { id });
      if (!reply.ok || !shownTypes.test(reply.value.mediaType)) return null;
      const address = URL.createObjectURL(new Blob([reply.value.body], { type: reply.value.mediaType }));
      addresses.current.set(id, address);
      return address;
    },
    [api],
  );

  return {
    pictureOf,
    add: async (files) => {
      for (const file of files) {
        if (file.size > largestAttachment) {
          notify({
            text: failureSentence({ type: 'AttachmentTooLarge', name: file.name, bytes: file.size }),
            tone: 'bad',
          });
          continue;
        }
        // A file needs a note that is in the book, even one without a word.
        const noteId = await keeping.save({ evenEmpty: true });
        if (noteId === null) return;
        const body = new Uint8Array(await file.arrayBuffer());
        const name = file.name.trim() || 'picture.png';
        const reply = await api.call('attachments:add', { noteId, name, mediaType: file.type, body });
        if (!reply.ok) {
          notify({ text: failureSentence(reply.error), tone: 'bad' });
          continue;
        }
        const words = name.replaceAll(/[[\]\\]/g, '\\$&');
        editor.current?.insert(`${shownTypes.test(file.type) ? '!' : ''}[${words}](attachment:${reply.value.id})`);
        keeping.onChange();
      }
    },
    saveOut: async (id) => {
      const reply = await api.call('attachments:save', { id });
      if (!reply.ok) notify({ text: failureSentence(reply.error), tone: 'bad' });
      else if (reply.value !== null) notify({ text: `Saved as ${reply.value.path}.` });
    },
    remove: async ({ id, name }) => {
      const reply = await api.call('attachments:remove', { id });
      notify(reply.ok ? { text: `${name} removed.`, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
    },
  };
}
