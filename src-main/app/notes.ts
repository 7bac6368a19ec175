import type { NotFound } from '#contract/failures';
import type { Audience } from '#domain/audience';
import { noteTitle } from '#domain/note';
import { err, ok, type Result } from '#domain/result';
import type { BookWriter, Command } from './ports/book-writer.ts';
import { removeRow } from './remove-rows.ts';

const gone = (what: string) => err<NotFound>({ type: 'NotFound', what });

/** The name of a note inside a sentence of Undo. */
const called = (body: string): string => `“${noteTitle(body).slice(0, 60)}”`;

/** Begins a note of an account. */
export const createNote: Command<
  { readonly accountId: string; readonly body: string; readonly audience: Audience },
  { readonly id: string },
  NotFound
> = {
  act: 'note.create',
  label: ({ body }) => `note ${called(body)}`,
  run: (book, { accountId, body, audience }) => {
    if (!book.get('accounts', accountId)) return gone('account');
    const id = book.newId();
    book.insert('notes', {
      id,
      account_id: accountId,
      interaction_id: null,
      body,
      audience,
      created_at: book.now,
      updated_at: book.now,
    });
    return ok({ id });
  },
};

/** Writes a version of a note (N3). */
export const saveNote: Command<{ readonly id: string; readonly body: string }, null, NotFound> = {
  act: 'note.save',
  label: ({ body }) => `change of note ${called(body)}`,
  run: (book, { id, body }) => writeVersion(book, id, body),
};

/** Brings an old version back, as a new one (N4). */
export const restoreNote: Command<{ readonly noteId: string; readonly id: string }, null, NotFound> = {
  act: 'note.restore',
  label: () => 'return of an older version of a note',
  run: (book, { noteId, id }) => {
    const version = book.get('note_versions', id);
    return version?.note_id === noteId ? writeVersion(book, noteId, version.body) : gone('version of the note');
  },
};

export const setNoteAudience: Command<{ readonly id: string; readonly audience: Audience }, null, NotFound> = {
  act: 'note.audience',
  label: () => 'who may see a note',
  run: (book, { id, audience }) => {
    if (!book.get('notes', id)) return gone('note');
    book.update('notes', id, { audience });
    return ok(null);
  },
};

/** Removes a note with its versions and files. Undo brings all of it back. */
export const removeNote: Command<{ readonly id: string }, null, NotFound> = {
  act: 'note.remove',
  label: () => 'removal of a note',
  run: (book, { id }) => {
    if (!book.get('notes', id)) return gone('note');
    removeRow(book, 'notes', id);
    return ok(null);
  },
};

/** The words that held until now become an older version; the same words are none. */
function writeVersion(book: BookWriter, id: string, body: string): Result<null, NotFound> {
  const note = book.get('notes', id);
  if (!note) return gone('note');
  if (note.body === body) return ok(null);
  if (note.body !== '')
    book.insert('note_versions', { id: book.newId(), note_id: id, body: note.body, at: note.updated_at });
  book.update('notes', id, { body, updated_at: book.now });
  return ok(null);
}
