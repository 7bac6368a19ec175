import { useAct } from './api.ts';
import { useAppActions } from './app-actions.ts';
import { countWords } from './count-words.ts';
import { failureSentence } from './failure-sentence.ts';

/** Asks for a calendar's file or folder and says what came of it. */
export function useAddCalendar(): {
  readonly add: (what: 'file' | 'folder') => void;
  readonly isAdding: boolean;
} {
  const { mutate, isPending } = useAct('calendars:add');
  const { notify } = useAppActions();
  return {
    isAdding: isPending,
    add: (what) =>
      mutate(
        { what },
        {
          onSuccess: (added) => {
            if (added)
              notify({
                text: `${added.name} is in the book: ${countWords(added.meetings, 'meeting', 'meetings')} from 60 days back to 30 ahead.`,
                undo: true,
              });
          },
          onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
        },
      ),
  };
}
