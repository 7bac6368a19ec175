import { z } from 'zod';
import { id, instant } from './values.ts';

export const searchHit = z.object({
  kind: z.enum(['account', 'person', 'note']),
  id,
  accountId: id,
  accountName: z.string(),
  /** Plain text with the hit between U+0001 and U+0002. */
  snippet: z.string(),
  at: instant.nullable(),
  interactionId: id.nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;
