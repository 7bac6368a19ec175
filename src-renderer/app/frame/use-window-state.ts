import { useEffect, useState } from 'react';
import type { Pushes } from '#contract/api';
import { useApi } from '../../lib/api.ts';

/** How the window stands, as the system last told it. */
export function useWindowState(): Pushes['window:state'] {
  const api = useApi();
  const [state, setState] = useState<Pushes['window:state']>({ maximized: false, focused: true, fullScreen: false });
  useEffect(() => api.hear('window:state', setState), [api]);
  return state;
}
