import { Plus, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Person } from '#contract/accounts';
import type { EvidenceItem } from '#contract/evidence';
import { evidenceWords, sideWords } from '#domain/evidence-words';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { useRowFocusKept } from '../../ui/use-focus-kept.ts';
import { DisagreementPanel } from './disagreement-panel.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import styles from './evidence-part.module.css';
import table from './plain-table.module.css';

/** Props of {@link EvidencePart}. */
export interface EvidencePartProps {
  accountId: string;
  people: readonly Person[];
  here: Here;
  isReadOnly: boolean;
  /** Called once what gut and data disagree on can be shown. */
  onParted?: (() => void) | undefined;
}

/** More than this are read on the whole list. */
const shownAtFirst = 6;

/** What the data says of the account, and where it and the gut part. Nothing is averaged. */
export function EvidencePart({ accountId, people, here, isReadOnly, onParted }: EvidencePartProps) {
  const api = useApi();
  const { notify } = useAppActions();
  const { data } = useCall('evidence:account', { accountId });
  const [isAdding, setIsAdding] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const root = useRef<HTMLTableElement>(null);
  useRowFocusKept(root);
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        isReadOnly
          ? []
          : [
              {
                id: 'account:evidence',
                name: 'Add a reading of the data (NPS, CSAT, usage, tickets, invoice)',
                group: 'Account',
                run: () => setIsAdding(true),
              },
            ],
      [isReadOnly],
    ),
  );
  if (!data) return null;

  const remove = async ({ id, kind, value }: EvidenceItem) => {
    const reply = await api.call('evidence:remove', { id });
    notify(
      reply.ok
        ? { text: `${capitalised(evidenceWords(kind, value))} deleted.`, undo: true }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  };
  const onKeyDown = (event: KeyboardEvent, item: EvidenceItem) => {
    if (event.key !== 'Delete' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void remove(item);
  };
  // What counts first; what is only history after it.
  const sorted = data.items.toSorted((a, b) => Number(b.counts) - Number(a.counts));
  const shown = showsAll ? sorted : sorted.slice(0, shownAtFirst);
  const hasPerson = data.items.some(({ personName }) => personName !== null);
  const hasWords = data.items.some(({ words }) => words !== null);
  return (
    <section aria-labelledby="the-data-says" className={cx(styles.part)}>
      <DisagreementPanel evidence={data} here={here} isReadOnly={isReadOnly} onParted={onParted} />
      <div className={cx(styles.data)} id="the-data-says">
        <ListHeading
          name="The data says"
          count={data.items.length === 0 ? undefined : data.items.filter(({ counts }) => counts).length}
          end={
            !isReadOnly && (
              <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => setIsAdding(true)}>
                Add a reading
              </Button>
            )
          }
        />
      </div>
      {data.items.length === 0 ? (
        <p className={cx(styles.none)}>
          Nothing yet. NPS, CSAT, usage, severe tickets and overdue invoices stand here beside what you feel.
        </p>
      ) : (
        <table className={cx(table.table, styles.table)} ref={root} aria-label="The data says">
          <thead>
            <tr>
              <th scope="col">Reading</th>
              <th scope="col">It says</th>
              <th scope="col">Day</th>
              {hasPerson && <th scope="col">Who</th>}
              {hasWords && <th scope="col">Their words</th>}
              {!isReadOnly && <td />}
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr
                key={item.id}
                className={cx(!item.counts && table.past)}
                onKeyDown={(event) => !isReadOnly && onKeyDown(event, item)}
              >
                <th scope="row">{capitalised(evidenceWords(item.kind, item.value))}</th>
                <td>
                  {sideWords(item.side)}
                  {!item.counts && <span className={cx(styles.faint)}>, {pastWords(item, here)}</span>}
                </td>
                <td className={cx(table.whole)}>{formatDate(item.onDate, here)}</td>
                {hasPerson && <td>{item.personName ?? ''}</td>}
                {hasWords && <td className={cx(table.copies)}>{item.words ?? ''}</td>}
                {!isReadOnly && (
                  <td className={cx(table.acts)}>
                    <IconButton
                      label={`Delete ${evidenceWords(item.kind, item.value)} of ${formatDate(item.onDate, here)}`}
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
      {sorted.length > shownAtFirst && (
        <Button kind="quiet" size="small" hang="start" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${sorted.length}`}
        </Button>
      )}
      {isAdding && (
        <EvidenceDialog accountId={accountId} people={people} here={here} onClose={() => setIsAdding(false)} />
      )}
    </section>
  );
}

const pastWords = ({ holdsTo }: EvidenceItem, here: Here): string =>
  holdsTo < here.today ? 'too old to count' : 'a newer one counts';
