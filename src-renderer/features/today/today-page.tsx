import { useCallback, useRef } from 'react';
import type { BookFilter } from '#contract/accounts';
import type { TodayPage as Page } from '#contract/today';
import { useCall } from '../../lib/api.ts';
import { plainArrangement, useBookArrangement } from '../../lib/book-arrangement.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { formatDayTitle } from '../../lib/format-date.ts';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SkeletonRows } from '../../ui/skeleton-row.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { CallList } from './call-list.tsx';
import { FirstJudgements } from './first-judgements.tsx';
import { GoneStale } from './gone-stale.tsx';
import { OldestPromises } from './oldest-promises.tsx';
import { MeetingsToLog } from './meetings-to-log.tsx';
import { PromisesDue } from './promises-due.tsx';
import { TodayCalm } from './today-calm.tsx';
import styles from './today-page.module.css';
import { leadSentence } from './today-words.ts';
import { useHere } from '../../lib/use-here.ts';
import { useTodayActs } from './use-today-acts.ts';
import { Unjudged } from './unjudged.tsx';

/** Rows in one answer: more than anybody calls in a week. */
const mostRows = 200;

/** Whom to call next and why, and what is due. */
export function TodayPage() {
  const { data } = useCall('today:get', { limit: mostRows });
  return data ? <Day page={data} /> : <SkeletonRows count={8} label="Looking at the day" />;
}

function Day({ page }: { page: Page }) {
  const here = useHere(page.date);
  const acts = useTodayActs(page.due);
  const showInBook = useShowInBook();
  const root = useRef<HTMLDivElement>(null);
  // The last row takes its whole list along.
  useFocusKept(root, ({ leave }) => leave());
  const hasDue = page.dueCount > 0;
  const hasStale = page.staleCount > 0;
  const isFirst = page.rows.length === 0 && page.withoutSentiment.count > 0;
  const hasUnjudged = page.withoutSentiment.count > 0 && !isFirst;
  const hasSide = hasDue || page.oldPromiseCount > 0 || hasStale || hasUnjudged;
  return (
    <div ref={root} className={cx(styles.page, hasSide && styles.split)}>
      <div className={cx(styles.main)} data-region="today">
        <div className={cx(styles.head)}>
          <PageHeading level={2} title={formatDayTitle(page.date, here)} summary={leadSentence(page)} />
        </div>
        <MeetingsToLog />
        {page.rows.length > 0 ? (
          <CallList rows={page.rows} count={page.rowCount} here={here} acts={acts} />
        ) : isFirst ? (
          <FirstJudgements
            count={page.withoutSentiment.count}
            here={here}
            acts={acts}
            onShowAll={() => showInBook('none')}
          />
        ) : (
          <TodayCalm page={page} />
        )}
      </div>
      {hasSide && (
        <aside className={cx(styles.side)} aria-label="Beside the list" data-region="today side">
          {hasDue && (
            <div className={cx(styles.column)}>
              <PromisesDue due={page.due} count={page.dueCount} here={here} acts={acts} />
            </div>
          )}
          {page.oldPromiseCount > 0 && (
            <div className={cx(styles.column)}>
              <OldestPromises here={here} acts={acts} />
            </div>
          )}
          {(hasStale || hasUnjudged) && (
            <div className={cx(styles.column)}>
              {hasStale && <GoneStale count={page.staleCount} here={here} onShowAll={() => showInBook('stale')} />}
              {hasUnjudged && <Unjudged count={page.withoutSentiment.count} onShow={() => showInBook('none')} />}
            </div>
          )}
        </aside>
      )}
    </div>
  );
}

/** Opens the Book on nothing but accounts of one kind. */
function useShowInBook(): (sentiment: BookFilter['sentiment']) => void {
  const book = useBookArrangement();
  const { go } = useAppActions();
  return useCallback(
    (sentiment) => {
      book.setState({ filter: { ...plainArrangement.filter, sentiment }, selectedIds: new Set() });
      go('book');
    },
    [book, go],
  );
}
