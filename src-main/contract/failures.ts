import { z } from 'zod';

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
]);
export type WriteFailure = z.infer<typeof writeFailure>;

/** The thing asked for is not in the book (any more). */
export const notFound = z.object({ type: z.literal('NotFound'), what: z.string() });
export type NotFound = z.infer<typeof notFound>;
