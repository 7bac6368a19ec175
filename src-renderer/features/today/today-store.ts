import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Where the person stands on Today: kept while they look elsewhere. */
export interface TodayState {
  /** The account with the focus and the line it stood on, so that the next one follows when it leaves. */
  readonly currentId: string | null;
  readonly currentIndex: number;
}

// One for each window: the client of its answers lives exactly as long.
const stores = new WeakMap<QueryClient, StoreApi<TodayState>>();

export function useTodayStore(): StoreApi<TodayState> {
  const client = useQueryClient();
  let store = stores.get(client);
  if (!store) stores.set(client, (store = createStore<TodayState>(() => ({ currentId: null, currentIndex: 0 }))));
  return store;
}

/** The line that is current among these rows: the account's own, or the one that took its place. */
export function useCurrentIndex(rows: readonly { readonly id: string }[]): number {
  const { currentId, currentIndex } = useStore(useTodayStore());
  const own = rows.findIndex(({ id }) => id === currentId);
  return own === -1 ? Math.min(currentIndex, Math.max(0, rows.length - 1)) : own;
}
