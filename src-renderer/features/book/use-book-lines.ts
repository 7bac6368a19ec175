import { useQueries } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { BookLine } from '#contract/accounts';
import type { Input, Output } from '#contract/channels';
import { callKey, callOrThrow, useApi, useCall } from '../../lib/api.ts';
import { useBookOrder, type BookOrder } from '../../lib/book-arrangement.ts';

/** Lines in one answer. */
const pageSize = 100;

/** The lines of the Book as far as they are known, and the totals over all of them. */
export interface BookLines {
  readonly order: BookOrder;
  readonly head: Output<'accounts:page'> | undefined;
  /** Whether the head answers the order as it is now, and not the one before. */
  readonly isSettled: boolean;
  readonly lineAt: (index: number) => BookLine | undefined;
  /** Tells which lines are in sight, so that their pages are asked for. */
  readonly onRange: (first: number, last: number) => void;
  readonly allIds: () => readonly string[];
}

/** Reads the Book page by page; what was seen stays until its pages have been asked anew. */
export function useBookLines(): BookLines {
  const api = useApi();
  const order = useBookOrder();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const question = (offset: number): Input<'accounts:page'> => ({ ...order, offset, limit: pageSize });

  const { data: head, isPlaceholderData } = useCall('accounts:page', question(0), { keepsPrevious: true });
  const lineCount = head?.lineCount ?? 0;
  const wanted = useMemo(() => {
    const first = Math.floor(range.first / pageSize);
    // One page ahead, so that scrolling meets no gap.
    const last = Math.min(Math.floor(range.last / pageSize) + 1, Math.ceil(lineCount / pageSize) - 1);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * pageSize).filter(
      (offset) => offset > 0,
    );
  }, [range, lineCount]);
  const pages = useQueries({
    queries: wanted.map((offset) => ({
      queryKey: callKey('accounts:page', question(offset)),
      queryFn: () => callOrThrow(api, 'accounts:page', question(offset)),
    })),
    combine: (results) => new Map(results.map(({ data }, at) => [wanted[at] ?? -1, data])),
  });

  const lineAt = useCallback(
    (index: number): BookLine | undefined => {
      const offset = Math.floor(index / pageSize) * pageSize;
      return (offset === 0 ? head : pages.get(offset))?.lines[index - offset];
    },
    [head, pages],
  );
  const onRange = useCallback((first: number, last: number) => setRange({ first, last }), []);

  // Only selecting all of them needs every id, and no keystroke should wait for that.
  const { data: ids } = useCall('accounts:ids', useDeferredValue(order), { keepsPrevious: true });
  const latestIds = useRef<readonly string[]>([]);
  latestIds.current = ids ?? [];
  return {
    order,
    head,
    isSettled: head !== undefined && !isPlaceholderData,
    lineAt,
    onRange,
    allIds: useCallback(() => latestIds.current, []),
  };
}
