import { useCallback, useMemo, type KeyboardEvent } from 'react';
import type { BookRow } from '#contract/accounts';
import type { Input } from '#contract/channels';
import { isLevel, levelNames, type Level } from '#domain/sentiment';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { plainArrangement } from '../../lib/book-arrangement.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './call-list.module.css';
import { FirstJudgement } from './first-judgement.tsx';
import { useCurrentIndex, useTodayStore } from './today-store.ts';
import type { Here } from '../../lib/use-here.ts';
import type { TodayActs } from './use-today-acts.ts';

const question: Input<'accounts:page'> = {
  filter: { ...plainArrangement.filter, sentiment: 'none' },
  sort: { by: 'arr', descending: false },
  group: 'none',
  collapsed: [],
  offset: 0,
  limit: 12,
};

const none: readonly BookRow[] = [];

/** Props of {@link FirstJudgements}. */
export interface FirstJudgementsProps {
  readonly count: number;
  readonly here: Here;
  readonly acts: TodayActs;
  readonly onShowAll: () => void;
}

/** A book in which nothing has been judged: its largest accounts, each waiting for one key. */
export function FirstJudgements({ count, here, acts, onShowAll }: FirstJudgementsProps) {
  const store = useTodayStore();
  const { openAccount, openLog } = useAppActions();
  const { data } = useCall('accounts:page', question, { keepsPrevious: true });
  const { data: settings } = useCall('settings:get', null);
  const rows = useMemo(
    () => data?.lines.flatMap((line) => (line.line === 'account' ? [line.row] : [])) ?? none,
    [data],
  );
  const index = useCurrentIndex(rows);
  useFirstKeys();

  const judge = useCallback(
    (row: BookRow, level: Level): void => {
      // The next one takes its place.
      store.setState({ currentId: null, currentIndex: rows.indexOf(row) });
      acts.judge(row.id, row.name, level);
    },
    [rows, store, acts],
  );
  const hasLetterKeys = settings?.singleKeys !== false;
  const onKey = (event: KeyboardEvent, row: BookRow | undefined): void => {
    if (!row || !hasLetterKeys || event.ctrlKey || event.metaKey || event.altKey) return;
    const level = Number(event.key);
    if (isLevel(level)) judge(row, level);
    else if (event.key.toLowerCase() === 'l') openLog({ accountId: row.id });
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label="No sentiment yet" className={cx(styles.calls)}>
      <div className={cx(styles.head)}>
        <ListHeading
          name="No sentiment yet"
          count={count}
          end={
            <Button kind="quiet" size="small" hang="end" onPress={onShowAll}>
              Show all in the Book
            </Button>
          }
        />
      </div>
      <div className={cx(styles.list)}>
        <List<BookRow>
          label="No sentiment yet"
          rowCount={rows.length}
          rowAt={(at) => rows[at]}
          rowId={({ id }) => id}
          estimatedHeight={40}
          focusIndex={index}
          onFocusIndexChange={(next) => store.setState({ currentId: rows[next]?.id ?? null, currentIndex: next })}
          autoFocus
          hasLetterKeys={hasLetterKeys}
          onKey={onKey}
          onOpen={({ id }) => openAccount(id)}
          renderRow={(row, { isCurrent }) => (
            <FirstJudgement row={row} isCurrent={isCurrent} here={here} onJudge={(level) => judge(row, level)} />
          )}
        />
      </div>
    </section>
  );
}

/** Tells the status bar and the sheet of keys what the list listens to. */
function useFirstKeys(): void {
  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        (
          [
            ['move', 'J K', 'Move down and up', 'move'],
            ['judge', '1–5', `Set the sentiment, ${levelNames[1]} to ${levelNames[5]}`, 'sentiment'],
            ['log', 'L', 'Log about the account', 'log'],
            ['open', 'Enter', 'Open the account', 'open'],
          ] as const
        ).map(([id, keys, name, hint]) => ({
          id: `today first:${id}`,
          name,
          group: 'Today',
          keys: [keys],
          hint,
          listenedElsewhere: true,
          run: () => undefined,
        })),
      [],
    ),
  );
}
