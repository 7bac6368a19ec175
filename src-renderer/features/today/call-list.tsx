import { useCallback, useRef, type KeyboardEvent } from 'react';
import type { TodayRow } from '#contract/today';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { cx } from '../../ui/cx.ts';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './call-list.module.css';
import { CallRow } from './call-row.tsx';
import { useCurrentIndex, useTodayStore } from './today-store.ts';
import { useFocusTaken } from './use-focus-taken.ts';
import type { Here } from '../../lib/use-here.ts';
import { useMoving } from './use-moving.ts';
import type { TodayActs } from './use-today-acts.ts';
import { useTodayCommands } from './use-today-commands.ts';
import { WhyThisOrder } from './why-this-order.tsx';

/** Props of {@link CallList}. */
export interface CallListProps {
  readonly rows: readonly TodayRow[];
  /** All there are; `rows` holds the first of them. */
  readonly count: number;
  readonly here: Here;
  readonly acts: TodayActs;
}

/** Whom to call, the most urgent first. The row with the focus says everything and can be acted on. */
export function CallList({ rows, count, here, acts }: CallListProps) {
  const store = useTodayStore();
  const { openAccount, openLog } = useAppActions();
  const { data: settings } = useCall('settings:get', null);
  const index = useCurrentIndex(rows);
  const moving = useMoving();
  const root = useRef<HTMLDivElement>(null);
  const takeFocus = useFocusTaken(root, index);

  const goTo = useCallback(
    (next: number): void => {
      const row = rows[next];
      if (!row) return;
      store.setState({ currentId: row.id, currentIndex: next });
      takeFocus(next);
    },
    [rows, store, takeFocus],
  );
  useTodayCommands({ rows, index, goTo, acts, openLog, openAccount, startMoving: moving.start });

  const hasLetterKeys = settings?.singleKeys !== false;
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !hasLetterKeys) return;
    if (/^[1-9]$/.test(event.key) && event.currentTarget.contains(event.target as Node)) {
      event.preventDefault();
      goTo(Number(event.key) - 1);
    }
  };
  return (
    <section aria-label="Call next" className={cx(styles.calls)} ref={root}>
      <div className={cx(styles.head)}>
        <ListHeading name="Call next" count={count} end={<WhyThisOrder />} />
      </div>
      <div className={cx(styles.list)}>
        <List<TodayRow>
          label="Call next"
          rowCount={rows.length}
          rowAt={(at) => rows[at]}
          rowId={({ id }) => id}
          estimatedHeight={82}
          focusIndex={index}
          onFocusIndexChange={(next) => store.setState({ currentId: rows[next]?.id ?? null, currentIndex: next })}
          autoFocus
          hasLetterKeys={hasLetterKeys}
          onKey={onKey}
          onOpen={({ id }) => openAccount(id)}
          renderRow={(row, { index: at, isCurrent }) => (
            <CallRow row={row} number={at + 1} isCurrent={isCurrent} here={here} acts={acts} moving={moving} />
          )}
        />
      </div>
    </section>
  );
}
