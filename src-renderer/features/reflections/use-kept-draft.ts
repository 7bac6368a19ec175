import { useEffect, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import type { DraftKeeper } from '../../lib/draft-keeper.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { useDraftKeeper } from '../../lib/use-draft-keeper.ts';

/** A draft under a key: what lay there before, and the keeper of what comes. */
export interface KeptDraft {
  /** Undefined while it is asked for; null where there is none. */
  readonly before: string | null | undefined;
  readonly keeper: DraftKeeper;
  /** Why the newest words are not durable, or why what lay there cannot be read, in a sentence. */
  readonly trouble: string | null;
}

/** Keeps what is written under a key, durable within a second, and hands back what a crash left there. */
export function useKeptDraft(key: string): KeptDraft {
  const api = useApi();
  const { keeper, trouble } = useDraftKeeper(key);
  const [before, setBefore] = useState<string | null | undefined>();
  const [notRead, setNotRead] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    void api.call('drafts:get', { key }).then((reply) => {
      if (!isHere) return;
      if (reply.ok) setBefore(reply.value?.body ?? null);
      else setNotRead(failureSentence(reply.error));
    });
    return () => {
      isHere = false;
    };
  }, [api, key]);
  return { before, keeper, trouble: trouble ?? notRead };
}
