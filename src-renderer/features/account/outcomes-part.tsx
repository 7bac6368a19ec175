import { Plus, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ContractLine } from '#contract/accounts';
import type { OutcomeItem } from '#contract/evidence';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDate } from '../../lib/format-date.ts';
import { outcomeTitles } from '../../lib/gut-words.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { useRowFocusKept } from '../../ui/use-focus-kept.ts';
import styles from './evidence-part.module.css';
import { OutcomeDialog } from './outcome-dialog.tsx';
import table from './plain-table.module.css';

/** Props of {@link OutcomesPart}. */
export interface OutcomesPartProps {
  accountId: string;
  lines: readonly ContractLine[];
  here: Here;
  isReadOnly: boolean;
}

/** How the renewals of the account came out. */
export function OutcomesPart({ accountId, lines, here, isReadOnly }: OutcomesPartProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { data } = useCall('evidence:account', { accountId });
  const [isRecording, setIsRecording] = useState(false);
  const root = useRef<HTMLTableElement>(null);
  useRowFocusKept(root);
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        isReadOnly
          ? []
          : [
              {
                id: 'account:outcome',
                name: 'Record a renewal outcome',
                group: 'Account',
                run: () => setIsRecording(true),
              },
            ],
      [isReadOnly],
    ),
  );
  if (!data) return null;
  const remove = async ({ id, outcome }: OutcomeItem) => {
    const reply = await api.call('outcomes:remove', { id });
    notify(
      reply.ok
        ? { text: `Outcome ${outcome} deleted.`, undo: true }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  const onKeyDown = (event: KeyboardEvent, item: OutcomeItem) => {
    if (event.key !== 'Delete' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void remove(item);
  };
  const { outcomes } = data;
  return (
    <section aria-label="Outcomes" className={cx(styles.part)}>
      <ListHeading
        name="Outcomes"
        count={outcomes.length === 0 ? undefined : outcomes.length}
        end={
          !isReadOnly && (
            <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => setIsRecording(true)}>
              Record an outcome
            </Button>
          )
        }
      />
      {outcomes.length === 0 ? (
        <p className={cx(styles.none)}>
          No renewal has come out yet. Once one has, your own sentiment is held against it.
        </p>
      ) : (
        <table className={cx(table.table, styles.table)} ref={root} aria-label="Outcomes">
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              <th scope="col">Of</th>
              <th scope="col">Day</th>
              <th scope="col">In words</th>
              {!isReadOnly && <td />}
            </tr>
          </thead>
          <tbody>
            {outcomes.map((item) => (
              <tr key={item.id} onKeyDown={(event) => !isReadOnly && onKeyDown(event, item)}>
                <th scope="row">{outcomeTitles[item.outcome]}</th>
                <td>{item.contractLineId === null ? 'the whole account' : (item.lineName ?? 'a contract line')}</td>
                <td className={cx(table.whole)}>{formatDate(item.onDate, here)}</td>
                <td className={cx(table.copies)}>{item.words ?? ''}</td>
                {!isReadOnly && (
                  <td className={cx(table.acts)}>
                    <IconButton
                      label={`Delete outcome ${item.outcome} of ${formatDate(item.onDate, here)}`}
                      icon={Trash2}
                      iconSize={14}
                      noTooltip
                      onPress={() => void remove(item)}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isRecording && (
        <OutcomeDialog accountId={accountId} lines={lines} here={here} onClose={() => setIsRecording(false)} />
      )}
    </section>
  );
}
