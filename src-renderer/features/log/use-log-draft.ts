import { useEffect, useRef } from 'react';
import { useDraftKeeper, type KeptWords } from '../../lib/use-draft-keeper.ts';
import { writeDraft } from './log-draft.ts';
import { isWorthKeeping, type LogForm } from './log-form.ts';
import type { LogStore } from './log-store.ts';

/** Keeps every change of the form as a draft under a key, from the moment the key is known. */
export function useLogDraft(store: LogStore, key: string | null, fresh: LogForm): KeptWords {
  const kept = useDraftKeeper(key ?? 'log');
  const { keeper } = kept;
  const start = useRef(fresh);
  start.current = fresh;

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

  return kept;
}
