import { useState } from 'react';
import type { ReflectionPreparation } from '#contract/reflections';
import { useApi, useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { useHere } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { PrepareCard } from './prepare-card.tsx';
import styles from './prepare-page.module.css';
import { PeopleChoice } from './people-choice.tsx';
import { dueSentence } from './reflection-words.ts';
import { talkKey, writeTalk } from './talk-draft.ts';

/** The card before a talk: what changed, what is owed, what they said then. Enter begins. */
export function PreparePage({ accountId }: { accountId: string }) {
  const { data, isError } = useCall('reflections:prepare', { accountId });
  const { go } = useAppActions();
  if (isError)
    return (
      <EmptyState
        text="This account is no longer in the book. Undo may bring it back."
        action={<Button onPress={() => go('reflections')}>Go to Reflections</Button>}
      />
    );
  return data ? <Card preparation={data} /> : <SkeletonRows count={6} label="Looking at what changed" />;
}

function Card({ preparation }: { preparation: ReflectionPreparation }) {
  const here = useHere(preparation.date);
  const api = useApi();
  const { openReflection, openAccount, notify } = useAppActions();
  const [people, setPeople] = useState<readonly string[]>([]);
  const { account, hasDraft, isReadOnly } = preparation;
  const start = async (): Promise<void> => {
    if (!hasDraft && people.length > 0) {
      const body = writeTalk({ startedAt: new Date().toISOString(), ran: 0, text: '', minutes: [], people });
      const reply = await api.call('drafts:put', { key: talkKey(account.accountId), body });
      if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
    }
    openReflection({ page: 'talk', id: account.accountId });
  };
  const plan = async (on: string | null): Promise<void> => {
    const reply = await api.call('reflections:plan', { accountId: account.accountId, on });
    if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
    notify({ text: on === null ? 'The plan is taken back.' : `Planned for ${formatDate(on, here)}.`, undo: true });
  };
  return (
    <div className={cx(styles.page)} data-region="prepare">
      <div className={cx(styles.column)}>
        <PageHeading
          level={2}
          title={account.accountName}
          summary={dueSentence(account, here)}
          actions={
            <>
              <Button onPress={() => openAccount(account.accountId)}>Open account</Button>
              <Button kind="primary" autoFocus isDisabled={isReadOnly} keys="Enter" onPress={() => void start()}>
                {hasDraft ? 'Go on with the talk' : 'Start the talk'}
              </Button>
            </>
          }
        />
        <div className={cx(styles.choices)}>
          {!hasDraft && (
            <PeopleChoice people={preparation.people} chosen={people} onChange={setPeople} isDisabled={isReadOnly} />
          )}
          <DateField
            key={account.plannedOn}
            label="Planned for"
            labelAt="start"
            value={account.plannedOn}
            min={here.today}
            isClearable
            isDisabled={isReadOnly}
            onChange={(on) => {
              if (on !== account.plannedOn && (on === null || on >= here.today)) void plan(on);
            }}
          />
        </div>
        <PrepareCard
          preparation={preparation}
          here={here}
          since={preparation.last === null ? null : dayOfInstant(preparation.last.at, preparation.last.zone)}
        />
      </div>
    </div>
  );
}
