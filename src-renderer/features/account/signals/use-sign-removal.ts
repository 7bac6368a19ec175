import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';

/** Takes a sign out of the book that was noted by mistake; null where the book can only be read. */
export function useSignRemoval(isReadOnly: boolean) {
  const api = useApi();
  const { notify } = useAppActions();
  if (isReadOnly) return null;
  return async (
    channel: 'replies:remove' | 'perceptions:remove' | 'values:remove',
    id: string,
    said: string,
  ): Promise<void> => {
    const reply = await api.call(channel, { id });
    notify(reply.ok ? { text: said, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
  };
}
