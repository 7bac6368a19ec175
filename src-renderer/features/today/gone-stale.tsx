import type { Input } from '#contract/channels';
import type { BookRow } from '#contract/accounts';
import { levelNames } from '#domain/sentiment';
import { validDays, type Validity } from '#domain/sentiment-validity';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { plainArrangement } from '../../lib/book-arrangement.ts';
import { dayOfInstant, daysBetween } from '../../lib/format-date.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { SentimentMark } from '../../ui/sentiment-mark.tsx';
import styles from './gone-stale.module.css';
import type { Here } from '../../lib/use-here.ts';

/** As many as are looked at beside the list; the Book has them all. */
const mostShown = 9;

const question: Input<'accounts:page'> = {
  filter: { ...plainArrangement.filter, sentiment: 'stale' },
  sort: plainArrangement.sort,
  group: 'none',
  collapsed: [],
  offset: 0,
  limit: mostShown,
};

/** Props of {@link GoneStale}. */
export interface GoneStaleProps {
  readonly count: number;
  readonly here: Here;
  readonly onShowAll: () => void;
}

interface StaleRow {
  readonly row: BookRow;
  readonly days: number;
  readonly limit: number;
}

/** Accounts whose sentiment is older than their coverage allows, the worst first: how old, and how old it may be. */
export function GoneStale({ count, here, onShowAll }: GoneStaleProps) {
  const { openAccount, openLog } = useAppActions();
  const { data } = useCall('accounts:page', question, { keepsPrevious: true });
  const { data: settings } = useCall('settings:get', null);
  const rows = settings
    ? staleRows(
        data?.lines.flatMap((line) => (line.line === 'account' ? [line.row] : [])) ?? [],
        settings.validity,
        here,
      )
    : [];
  const longest = Math.max(1, ...rows.map(({ days, limit }) => Math.max(days, limit)));
  return (
    <section aria-label="Gone stale">
      <ListHeading name="Gone stale" count={count} end={<span className={cx(styles.units)}>days old, limit</span>} />
      <List<StaleRow>
        isShort
        label="Gone stale"
        rowCount={rows.length}
        rowAt={(at) => rows[at]}
        rowId={({ row }) => row.id}
        hasLetterKeys={settings?.singleKeys !== false}
        onKey={(event, stale) => {
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && settings?.singleKeys !== false;
          if (!stale || !isPlain || event.key.toLowerCase() !== 'l') return;
          event.preventDefault();
          openLog({ accountId: stale.row.id });
        }}
        onOpen={({ row }) => openAccount(row.id)}
        renderRow={(stale) => <StaleLine {...stale} longest={longest} />}
      />
      {count > rows.length && rows.length > 0 && (
        <div className={cx(styles.more)}>
          <Button kind="quiet" size="small" hang="start" onPress={onShowAll}>
            {`All ${count} in the Book`}
          </Button>
        </div>
      )}
    </section>
  );
}

function StaleLine({ row, days, limit, longest }: StaleRow & { readonly longest: number }) {
  return (
    <div className={cx(styles.row)}>
      <SentimentMark
        level={row.level}
        state="hatched"
        label={row.level === null ? 'No sentiment yet' : `${levelNames[row.level]}, stale`}
      />
      <span className={cx(styles.name)} dir="auto" title={row.name}>
        {row.name}
      </span>
      <svg
        viewBox="0 0 56 10"
        width="3.5rem"
        height=".625rem"
        aria-hidden="true"
        className={cx(styles.bar)}
        preserveAspectRatio="none"
      >
        <path d={`M0 5H${(days / longest) * 56}`} className={cx(styles.age)} />
        <path d={`M${(limit / longest) * 56 - 0.5} 0V10`} className={cx(styles.limit)} />
      </svg>
      <span className={cx(styles.days)}>{days}</span>
      <span className={cx(styles.allowed)}>
        <span className="visually-hidden">days old, holds </span>
        {limit}
      </span>
    </div>
  );
}

const staleRows = (rows: readonly BookRow[], validity: Validity, here: Here): readonly StaleRow[] =>
  rows.flatMap((row) =>
    row.readAt === null || row.level === null
      ? []
      : [
          {
            row,
            days: daysBetween(dayOfInstant(row.readAt, here.zone), here.today),
            limit: validDays(validity, row.coverage, row.level),
          },
        ],
  );
