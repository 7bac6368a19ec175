import { useSyncExternalStore } from 'react';

/** The one break of the layout. */
const wide = '(min-width: 1600px)';

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the window has room for the wider columns. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
