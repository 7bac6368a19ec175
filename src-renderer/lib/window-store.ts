import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A store of which each window has its own, kept while one looks elsewhere. Answers the hook that finds it. */
export function createWindowStore<State>(initial: State): () => StoreApi<State> {
  // One for each window: the client of its answers lives exactly as long.
  const stores = new WeakMap<QueryClient, StoreApi<State>>();
  return function useWindowStore() {
    const client = useQueryClient();
    let store = stores.get(client);
    if (!store) stores.set(client, (store = createStore<State>(() => initial)));
    return store;
  };
}
