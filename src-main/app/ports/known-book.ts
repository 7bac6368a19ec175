import type { ErasedRow } from '#domain/as-known-on';
import type { Instant } from '#domain/time';
import type { BookQueries } from './book-queries.ts';

/** A past state of one account: it answers every question as the book would have answered it then. */
export interface KnownBook {
  readonly queries: BookQueries;
  /** What was in it then, and was erased since. */
  readonly erased: readonly ErasedRow[];
  /** When the first thing of this account was recorded; null where nothing is known of that. */
  readonly firstAt: Instant | null;
}
