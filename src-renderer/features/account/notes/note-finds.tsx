import { useRef } from 'react';
import type { NoteFindOffer } from '#contract/notes';
import { useApi, useCall } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { countWords } from '../../../lib/count-words.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { formatDateWithWeekday } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { ListHeading } from '../../../ui/section-heading.tsx';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import styles from './notes-section.module.css';

/** More than these at once are a wall; the next come up as they are answered. */
const mostShown = 5;

/** What the note says of steps: each waits for a yes, and comes with its sentence. */
export function NoteFinds({ noteId, here }: { noteId: string; here: Here }) {
  const api = useApi();
  const { notify } = useAppActions();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root, ({ leave }) => leave());
  const finds = useCall('notes:finds', { id: noteId }).data ?? [];
  if (finds.length === 0) return null;

  const take = async (find: NoteFindOffer): Promise<void> => {
    const reply = await api.call('notes:takeFind', { noteId, ...find });
    notify(
      reply.ok
        ? { text: `${find.direction === 'ours' ? 'Task' : 'Promise'} added: ${find.text}.`, undo: true }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  const dismiss = async ({ sentence }: NoteFindOffer): Promise<void> => {
    const reply = await api.call('notes:dismissFind', { noteId, sentence });
    if (!reply.ok) notify({ text: failureSentence(reply.error), tone: 'bad' });
  };
  return (
    <div ref={root} className={cx(styles.finds)}>
      <ListHeading
        level={2}
        name="Found in this note"
        count={`${countWords(finds.length, 'step', 'steps')}; nothing is added by itself`}
      />
      <ul className={cx(styles.list)} aria-label="Steps found in this note">
        {finds.slice(0, mostShown).map((find) => {
          const { sentence, direction, text, due } = find;
          const day = due === null ? '' : `, by ${formatDateWithWeekday(due, here)}`;
          return (
            <li key={sentence} className={cx(styles.find)}>
              <div className={cx(styles.words)}>
                <span dir="auto">
                  <b>{direction === 'ours' ? 'You: ' : 'They: '}</b>
                  {`${text}${day}`}
                </span>
                {sentence !== text && (
                  <q className={cx(styles.quiet)} dir="auto">
                    {sentence}
                  </q>
                )}
              </div>
              <Button
                size="small"
                aria-label={`${direction === 'ours' ? 'Add as a task' : 'Add as their promise'}: ${text}`}
                onPress={() => void take(find)}
              >
                {direction === 'ours' ? 'Add as a task' : 'Add as their promise'}
              </Button>
              <Button kind="quiet" size="small" aria-label={`Dismiss: ${text}`} onPress={() => void dismiss(find)}>
                Dismiss
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
