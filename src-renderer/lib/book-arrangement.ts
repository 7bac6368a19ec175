import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BookFilter, BookGroup, BookSort } from '#contract/accounts';
import { anyAccount } from '#contract/any-account';
import { useCall } from './api.ts';
import { createWindowStore } from './window-store.ts';

/** How the person has the Book in front of them: kept while they look elsewhere. */
export interface BookArrangement {
  readonly filter: BookFilter;
  readonly sort: BookSort;
  /** `auto`: by segment where there are segments, until the person chooses. */
  readonly group: BookGroup | 'auto';
  readonly collapsed: readonly string[];
  readonly selectedIds: ReadonlySet<string>;
  /** The line with the focus, and what stood on it: an account's id, or a group's key. */
  readonly focusIndex: number;
  readonly focusedKey: string | null;
  readonly hiddenColumns: readonly string[];
  /** Conditions of the sentence that stand there although they say "any" still. */
  readonly conditions: readonly string[];
}

/** The Book before anybody has arranged it: everything, worst sentiment first. */
export const plainArrangement: BookArrangement = {
  filter: anyAccount,
  sort: { by: 'sentiment', descending: false },
  group: 'auto',
  collapsed: [],
  selectedIds: new Set(),
  focusIndex: 0,
  focusedKey: null,
  // What an import may bring besides; shown when somebody asks for it.
  hiddenColumns: ['industry', 'country', 'owner', 'since'],
  conditions: [],
};

/** The arrangement of this window's Book. */
export const useBookArrangement = createWindowStore<BookArrangement>(plainArrangement);

/** One part of it, drawn anew only when that part changes. */
export const useArranged = <T>(select: (arrangement: BookArrangement) => T): T =>
  useStore(useBookArrangement(), select);

/** What a question about the Book's order needs to know. */
export interface BookOrder {
  readonly filter: BookFilter;
  readonly sort: BookSort;
  readonly group: BookGroup;
  readonly collapsed: string[];
}

/** The order that the arrangement asks for. */
export function useBookOrder(): BookOrder {
  const { data } = useCall('book:words', null);
  const hasSegments = (data?.segments.length ?? 0) > 0;
  // Selection and focus belong to the arrangement too, and change no order.
  const filter = useArranged((state) => state.filter);
  const sort = useArranged((state) => state.sort);
  const chosen = useArranged((state) => state.group);
  const collapsed = useArranged((state) => state.collapsed);
  const group = chosen === 'auto' ? (hasSegments ? 'segment' : 'none') : chosen;
  return useMemo(() => ({ filter, sort, group, collapsed: [...collapsed] }), [filter, sort, group, collapsed]);
}
