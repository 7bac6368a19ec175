import type { NotFound } from '#contract/failures';
import type { NoteFindOffer } from '#contract/notes';
import { findSteps, type NoteFind } from '#domain/note-finds';
import { err, ok } from '#domain/result';
import type { BookView } from './book-view.ts';
import { openCommitment } from './open-commitment.ts';
import type { Command } from './ports/book-writer.ts';

/** The steps that a note speaks of, without those that were answered (N9). */
export function viewFinds(view: BookView, noteId: string): readonly NoteFind[] {
  const note = view.queries.note(noteId);
  if (!note) return [];
  const answered = new Set(view.queries.answeredFinds(noteId));
  return findSteps(note.body, view.today()).filter(({ sentence }) => !answered.has(sentence));
}

/** Makes a step of what was found; it keeps its note's audience. */
export const takeFind: Command<NoteFindOffer & { readonly noteId: string }, null, NotFound> = {
  act: 'note.takeFind',
  label: ({ text }) => `next step “${text.slice(0, 60)}”`,
  run: (book, { noteId, sentence, direction, text, due }) => {
    const note = book.get('notes', noteId);
    if (!note) return err({ type: 'NotFound', what: 'note' });
    const { account_id, audience } = note;
    const commitmentId = openCommitment(book, { account_id, direction, text, due, origin: 'note', audience });
    book.insert('note_finds', {
      id: book.newId(),
      note_id: noteId,
      sentence,
      answer: 'taken',
      commitment_id: commitmentId,
      audience: 'self',
      created_at: book.now,
    });
    return ok(null);
  },
};

export const dismissFind: Command<{ readonly noteId: string; readonly sentence: string }, null, NotFound> = {
  act: 'note.dismissFind',
  label: () => 'dismissal of a step found in a note',
  run: (book, { noteId, sentence }) => {
    if (!book.get('notes', noteId)) return err({ type: 'NotFound', what: 'note' });
    book.insert('note_finds', {
      id: book.newId(),
      note_id: noteId,
      sentence,
      answer: 'dismissed',
      commitment_id: null,
      audience: 'self',
      created_at: book.now,
    });
    return ok(null);
  },
};
