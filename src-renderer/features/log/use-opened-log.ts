import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import type { LogStart } from '../../lib/app-actions.ts';
import type { LogForm } from './log-form.ts';
import { keepUnseen, openedForm, openLog, setAside, type OpenedLog } from './log-start.ts';
import type { LogStore } from './log-store.ts';

/** What the dialog was opened with, once it is known. */
export interface OpenedState {
  readonly opened: OpenedLog | null;
  readonly isRestored: boolean;
  /** Takes up the newest of the other drafts; the one at hand keeps its own place. */
  readonly restore: () => void;
  /** Throws the restored draft away and starts afresh. */
  readonly discard: () => void;
}

/** Reads what the dialog starts from and puts it into the store, never over what was typed meanwhile. */
export function useOpenedLog(store: LogStore, start: LogStart, first: LogForm, onGone: () => void): OpenedState {
  const api = useApi();
  const [opened, setOpened] = useState<OpenedLog | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  const isShown = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    isShown.current = true;
    const read = async () => {
      const answer = await openLog(api, start, first);
      const { form: typed, revision } = store.getState();
      const isTyped = revision > 0 || typed.line !== '';
      if (!isCurrent) {
        // Closed before the book had answered: what was typed is kept all the same.
        if (answer !== 'gone' && isTyped && !isShown.current) await keepUnseen(api, answer, typed);
        return;
      }
      if (answer === 'gone') return gone.current();
      // Keys were faster than the book: what they said stays, and a draft waits.
      const next = isTyped ? setAside(answer) : answer;
      store.getState().replace(openedForm(next, typed), isTyped);
      setIsRestored(next.draft !== null);
      setOpened(next);
    };
    void read();
    return () => {
      isCurrent = false;
      isShown.current = false;
    };
  }, [api, start, first, store]);

  return {
    opened,
    isRestored,
    restore: () => {
      const [other, ...others] = opened?.others ?? [];
      if (!opened || !other) return;
      store.getState().replace(other.form);
      setIsRestored(true);
      setOpened({ ...opened, key: other.key, draft: other, others });
    },
    discard: () => {
      if (!opened) return;
      void api.call('drafts:drop', { key: opened.key });
      store.getState().replace(opened.fresh);
      setIsRestored(false);
      setOpened({ ...opened, draft: null });
    },
  };
}
