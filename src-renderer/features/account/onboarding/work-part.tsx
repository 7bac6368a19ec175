import { Plus } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { WorkDone } from '#contract/onboarding';
import { useApi } from '../../../lib/api.ts';
import { useAppActions } from '../../../lib/app-actions.ts';
import { audienceWords } from '../../../lib/audience-words.ts';
import { failureSentence } from '../../../lib/failure-sentence.ts';
import { formatDate } from '../../../lib/format-date.ts';
import type { Here } from '../../../lib/use-here.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { ListHeading } from '../../../ui/section-heading.tsx';
import { useRowFocusKept } from '../../../ui/use-focus-kept.ts';
import table from '../plain-table.module.css';
import styles from './onboarding.module.css';

/** Props of {@link WorkPart}. */
export interface WorkPartProps {
  work: readonly WorkDone[];
  here: Here;
  isReadOnly: boolean;
  /** Opens the form of an entry; null makes a new one. */
  onEdit: (work: WorkDone | null) => void;
}

/** What was done behind the scenes, and whether the customer knows. */
export function WorkPart({ work, here, isReadOnly, onEdit }: WorkPartProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const root = useRef<HTMLTableElement>(null);
  useRowFocusKept(root);
  const onKeyDown = async (event: KeyboardEvent, { id, text }: WorkDone) => {
    if (event.key !== 'Delete' || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const reply = await api.call('work:remove', { id });
    notify(reply.ok ? { text: `Deleted: ${text}`, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
  };
  return (
    <section aria-label="Work done" className={cx(styles.part)}>
      <ListHeading
        name="Work done"
        count={work.length}
        end={
          !isReadOnly && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => onEdit(null)}>
              Work done
            </Button>
          )
        }
      />
      <table className={cx(table.table)} ref={root} aria-label="Work done">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Day</th>
            <th scope="col">Told</th>
            <th scope="col">Who may see it</th>
          </tr>
        </thead>
        <tbody>
          {work.map((one) => (
            <tr key={one.id} onKeyDown={(event) => void onKeyDown(event, one)}>
              <th scope="row" dir="auto">
                {isReadOnly ? (
                  one.text
                ) : (
                  <LinkButton kind="plain" onPress={() => onEdit(one)}>
                    {one.text}
                  </LinkButton>
                )}
              </th>
              <td className={cx(table.whole)}>{formatDate(one.onDate, here)}</td>
              <td className={cx(table.whole)}>{one.toldOn === null ? 'not yet' : formatDate(one.toldOn, here)}</td>
              <td>{audienceWords[one.audience].label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
