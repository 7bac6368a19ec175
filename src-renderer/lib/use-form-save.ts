import { useState } from 'react';
import type { Channel } from '#contract/channel-names';
import type { Input } from '#contract/channels';
import { useApi } from './api.ts';
import { useAppActions } from './app-actions.ts';
import type { AnyFailure } from './failure-sentence.ts';

/** Saves a form once, says so with Undo and closes it; what went wrong stays in the form. */
export function useFormSave(onClose: () => void) {
  const api = useApi();
  const { notify } = useAppActions();
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const save = async <C extends Channel>(channel: C, input: Input<C>, said: string): Promise<void> => {
    if (isSaving) return;
    setIsSaving(true);
    const reply = await api.call(channel, input);
    setIsSaving(false);
    if (!reply.ok) return setFailure(reply.error as AnyFailure);
    notify({ text: said, undo: true });
    onClose();
  };
  return { save, isSaving, failure };
}
