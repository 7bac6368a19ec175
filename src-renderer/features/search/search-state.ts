import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SearchFilter, SearchHit } from '#contract/search';

/** What is looked for and what it is narrowed to: kept while one looks at what was found. */
export interface SearchState {
  readonly text: string;
  readonly filter: SearchFilter;
  /** The name of the account that the hits are narrowed to. */
  readonly accountName: string | null;
  readonly span: Span;
  /** The hit with the focus; null while the focus is in the field. */
  readonly focused: SearchHit['id'] | null;
}

/** How far back. */
export type Span = 'any' | 'month' | 'quarter' | 'year';

export const anything: SearchFilter = {
  accountId: null,
  kind: null,
  interaction: null,
  level: null,
  since: null,
  until: null,
  hasPrivate: true,
};

const nothingYet: SearchState = { text: '', filter: anything, accountName: null, span: 'any', focused: null };

// One for each window: the client of its answers lives exactly as long.
const states = new WeakMap<QueryClient, StoreApi<SearchState>>();

export function useSearchStore(): StoreApi<SearchState> {
  const client = useQueryClient();
  let store = states.get(client);
  if (!store) states.set(client, (store = createStore<SearchState>(() => nothingYet)));
  return store;
}

export const useSearchState = (): SearchState => useStore(useSearchStore());
