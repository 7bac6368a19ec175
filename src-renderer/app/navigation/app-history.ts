/** Where the window is and was. Addresses are what stands after the `#`. */
export interface AppHistory {
  readonly path: () => string;
  /** Goes to an address; to the one already shown it does nothing. */
  readonly go: (path: string, options?: { readonly replace?: boolean }) => void;
  readonly back: () => void;
  readonly forward: () => void;
  /** The place of the address in the history: 0 is where the window began. */
  readonly index: () => number;
  readonly canGoBack: () => boolean;
  readonly canGoForward: () => boolean;
  /** Forgets where the window was, for another book. */
  readonly restart: (path: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The history of one window, on the browser's own: its entries carry their number, so that both ends are known. */
export function createAppHistory(page: Window): AppHistory {
  const listeners = new Set<() => void>();
  const path = (): string => page.location.hash.replace(/^#?\/?/, '/');
  const stored = (): number | undefined => {
    const state: unknown = page.history.state;
    return isEntry(state) ? state.index : undefined;
  };
  let base = 0;
  let index = stored() ?? 0;
  let last = index;
  const tell = (): void => listeners.forEach((listener) => listener());
  const put = (how: 'pushState' | 'replaceState', to: string): void => {
    page.history[how]({ index } satisfies Entry, '', `#${to}`);
    tell();
  };
  page.addEventListener('popstate', () => {
    const known = stored();
    // A plain link made the entry itself and gave it no number.
    if (known === undefined) {
      index += 1;
      last = index;
      page.history.replaceState({ index } satisfies Entry, '');
    } else if (known < base) {
      // What lies before belongs to another book.
      return page.history.forward();
    } else {
      index = known;
      last = Math.max(last, index);
    }
    tell();
  });
  return {
    path,
    index: () => index,
    canGoBack: () => index > base,
    canGoForward: () => index < last,
    go: (to, { replace = false } = {}) => {
      if (to === path()) return;
      if (!replace) last = index += 1;
      put(replace ? 'replaceState' : 'pushState', to);
    },
    back: () => {
      if (index > base) page.history.back();
    },
    forward: () => {
      if (index < last) page.history.forward();
    },
    restart: (to) => {
      last = index += 1;
      base = index;
      put('pushState', to);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

interface Entry {
  readonly index: number;
}

const isEntry = (state: unknown): state is Entry =>
  typeof state === 'object' && state !== null && 'index' in state && typeof state.index === 'number';
