import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import { createDraftKeeper, type DraftKeeper } from '../../lib/draft-keeper.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';

/** A draft under a key: what lay there before, and the keeper of what comes. */
export interface KeptDraft {
  /** Undefined while it is asked for; null where there is none. */
  readonly before: string | null | undefined;
  readonly keeper: DraftKeeper;
  /** Why the newest words are not durable, in a sentence. */
  readonly trouble: string | null;
}

/** Keeps what is written under a key, durable within a second, and hands back what a crash left there. */
export function useKeptDraft(key: string): KeptDraft {
  const api = useApi();
  const [before, setBefore] = useState<string | null | undefined>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const keeper = useMemo(
    () =>
      createDraftKeeper({
        put: (body) => api.call('drafts:put', { key, body }),
        drop: () => api.call('drafts:drop', { key }),
        onSaved: () => setTrouble(null),
        onFailed: (failure) => setTrouble(failureSentence(failure)),
      }),
    [api, key],
  );
  useEffect(() => {
    let isHere = true;
    void api.call('drafts:get', { key }).then((reply) => {
      if (!isHere) return;
      if (reply.ok) setBefore(reply.value?.body ?? null);
      else setTrouble(failureSentence(reply.error));
    });
    return () => {
      isHere = false;
    };
  }, [api, key]);
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
  return { before, keeper, trouble };
}
