import { createContext, use, useCallback, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Router, type BaseLocationHook } from 'wouter';
import type { AppHistory } from './app-history.ts';

const HistoryContext = createContext<AppHistory | null>(null);

/** Lets links, routes and commands share one history. */
export function NavigationProvider({ history, children }: { history: AppHistory; children: ReactNode }) {
  const hook = useMemo<BaseLocationHook>(() => {
    const go = (path: string, options?: { replace?: boolean }): void => history.go(path, options);
    return () => [usePath(history), go];
  }, [history]);
  const follow = useCallback((href: string) => history.go(href.replace(/^#/, '')), [history]);
  return (
    <HistoryContext value={history}>
      <RouterProvider navigate={follow}>
        <Router hook={hook}>{children}</Router>
      </RouterProvider>
    </HistoryContext>
  );
}

const usePath = (history: AppHistory): string => useSyncExternalStore(history.subscribe, history.path);

/** The history of this window. */
export function useAppHistory(): AppHistory {
  const history = use(HistoryContext);
  if (!history) throw new Error('No NavigationProvider around this component');
  return history;
}

/** Whether there is a place to go back or forward to; changes with every step. */
export function useHistoryEnds(): { readonly canGoBack: boolean; readonly canGoForward: boolean } {
  const history = useAppHistory();
  const canGoBack = useSyncExternalStore(history.subscribe, history.canGoBack);
  const canGoForward = useSyncExternalStore(history.subscribe, history.canGoForward);
  return { canGoBack, canGoForward };
}
