import type { Instant } from '#domain/time';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { createDraftKeeper, type DraftKeeper } from '../../lib/draft-keeper.ts';
import { writeDraft } from './log-draft.ts';
import { isWorthKeeping, type LogForm } from './log-form.ts';
import type { LogStore } from './log-store.ts';

/** The draft of one dialog as it shows it. */
export interface LogDraft {
  readonly keeper: DraftKeeper;
  /** When the newest words became durable; null while there are none. */
  readonly savedAt: Instant | null;
  /** Why they are not, in a sentence. */
  readonly trouble: string | null;
}

/** Keeps every change of the form as a draft under a key, from the moment the key is known. */
export function useLogDraft(store: LogStore, key: string | null, fresh: LogForm): LogDraft {
  const api = useApi();
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const start = useRef(fresh);
  start.current = fresh;

  const keeper = useMemo(
    () =>
      createDraftKeeper({
        put: (body) => api.call('drafts:put', { key: key ?? 'log', body }),
        drop: () => api.call('drafts:drop', { key: key ?? 'log' }),
        onSaved: (at) => {
          setSavedAt(at);
          setTrouble(null);
        },
        onFailed: (failure) => setTrouble(failureSentence(failure)),
      }),
    [api, key],
  );

  useEffect(() => {
    if (key === null) return;
    const note = () => {
      const { form } = store.getState();
      keeper.note(isWorthKeeping(form, start.current) ? writeDraft(form) : null);
    };
    // What was typed before the key was known.
    if (store.getState().revision > 0) note();
    return store.subscribe((state, before) => {
      if (state.revision !== before.revision) note();
    });
  }, [key, keeper, store]);

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
