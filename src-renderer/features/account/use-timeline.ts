import type { TimelineEntry } from '#contract/interactions';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { callKey, callOrThrow, useApi, useCall } from '../../lib/api.ts';

/** Entries asked for at once. */
const pageSize = 40;

/** The timeline as a list of known length whose entries come page by page. */
export interface Timeline {
  readonly total: number;
  readonly isLoading: boolean;
  readonly entryAt: (index: number) => TimelineEntry | undefined;
  /** The place of the entry at a moment, or of the one next to it. */
  readonly placeOf: (at: number) => Promise<number>;
}

/** The entries of an account from `first` to `last`, the newest first; only what is seen is asked for. */
export function useTimeline(accountId: string, first: number, last: number): Timeline {
  const api = useApi();
  const client = useQueryClient();
  const head = useCall('timeline:page', { accountId, offset: 0, limit: pageSize });
  const total = head.data?.total ?? 0;

  const question = useCallback(
    (page: number) => {
      const input = { accountId, offset: page * pageSize, limit: pageSize };
      return { queryKey: callKey('timeline:page', input), queryFn: () => callOrThrow(api, 'timeline:page', input) };
    },
    [accountId, api],
  );
  const [from, to] = [
    Math.floor(Math.max(0, first) / pageSize),
    Math.floor(Math.max(0, Math.min(last, total - 1)) / pageSize),
  ];
  const pages = useMemo(() => Array.from({ length: to - from + 1 }, (_, index) => from + index), [from, to]);
  const answers = useQueries({ queries: pages.map(question) });

  const entryAt = (index: number): TimelineEntry | undefined => {
    const page = Math.floor(index / pageSize);
    const answer = page === 0 ? head.data : answers[page - from]?.data;
    return answer?.entries[index - page * pageSize];
  };

  const placeOf = async (at: number): Promise<number> => {
    let [low, high] = [0, Math.max(0, total - 1)];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const page = Math.floor(middle / pageSize);
      const { entries } = await client.fetchQuery(question(page));
      const entry = entries[middle - page * pageSize];
      // The newest come first: the entry wanted is the first that is not newer.
      if (entry !== undefined && Date.parse(entry.at) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return { total, isLoading: head.isPending, entryAt, placeOf };
}
