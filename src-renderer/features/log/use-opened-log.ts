import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import type { LogStart } from '../../lib/app-actions.ts';
import type { LogForm } from './log-form.ts';
import { openLog, type OpenedLog } from './log-start.ts';
import type { LogStore } from './log-store.ts';

/** What the dialog was opened with, once it is known. */
export interface OpenedState {
  readonly opened: OpenedLog | null;
  readonly isRestored: boolean;
  /** Takes up the draft about another account; the one at hand keeps its own place. */
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

  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const answer = await openLog(api, start, first);
      if (!isCurrent) return;
      if (answer === 'gone') return gone.current();
      const { form: typed, revision } = store.getState();
      const base = answer.draft?.form ?? answer.fresh;
      if (revision === 0) store.getState().replace(base);
      // Keys were faster than the book: what they said stays, the rest comes from what was read.
      else
        store.getState().replace({
          ...base,
          ...(typed.line === first.line ? {} : { line: typed.line, account: typed.account }),
          ...(typed.level === first.level ? {} : { level: typed.level }),
        });
      setIsRestored(answer.draft !== null);
      setOpened(answer);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [api, start, first, store]);

  return {
    opened,
    isRestored,
    restore: () => {
      const other = opened?.other;
      if (!opened || !other) return;
      store.getState().replace(other.form);
      setIsRestored(true);
      setOpened({ ...opened, key: other.key, draft: other, other: null });
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
