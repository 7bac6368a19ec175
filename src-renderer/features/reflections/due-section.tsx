import { useState } from 'react';
import type { DueAccount, ReflectionsPage } from '#contract/reflections';
import { levelNames } from '#domain/sentiment';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { formatDateWithWeekday, formatDueDate, formatMonth } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import { dueSentence } from './reflection-words.ts';
import styles from './reflections-page.module.css';

interface DueGroup {
  readonly name: string;
  readonly rows: readonly DueRow[];
  readonly count?: number;
}

interface DueRow {
  readonly accountId: string;
  readonly accountName: string;
  readonly sentence: string;
  readonly date: string;
  readonly isLate: boolean;
  readonly account: DueAccount | undefined;
}

/** The first of those that never had one; the rest is one press away. */
const mostAtFirst = 8;

/** Who is due, as a calendar reads: what is running, what is late, then month by month, then those that had none yet. */
export function DueSection({ page, here }: { page: ReflectionsPage; here: Here }) {
  const { openReflection } = useAppActions();
  const { data: settings } = useCall('settings:get', null);
  const [isWhole, setIsWhole] = useState(false);
  const groups = groupsOf(page, here, isWhole);
  if (groups.length === 0)
    return (
      <EmptyState text="Nobody is due. How often an account should have a reflection is set in Settings, by coverage." />
    );
  return (
    <>
      {groups.map(({ name, rows, count }, index) => (
        <section key={name} aria-label={name} className={cx(styles.group)}>
          <ListHeading name={name} count={count ?? rows.length} />
          <div className={cx(styles.bleeding)}>
            <List<DueRow>
              isShort
              // Whoever comes here by key is at the first of them.
              autoFocus={index === 0}
              label={name}
              rowCount={rows.length}
              rowAt={(at) => rows[at]}
              rowId={({ accountId }) => accountId}
              hasLetterKeys={settings?.singleKeys !== false}
              onOpen={({ accountId }) => openReflection({ page: 'prepare', id: accountId })}
              renderRow={(row) => (
                <Row row={row} onOpen={() => openReflection({ page: 'prepare', id: row.accountId })} />
              )}
            />
          </div>
        </section>
      ))}
      {!isWhole && page.never.accounts.length > mostAtFirst && (
        <div>
          <Button kind="quiet" size="small" hang="start" onPress={() => setIsWhole(true)}>
            {`Show ${page.never.accounts.length - mostAtFirst} more${page.never.count > page.never.accounts.length ? `, those of the most ARR of ${page.never.count}` : ''}`}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ row, onOpen }: { row: DueRow; onOpen: () => void }) {
  const { account } = row;
  return (
    <div className={cx(styles.row)} onClick={onOpen}>
      <SentimentMark
        level={account?.level ?? null}
        state={account?.stale === true ? 'hatched' : 'solid'}
        label={
          account?.level == null ? 'No sentiment yet' : `${levelNames[account.level]}${account.stale ? ', stale' : ''}`
        }
      />
      <span className={cx(styles.words)}>
        <span className={cx(styles.name)} dir="auto">
          {row.accountName}
        </span>
        <span className={cx(styles.why)}>{row.sentence}</span>
      </span>
      <span className={cx(styles.date, row.isLate && styles.late)}>{row.date}</span>
    </div>
  );
}

function groupsOf(page: ReflectionsPage, here: Here, isWhole: boolean): readonly DueGroup[] {
  const known = new Map([...page.due, ...page.never.accounts].map((account) => [account.accountId, account]));
  const begun = new Set(page.begun.map(({ accountId }) => accountId));
  const planned = new Set(page.planned.map(({ accountId }) => accountId));
  const others = page.due.filter(({ accountId }) => !begun.has(accountId) && !planned.has(accountId));
  const rowOf = (account: DueAccount): DueRow => ({
    accountId: account.accountId,
    accountName: account.accountName,
    sentence: dueSentence(account, here),
    date: account.dueOn === null ? '' : formatDueDate(account.dueOn, here),
    isLate: account.dueOn !== null && account.dueOn < here.today,
    account,
  });
  const groups: DueGroup[] = [
    {
      name: 'Begun and not finished',
      rows: page.begun.map(({ accountId, accountName }) => ({
        accountId,
        accountName,
        sentence: 'What was typed is kept. Enter goes on where it stopped.',
        date: '',
        isLate: false,
        account: known.get(accountId),
      })),
    },
    { name: 'Overdue', rows: others.filter(({ dueOn }) => dueOn !== null && dueOn < here.today).map(rowOf) },
    {
      name: 'Planned',
      rows: page.planned
        .filter(({ accountId }) => !begun.has(accountId))
        .map(({ accountId, accountName, on }) => {
          const account = known.get(accountId);
          return {
            accountId,
            accountName,
            sentence: account ? dueSentence(account, here) : 'Planned by you.',
            date: formatDateWithWeekday(on, here),
            isLate: on < here.today,
            account,
          };
        }),
    },
  ];
  for (const account of others) {
    if (account.dueOn === null || account.dueOn < here.today) continue;
    const name = formatMonth(account.dueOn, here);
    const last = groups.at(-1);
    if (last?.name === name) groups[groups.length - 1] = { name, rows: [...last.rows, rowOf(account)] };
    else groups.push({ name, rows: [rowOf(account)] });
  }
  const never = page.never.accounts.filter(({ accountId }) => !begun.has(accountId) && !planned.has(accountId));
  groups.push({
    name: 'No reflection yet',
    rows: (isWhole ? never : never.slice(0, mostAtFirst)).map(rowOf),
    count: page.never.count,
  });
  return groups.filter(({ rows }) => rows.length > 0);
}
