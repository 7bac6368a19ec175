import { z } from 'zod';
import { id, instant, isoDate, kind, level } from './values.ts';

export const searchKind = z.enum(['account', 'person', 'note', 'promise', 'quote', 'plan']);

/** What the hits are narrowed to; null where it does not matter. Days are those of the reader's zone, both included. */
export const searchFilter = z.object({
  accountId: id.nullable(),
  kind: searchKind.nullable(),
  /** The kind of the interaction that it was written in. */
  interaction: kind.nullable(),
  /** The level that the interaction was judged with. */
  level: level.nullable(),
  since: isoDate.nullable(),
  until: isoDate.nullable(),
  /** Whether what only the CSM may see is among the hits. */
  hasPrivate: z.boolean(),
});
export type SearchFilter = z.infer<typeof searchFilter>;

export const searchQuestion = z.object({
  text: z.string().max(500),
  limit: z.int().min(1).max(200),
  order: z.enum(['newest', 'best']),
  /** `beginning`: words that begin so, which is quick. `inside`: also words that have it in them. */
  match: z.enum(['beginning', 'inside']),
  /** Null searches everything. */
  filter: searchFilter.nullable(),
});
export type SearchQuestion = z.infer<typeof searchQuestion>;

export const searchHit = z.object({
  kind: searchKind,
  id,
  accountId: id,
  accountName: z.string(),
  /** Plain text with the hit between U+0001 and U+0002. */
  snippet: z.string(),
  at: instant.nullable(),
  interactionId: id.nullable(),
  interaction: kind.nullable(),
  level: level.nullable(),
  /** Only the CSM may see it. */
  isPrivate: z.boolean(),
});
export type SearchHit = z.infer<typeof searchHit>;
