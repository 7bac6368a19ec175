import { useDeferredValue } from 'react';
import type { SearchFilter, SearchHit } from '#contract/search';
import { useCall } from '../../lib/api.ts';

/** More than anybody reads; who looks for one thing narrows it. */
export const mostHits = 200;

/** What was found so far. */
export interface Hits {
  readonly hits: readonly SearchHit[];
  /** The answer is one to what stands in the field now. */
  readonly isSettled: boolean;
  readonly hasMore: boolean;
}

/** Looks while one types. Words that begin as typed come at once; those that have it inside follow. */
export function useHits(text: string, filter: SearchFilter): Hits {
  const wanted = useDeferredValue(text.trim());
  const isAsked = wanted !== '';
  const question = { text: wanted, limit: mostHits, order: 'newest', filter } as const;
  const first = useCall('search:find', { ...question, match: 'beginning' }, { enabled: isAsked, keepsPrevious: true });
  const all = useCall('search:find', { ...question, match: 'inside' }, { enabled: isAsked, keepsPrevious: true });
  const best = all.isPlaceholderData || all.data === undefined ? first : all;
  const hits = isAsked ? (best.data ?? []) : [];
  return {
    hits,
    isSettled: wanted === text.trim() && (!isAsked || (all.data !== undefined && !all.isPlaceholderData)),
    hasMore: hits.length === mostHits,
  };
}
