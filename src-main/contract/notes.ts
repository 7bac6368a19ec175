import { z } from 'zod';
import { notFound, placeRefused, writeFailure } from './failures.ts';
import { audience, direction, id, instant, isoDate, text } from './values.ts';

/* The notes of an account that belong to no interaction, their versions and what is attached to them. */

/** One note in the list of its account. */
export const noteLine = z.object({
  id,
  title: z.string(),
  excerpt: z.string(),
  audience,
  updatedAt: instant,
  /** The one that holds is one of them. */
  versions: z.int(),
  /** Words that were typed and are in no version yet. */
  hasDraft: z.boolean(),
});
export type NoteLine = z.infer<typeof noteLine>;

export const attachment = z.object({ id, name: z.string(), mediaType: z.string(), size: z.int() });
export type Attachment = z.infer<typeof attachment>;

/** A note with all its words. */
export const wholeNote = z.object({
  id,
  accountId: id,
  body: z.string(),
  audience,
  updatedAt: instant,
  versions: z.int(),
  attachments: z.array(attachment),
});
export type WholeNote = z.infer<typeof wholeNote>;

/** How a note stood from one moment on; `id` is null for how it stands now. */
export const noteVersion = z.object({ id: id.nullable(), at: instant, letters: z.int() });
export type NoteVersion = z.infer<typeof noteVersion>;

/** A step that was found in a note, with the sentence that it stands in. */
export const noteFind = z.object({
  sentence: z.string().min(1).max(5000),
  direction,
  text: z.string().trim().min(1).max(2000),
  due: isoDate.nullable(),
});
export type NoteFindOffer = z.infer<typeof noteFind>;

const done = z.null();
const writing = z.union([notFound, writeFailure]);

/** N8: a file that no note takes. */
const attachmentTooLarge = z.object({ type: z.literal('AttachmentTooLarge'), name: z.string(), bytes: z.int() });
export type AttachmentTooLarge = z.infer<typeof attachmentTooLarge>;
const draftKey = z.string().min(1).max(200).nullable();

export const noteChannels = {
  'notes:list': {
    input: z.object({ accountId: id }),
    output: z.object({ notes: z.array(noteLine), newDraft: z.boolean() }),
    error: z.never(),
  },
  'notes:get': { input: z.object({ id }), output: wholeNote, error: notFound },
  /** The draft that it was typed in is dropped in the same transaction. */
  'notes:create': {
    input: z.object({ accountId: id, body: text, audience, draftKey }),
    output: z.object({ id }),
    error: writing,
  },
  'notes:save': { input: z.object({ id, body: text, draftKey }), output: done, error: writing },
  'notes:setAudience': { input: z.object({ id, audience }), output: done, error: writing },
  /** Can be undone. */
  'notes:remove': { input: z.object({ id }), output: done, error: writing },
  'notes:versions': { input: z.object({ id }), output: z.array(noteVersion), error: z.never() },
  /** The words of one version; null is how it stands now. */
  'notes:version': {
    input: z.object({ noteId: id, id: id.nullable() }),
    output: z.object({ body: z.string(), at: instant }),
    error: notFound,
  },
  /** Makes an old version the newest one; the others stay. */
  'notes:restore': { input: z.object({ noteId: id, id }), output: done, error: writing },
  /** Steps that the newest version speaks of and nobody has answered yet. */
  'notes:finds': { input: z.object({ id }), output: z.array(noteFind), error: z.never() },
  /** Makes a step of what was found. */
  'notes:takeFind': { input: noteFind.extend({ noteId: id }), output: done, error: writing },
  /** Never offers it again. Can be undone. */
  'notes:dismissFind': {
    input: z.object({ noteId: id, sentence: z.string().min(1).max(5000) }),
    output: done,
    error: writing,
  },
  /** The account of a person whom a note links to. */
  'people:whereIs': { input: z.object({ id }), output: z.object({ accountId: id }), error: notFound },
  /** Keeps a file inside the book as a part of a note. */
  'attachments:add': {
    input: z.object({
      noteId: id,
      name: z.string().trim().min(1).max(500),
      mediaType: z.string().max(200),
      body: z.instanceof(Uint8Array),
    }),
    output: attachment,
    error: z.union([writing, attachmentTooLarge]),
  },
  'attachments:read': {
    input: z.object({ id }),
    output: z.object({ name: z.string(), mediaType: z.string(), body: z.instanceof(Uint8Array) }),
    error: notFound,
  },
  /** Asks where, and writes the file there. Null: cancelled. */
  'attachments:save': {
    input: z.object({ id }),
    output: z.object({ path: z.string() }).nullable(),
    error: z.union([notFound, placeRefused, z.object({ type: z.literal('SaveFailed'), message: z.string() })]),
  },
  /** Takes a file out of its note. Can be undone. */
  'attachments:remove': { input: z.object({ id }), output: done, error: writing },
} as const;
