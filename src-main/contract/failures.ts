import { z } from 'zod';
import { placeFaults } from '#domain/place-refusal';

/** A failure of any call that has nothing to do with its subject. */
export const transportFailure = z.discriminatedUnion('type', [
  z.object({ type: z.literal('InvalidInput'), message: z.string() }),
  z.object({ type: z.literal('Untrusted') }),
  z.object({ type: z.literal('Unexpected') }),
]);
export type TransportFailure = z.infer<typeof transportFailure>;

/** A write that the file did not take: the book is as it was before. */
export const writeFailure = z.discriminatedUnion('type', [
  z.object({ type: z.literal('NoBook') }),
  z.object({ type: z.literal('ReadOnly') }),
  z.object({ type: z.literal('DiskFull') }),
  z.object({ type: z.literal('DiskFailed'), detail: z.string() }),
  z.object({ type: z.literal('Damaged') }),
  /** The file was moved, deleted or replaced while it was open: what is written would go where nobody finds it. */
  z.object({ type: z.literal('FileGone') }),
]);
export type WriteFailure = z.infer<typeof writeFailure>;

/** The thing asked for is not in the book (any more). */
export const notFound = z.object({ type: z.literal('NotFound'), what: z.string() });
export type NotFound = z.infer<typeof notFound>;

/** A log is of what happened, and its day or time has not come (H1). */
export const stillToCome = z.object({ type: z.literal('StillToCome') });
export type StillToCome = z.infer<typeof stillToCome>;

/** A file that was not written, because of what lies where it should go. */
export const placeRefused = z.object({
  type: z.literal('PlaceRefused'),
  why: z.enum(placeFaults),
  path: z.string(),
});
