import { useCallback, useRef, useState } from 'react';
import type { Reflection } from '#contract/reflections';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { countWords } from '../../lib/count-words.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { harvestKey, harvestOf, hasHarvest, sinceKept, type FormItem, type HarvestForm } from './harvest-form.ts';
import type { KeptDraft } from './use-kept-draft.ts';

/** A harvest that is being made: every change is kept as a draft, and keeping it is one act. */
export function useHarvest(reflection: Reflection, begun: HarvestForm, draft: KeptDraft) {
  const api = useApi();
  const { notify } = useAppActions();
  const [form, setForm] = useState(begun);
  const now = useRef(begun);
  const isKeeping = useRef(false);
  const { keeper } = draft;

  const change = useCallback(
    (patch: Partial<HarvestForm>) => {
      now.current = { ...now.current, ...patch };
      setForm(now.current);
      keeper.note(hasHarvest(now.current) ? JSON.stringify(now.current) : null);
    },
    [keeper],
  );
  const changeItem = useCallback(
    (key: string, patch: Partial<FormItem>) =>
      change({ items: now.current.items.map((item) => (item.key === key ? { ...item, ...patch } : item)) }),
    [change],
  );
  const keep = useCallback(async (): Promise<void> => {
    if (isKeeping.current || !hasHarvest(now.current)) return;
    isKeeping.current = true;
    await keeper.flush();
    await keeper.stop();
    const kept = now.current;
    const harvest = harvestOf(kept, reflection);
    const reply = await api.call('reflections:keep', { harvest, draftKey: harvestKey(reflection.interactionId) });
    isKeeping.current = false;
    if (reply.ok) {
      // Words go on being typed while the book is written: only what it took leaves the form and its draft.
      now.current = sinceKept(now.current, kept);
      setForm(now.current);
      keeper.note(hasHarvest(now.current) ? JSON.stringify(now.current) : null);
      const { promises } = reply.value;
      notify({
        text: promises === 0 ? 'Harvest kept.' : `Harvest kept, with ${countWords(promises, 'promise', 'promises')}.`,
        undo: true,
      });
    } else notify({ text: failureSentence(reply.error), tone: 'bad' });
    keeper.resume();
  }, [api, keeper, notify, reflection]);

  return { form, change, changeItem, keep };
}
