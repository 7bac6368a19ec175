import { useState } from 'react';
import type { PastReflection, ReflectionsPage } from '#contract/reflections';
import { useCall } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { dayOfInstant, formatDate } from '../../lib/format-date.ts';
import type { Here } from '../../lib/use-here.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { List } from '../../ui/list.tsx';
import { ListHeading } from '../../ui/section-heading.tsx';
import { quoted } from './reflection-words.ts';
import styles from './reflections-page.module.css';

const mostAtFirst = 8;

/** The talks that were held, newest first, each by words that were said in it. */
export function PastSection({ page, here }: { page: ReflectionsPage; here: Here }) {
  const { openReflection } = useAppActions();
  const { data: settings } = useCall('settings:get', null);
  const [isWhole, setIsWhole] = useState(false);
  const begun = new Set(page.begunHarvests);
  const rows = isWhole ? page.past : page.past.slice(0, mostAtFirst);
  if (rows.length === 0)
    return (
      <EmptyState text="What was heard stands here after the first reflection: the talks, and what several customers say." />
    );
  return (
    <section aria-label="Past reflections" className={cx(styles.group)}>
      <ListHeading name="Past reflections" count={page.pastCount} />
      <div className={cx(styles.bleeding)}>
        <List<PastReflection>
          isShort
          label="Past reflections"
          rowCount={rows.length}
          rowAt={(at) => rows[at]}
          rowId={({ interactionId }) => interactionId}
          hasLetterKeys={settings?.singleKeys !== false}
          onOpen={({ interactionId }) => openReflection({ page: 'harvest', id: interactionId })}
          renderRow={(row) => (
            <div className={cx(styles.row)} onClick={() => openReflection({ page: 'harvest', id: row.interactionId })}>
              <span className={cx(styles.words)}>
                <span className={cx(styles.name)} dir="auto">
                  {[row.accountName, ...row.people].join(', ')}
                </span>
                <span className={cx(styles.why)} dir="auto">
                  {begun.has(row.interactionId)
                    ? 'The harvest was begun and is not kept yet.'
                    : row.quote === null
                      ? row.harvested
                        ? 'Nothing was picked out.'
                        : 'Not harvested yet.'
                      : quoted(row.quote)}
                </span>
              </span>
              <span className={cx(styles.date)}>{formatDate(dayOfInstant(row.at, row.zone), here)}</span>
            </div>
          )}
        />
      </div>
      {!isWhole && page.past.length > mostAtFirst && (
        <Button kind="quiet" size="small" hang="start" onPress={() => setIsWhole(true)}>
          {`Show ${page.past.length - mostAtFirst} more`}
        </Button>
      )}
    </section>
  );
}
