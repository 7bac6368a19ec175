import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { PromiseRow } from '#contract/human-signals';
import { promiseIsOldAfterDays } from '#domain/promise-record';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { capitalised } from '../../lib/capitalised.ts';
import { daysBetween } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './promises-due.module.css';
import type { TodayActs } from './use-today-acts.ts';

/** Props of {@link OldestPromises}. */
export interface OldestPromisesProps {
  readonly here: Here;
  readonly acts: TodayActs;
}

/** A short group: the whole of them stands at their accounts. */
const most = 5;

const owes = { us: 'We owe: ', them: 'They owe: ', sales: 'Sales promised: ' } as const;

/** Open promises that were given longest ago, both ways and those of Sales. D is done. */
export function OldestPromises({ here, acts }: OldestPromisesProps) {
  const { openAccount } = useAppActions();
  const { data } = useCall('promises:oldest', { limit: most });
  const { data: settings } = useCall('settings:get', null);
  const old = (data?.promises ?? []).filter(({ givenOn }) => daysBetween(givenOn, here.today) >= promiseIsOldAfterDays);
  if (old.length === 0) return null;
  const hasLetterKeys = settings?.singleKeys !== false;
  const onKey = (event: KeyboardEvent, row: PromiseRow | undefined): void => {
    if (!row || !hasLetterKeys || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'd')
      return;
    event.preventDefault();
    acts.close(row.id, 'kept');
  };
  return (
    <section aria-label="Oldest open promises">
      <ListHeading name="Oldest open promises" end={<span className={cx(styles.due)}>days since given</span>} />
      <List<PromiseRow>
        isShort
        label="Oldest open promises"
        rowCount={old.length}
        rowAt={(at) => old[at]}
        rowId={({ id }) => id}
        hasLetterKeys={hasLetterKeys}
        onKey={onKey}
        onOpen={({ accountId }) => openAccount(accountId)}
        renderRow={(row) => (
          <div className={cx(styles.row)}>
            <Icon of={row.direction === 'ours' ? ArrowRight : ArrowLeft} size={13} className={cx(styles.arrow)} />
            <span className={cx(styles.words)}>
              <span className="visually-hidden">{owes[row.by]}</span>
              <span dir="auto">{capitalised(row.text)}</span>
              <span className={cx(styles.whom)}>
                {row.by === 'sales' && 'Sales promised, '}
                {row.personName !== null && `${row.personName}, `}
                <LinkButton kind="plain" excludeFromTabOrder onPress={() => openAccount(row.accountId)}>
                  {row.accountName}
                </LinkButton>
              </span>
            </span>
            <span className={cx(styles.due)}>{daysBetween(row.givenOn, here.today)}</span>
          </div>
        )}
      />
    </section>
  );
}
