import { useEffect, useState } from 'react';
import type { Instant } from '#domain/time';
import { useApi } from '../../lib/api.ts';
import type { KeptWords } from '../../lib/use-draft-keeper.ts';
import { readDraft } from './log-draft.ts';
import type { LogForm } from './log-form.ts';
import type { LogStore } from './log-store.ts';
import { useLogDraft } from './use-log-draft.ts';
import { quickDraftKey } from './use-quick-save.ts';

/** The line that was left half-written is back when the window is made anew; every change of it is kept. */
export function useQuickDraft(store: LogStore, first: LogForm): KeptWords & { readonly restoredAt: Instant | null } {
  const api = useApi();
  const [key, setKey] = useState<string | null>(null);
  const [restoredAt, setRestoredAt] = useState<Instant | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const restore = async (): Promise<void> => {
      const reply = await api.call('drafts:get', { key: quickDraftKey });
      if (!isCurrent) return;
      const form = reply.ok && reply.value ? readDraft(reply.value.body, first) : null;
      // Keys were faster than the book: what they say stays, and takes the earlier line along.
      const { form: typed } = store.getState();
      if (form && form.line !== '') {
        const line = typed.line === '' ? form.line : `${form.line} ${typed.line}`;
        store.getState().replace({ ...form, line }, typed.line !== '');
        if (reply.ok && reply.value) setRestoredAt(reply.value.at);
      }
      setKey(quickDraftKey);
    };
    void restore();
    return () => {
      isCurrent = false;
    };
  }, [api, first, store]);
  return { ...useLogDraft(store, key, first), restoredAt };
}
