import { useEffect, useMemo, useState } from 'react';
import type { Instant } from '#domain/time';
import { useApi } from './api.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { failureSentence } from './failure-sentence.ts';

/** A draft that is being kept, as its form shows it. */
export interface KeptWords {
  readonly keeper: DraftKeeper;
  /** When the newest words became durable; null while there are none. */
  readonly savedAt: Instant | null;
  /** Why they are not, in a sentence. */
  readonly trouble: string | null;
}

/** The keeper of the draft under a key. What still waits is written when the window is left and when the form goes. */
export function useDraftKeeper(key: string): KeptWords {
  const api = useApi();
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const keeper = useMemo(
    () =>
      createDraftKeeper({
        put: (body) => api.call('drafts:put', { key, body }),
        drop: () => api.call('drafts:drop', { key }),
        onSaved: (at) => {
          setSavedAt(at);
          setTrouble(null);
        },
        onFailed: (failure) => setTrouble(failureSentence(failure)),
      }),
    [api, key],
  );
  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);
  return { keeper, savedAt, trouble };
}
