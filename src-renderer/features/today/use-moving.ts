import { useMemo, useState } from 'react';

/** The promise whose new date is being chosen, if one is. */
export interface Moving {
  readonly commitmentId: string | null;
  readonly start: (commitmentId: string) => void;
  readonly stop: () => void;
}

export function useMoving(): Moving {
  const [commitmentId, set] = useState<string | null>(null);
  return useMemo(() => ({ commitmentId, start: set, stop: () => set(null) }), [commitmentId]);
}
