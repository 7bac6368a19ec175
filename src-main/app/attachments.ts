import type { NotFound } from '#contract/failures';
import type { Attachment, AttachmentTooLarge } from '#contract/notes';
import { largestAttachment } from '#domain/note';
import { err, ok } from '#domain/result';
import type { Command } from './ports/book-writer.ts';

/** Keeps a file inside the book as a part of a note (N8). */
export const addAttachment: Command<
  { readonly noteId: string; readonly name: string; readonly mediaType: string; readonly body: Uint8Array },
  Attachment,
  NotFound | AttachmentTooLarge
> = {
  act: 'attachment.add',
  label: ({ name }) => `file ${name}`,
  run: (book, { noteId, name, mediaType, body }) => {
    const note = book.get('notes', noteId);
    if (!note) return err({ type: 'NotFound', what: 'note' });
    if (body.byteLength > largestAttachment) return err({ type: 'AttachmentTooLarge', name, bytes: body.byteLength });
    const id = book.newId();
    book.insert('attachments', {
      id,
      note_id: noteId,
      name,
      media_type: mediaType === '' ? 'application/octet-stream' : mediaType,
      size: body.byteLength,
      sha256: book.keepBlob(body),
      audience: note.audience,
      created_at: book.now,
    });
    return ok({ id, name, mediaType, size: body.byteLength });
  },
};

/** Takes a file out of its note; what it held stays in the book until it is erased, so that Undo finds it. */
export const removeAttachment: Command<{ readonly id: string }, null, NotFound> = {
  act: 'attachment.remove',
  label: () => 'removal of a file',
  run: (book, { id }) => {
    if (!book.get('attachments', id)) return err({ type: 'NotFound', what: 'file' });
    book.remove('attachments', id);
    return ok(null);
  },
};
