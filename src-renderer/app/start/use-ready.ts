import { useEffect } from 'react';
import { useApi } from '../../lib/api.ts';

/** Says once that the first real screen is painted: the frame after the one it was drawn in. */
export function useReady(isDrawn: boolean): void {
  const api = useApi();
  useEffect(() => {
    if (!isDrawn) return;
    performance.mark('bellwether:drawn');
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        performance.mark('bellwether:usable');
        void api.call('window:act', { act: 'ready' });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [api, isDrawn]);
}
