import { useEffect, useState } from 'react';
import { useApi } from '../../lib/api.ts';

export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
}

/** How far the work on a file is; null while nothing was told. */
export function useProgress(token: string | undefined): Progress | null {
  const api = useApi();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    setProgress(null);
    return api.hear('import:progress', ({ token: of, phase, done, total }) => {
      if (token === undefined || of === token) setProgress({ phase, done, total });
    });
  }, [api, token]);
  return progress;
}
