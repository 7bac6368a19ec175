import { useStore } from 'zustand';
import { createWindowStore } from '../../lib/window-store.ts';

/** Where the person stands on Today: kept while they look elsewhere. */
export interface TodayState {
  /** The account with the focus and the line it stood on, so that the next one follows when it leaves. */
  readonly currentId: string | null;
  readonly currentIndex: number;
}

export const useTodayStore = createWindowStore<TodayState>({ currentId: null, currentIndex: 0 });

/** The line that is current among these rows: the account's own, or the one that took its place. */
export function useCurrentIndex(rows: readonly { readonly id: string }[]): number {
  const { currentId, currentIndex } = useStore(useTodayStore());
  const own = rows.findIndex(({ id }) => id === currentId);
  return own === -1 ? Math.min(currentIndex, Math.max(0, rows.length - 1)) : own;
}
