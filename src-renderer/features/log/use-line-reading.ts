import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useApi } from '../../lib/api.ts';
import { lineOffset, type LogStore } from './log-store.ts';

/** Reads the first field as a line of the grammar at every keystroke. */
export interface LineReader {
  /** Settles when the newest text has been read. */
  readonly ready: () => Promise<void>;
  /** Where the caret stands in a text that is about to change. */
  readonly placeCaret: (caret: number) => void;
  /** The caret moved in the same text, so other completions fit. */
  readonly moveCaret: (caret: number) => void;
}

/** Keeps the store's understanding of the line true to its text. */
export function useLineReading(store: LogStore): LineReader {
  const api = useApi();
  const text = useStore(store, (state) => state.form.line);
  const opening = useStore(store, (state) => state.opening);
  const pending = useRef<Promise<void>>(Promise.resolve());
  const asked = useRef(0);
  const caret = useRef(0);

  const read = useMemo(
    () => async () => {
      const { form } = store.getState();
      const offset = lineOffset(form);
      const rest = form.line.slice(offset);
      const order = ++asked.current;
      if (rest.trim() === '') return;
      const reply = await api.call('line:read', {
        text: rest,
        caret: Math.max(0, Math.min(rest.length, caret.current - offset)),
        accountId: form.account?.id ?? null,
      });
      // An answer to older text would show what is no longer there.
      if (reply.ok && order === asked.current && store.getState().form.line.slice(offset) === rest) {
        store.getState().understand(reply.value, offset);
      }
    },
    [api, store],
  );

  useEffect(() => {
    pending.current = read();
  }, [read, text, opening]);

  return useMemo(
    () => ({
      ready: () => pending.current,
      placeCaret: (next) => {
        caret.current = next;
      },
      moveCaret: (next) => {
        if (next === caret.current) return;
        caret.current = next;
        pending.current = read();
      },
    }),
    [read],
  );
}
