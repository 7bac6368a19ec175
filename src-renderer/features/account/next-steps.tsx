import type { AccountPage, Commitment } from '#contract/accounts';
import { promiseSentence } from '#domain/promise-record';
import { ArrowLeft, ArrowRight, Check, Ellipsis, Plus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useAct, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useIsPast } from '../../lib/as-known.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { List } from '../../ui/list.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { dueWords } from './account-words.ts';
import styles from './next-steps.module.css';
import { ClosedPromises } from './signals/closed-promises.tsx';
import { historyWords } from './signals/promise-words.ts';
import { PromiseDialog } from './signals/promise-dialog.tsx';
import type { Here } from '../../lib/use-here.ts';

/** Props of {@link NextSteps}. */
export interface NextStepsProps {
  accountId: string;
  steps: readonly Commitment[];
  /** How promises came out so far. */
  promises: AccountPage['promises'];
  here: Here;
  isReadOnly: boolean;
  /** In the third column of a wide window the date stands under the words. */
  isNarrow?: boolean | undefined;
}

type Closing = 'kept' | 'broken' | 'dropped';

const closedWords: Readonly<Record<Closing, string>> = { kept: 'Done', broken: 'Marked as broken', dropped: 'Dropped' };

/** What we owe and what they owe. D is done, B broken, M moves, X drops. */
export function NextSteps({ accountId, steps, promises, here, isReadOnly, isNarrow = false }: NextStepsProps) {
  const { notify } = useAppActions();
  const close = useAct('commitments:close');
  const update = useAct('commitments:update');
  const isPast = useIsPast();
  const all = useCall('promises:list', { accountId });
  const [isAdding, setAdding] = useState(false);
  const [moving, setMoving] = useState<{ id: string; due: string | null } | null>(null);

  const end = (step: Commitment, state: Closing) =>
    close.mutate(
      { id: step.id, state },
      {
        onSuccess: () => notify({ text: `${closedWords[state]}: ${step.text}`, undo: true }),
        onError: (error) => notify({ text: failureSentence(error.failure), tone: 'bad' }),
      },
    );
  const move = (step: Commitment, due: string | null) => {
    setMoving(null);
    if (due === step.due) return;
    update.mutate(
      { id: step.id, text: step.text, due, direction: step.direction },
      {
        onSuccess: () => notify({ text: `Moved to ${dueWords(due, here).text}: ${step.text}`, undo: true }),
        onError: (error) => notify({ text: failureSentence(error.failure), tone: 'bad' }),
      },
    );
  };

  const onKey = (event: KeyboardEvent, step: Commitment | undefined) => {
    if (
      !step ||
      isPast ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      !(event.target instanceof Element) ||
      !event.target.matches('[data-line]')
    )
      return;
    const key = event.key.toLowerCase();
    if (key === 'd') end(step, 'kept');
    else if (key === 'm') setMoving({ id: step.id, due: step.due });
    else if (key === 'b') end(step, 'broken');
    else if (key === 'x' || event.key === 'Delete') end(step, 'dropped');
    else return;
    event.preventDefault();
  };

  const record = promiseSentence(promises.ours, promises.theirs, promises.sales);
  const closed = (all.data ?? []).filter(({ state }) => state !== 'open');
  const add = !isReadOnly && !isPast && (
    <Button kind="quiet" size="small" icon={Plus} hang="end" onPress={() => setAdding(true)}>
      Add a promise
    </Button>
  );
  return (
    <section aria-label="Next steps" className={cx(styles.part)}>
      {isNarrow ? (
        <ListHeading name="Next steps" count={steps.length === 0 ? undefined : steps.length} end={add} />
      ) : (
        <div className={cx(styles.head)}>
          <h3 className={cx(styles.name)}>Next steps</h3>
          {add}
        </div>
      )}
      <List
        isShort
        label="Next steps"
        rowCount={steps.length}
        rowAt={(index) => steps[index]}
        rowId={({ id }) => id}
        onKey={onKey}
        emptyState={
          <p className={cx(styles.none)}>
            {isPast
              ? 'Nothing was promised.'
              : 'Nothing is promised. A log can say what comes next, and a promise can be added by hand.'}
          </p>
        }
        renderRow={(step, { isCurrent }) => {
          const due = dueWords(step.due, here);
          const known = all.data?.find(({ id }) => id === step.id);
          return (
            <div className={cx(styles.row)}>
              <Icon of={step.direction === 'ours' ? ArrowRight : ArrowLeft} size={13} className={cx(styles.arrow)} />
              <span className={cx(styles.words)}>
                <span dir="auto">{capitalised(step.text)}</span>
                <span className={cx(styles.sub)}>
                  {known?.by === 'sales' ? 'Sales promised' : step.direction === 'ours' ? 'we owe' : 'they owe'}
                  {step.personName !== null && `, ${step.personName}`}
                  {known !== undefined && historyWords(known, here)}
                  {isNarrow && ', '}
                  {isNarrow && (
                    <span className={cx(due.isLate && styles.late)}>{due.isLate ? `${due.text}, late` : due.text}</span>
                  )}
                </span>
              </span>
              {moving?.id === step.id ? (
                <span className={cx(styles.moving)}>
                  <DateField
                    label="New date"
                    labelAt="hidden"
                    isClearable
                    value={moving.due}
                    onChange={(value) => setMoving({ id: step.id, due: value })}
                  />
                  <Button size="small" onPress={() => move(step, moving.due)}>
                    Move
                  </Button>
                </span>
              ) : (
                <>
                  {!isNarrow && (
                    <span className={cx(styles.due, due.isLate && styles.late)}>
                      {due.isLate ? `${due.text}, late` : due.text}
                    </span>
                  )}
                  {!isPast && (
                    <>
                      <IconButton
                        label={`Done: ${step.text}`}
                        icon={Check}
                        iconSize={14}
                        onPress={() => end(step, 'kept')}
                        excludeFromTabOrder={!isCurrent}
                        noTooltip
                      />
                      <MenuButton
                        label="Next step"
                        placement="bottom end"
                        entries={[
                          { id: 'done', label: 'Done', keys: 'D', onAction: () => end(step, 'kept') },
                          {
                            id: 'move',
                            label: 'Move to another date',
                            keys: 'M',
                            onAction: () => setMoving({ id: step.id, due: step.due }),
                          },
                          { id: 'drop', label: 'Drop', keys: 'X', onAction: () => end(step, 'dropped') },
                          {
                            id: 'broken',
                            label: step.direction === 'ours' ? 'We did not keep it' : 'They did not keep it',
                            keys: 'B',
                            onAction: () => end(step, 'broken'),
                          },
                        ]}
                      >
                        <IconButton
                          label={`More for ${step.text}`}
                          icon={Ellipsis}
                          iconSize={14}
                          excludeFromTabOrder={!isCurrent}
                          noTooltip
                        />
                      </MenuButton>
                    </>
                  )}
                </>
              )}
            </div>
          );
        }}
      />
      {(record !== null || closed.length > 0) && (
        <p className={cx(styles.record)}>
          {record} <ClosedPromises closed={closed} here={here} />
        </p>
      )}
      {isAdding && <PromiseDialog accountId={accountId} onClose={() => setAdding(false)} />}
    </section>
  );
}
