import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { FileLook, ImportChoices, ImportPreview, ImportRowsShown } from '#contract/imports';
import { formatMoneyList } from '../../lib/format-money.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { outcomeWords } from '../../lib/outcome-words.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { Banner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import { ColumnGrid } from './column-grid.tsx';
import styles from './file-review.module.css';
import { FileSentence } from './file-sentence.tsx';
import { importStore, showTab, type ChosenFile, type ImportTab } from './import-store.ts';
import { HeaderDoubt } from './header-doubt.tsx';
import { countWords, standingSentence, tabWords, unreadSentence } from './import-words.ts';
import { OpenColumns } from './open-columns.tsx';
import { PlannedRows } from './planned-rows.tsx';
import { RowActs } from './row-acts.tsx';
import type { ImportActs } from './use-import-acts.ts';
import { usePreview } from './use-preview.ts';

/** Props of {@link FileReview}. */
export interface FileReviewProps {
  file: ChosenFile;
  look: FileLook;
  choices: ImportChoices;
  acts: ImportActs;
}

/** One page for a file: how it is read, where its columns go, what would happen, and the button that does it. */
export function FileReview({ file, look, choices, acts }: FileReviewProps) {
  const { tab, problemsOf, busy, trouble } = useStore(importStore);
  const { locale } = useLocale();
  const { preview, isPending, failure } = usePreview(file.token, choices, tab, problemsOf);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), [file.token]);

  const number = (count: number) => formatNumber(count, { locale });
  const totals = preview?.totals;
  const coming = (totals?.created ?? 0) + (totals?.updated ?? 0);
  const open = preview?.columns.filter(({ isOpen }) => isOpen) ?? [];
  const remarks = [
    ...(look.remembered ? ['Columns go where they went when such a file was imported before.'] : []),
    ...(preview?.standing ?? []).map((standing) => standingSentence(standing, locale)),
    ...(preview?.unread ? [unreadSentence(preview.unread, locale)] : []),
    ...look.remarks,
    ...(preview?.notes ?? []),
  ];
  return (
    <div className={cx(styles.review)}>
      <div ref={heading} tabIndex={-1} className={cx(styles.head)}>
        <PageHeading
          level={2}
          title={look.fileName}
          summary={totals ? findingOf(look, preview, number, locale) : `${number(look.rows)} rows`}
          actions={
            <>
              <Button onPress={acts.leave}>Cancel</Button>
              <Button
                kind="primary"
                isDisabled={!totals || coming === 0 || open.length > 0 || look.isHeaderDoubtful || busy !== null}
                onPress={() => void acts.apply()}
              >
                {importWords(totals && coming, look.kind, number)}
              </Button>
            </>
          }
        />
      </div>
      <FileSentence look={look} choices={choices} acts={acts} />
      {trouble !== null && <Banner tone="bad">{trouble}</Banner>}
      {failure && failure.type !== 'Cancelled' && <Banner tone="bad">{failureSentence(failure)}</Banner>}
      {look.isHeaderDoubtful && <HeaderDoubt look={look} acts={acts} />}
      <OpenColumns look={look} open={open.map(({ index }) => index)} />
      {remarks.length > 0 && (
        <ul aria-label="What was noticed" className={cx(styles.remarks)}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <ViewTabs
        label="What would happen"
        selectedId={tab}
        onSelect={(id) => showTab(id as ImportTab)}
        end={
          isPending ? (
            <Busy isBusy label="Working out what would happen" onCancel={acts.stop} />
          ) : (
            <RowActs
              tab={tab}
              problemsOf={problemsOf}
              token={file.token}
              choices={choices}
              hasRows={(preview?.page.total ?? 0) > 0}
            />
          )
        }
        views={[
          { id: 'columns', label: 'Columns', count: number(look.columns.length) },
          ...(['created', 'updated', 'unchanged', 'skipped', 'question', 'problem'] as const).map((shown) => ({
            id: shown,
            label: tabWords[shown],
            ...(preview && { count: number(countOf(preview, shown)) }),
          })),
        ]}
      >
        {tab === 'columns' ? (
          <ColumnGrid look={look} choices={choices} columns={preview?.columns ?? []} />
        ) : (
          <PlannedRows
            key={`${tab} ${problemsOf ?? ''}`}
            token={file.token}
            choices={choices}
            shown={tab}
            column={problemsOf}
            kind={look.kind}
          />
        )}
      </ViewTabs>
    </div>
  );
}

/** Questions have a tab of their own, so they are not counted twice. */
function countOf({ totals, problemRows }: ImportPreview, shown: ImportRowsShown): number {
  if (shown === 'problem') return problemRows;
  if (shown === 'question') return totals.questions;
  return shown === 'skipped' ? totals.skipped - totals.questions : totals[shown];
}

/** While the rows are still being planned the button promises no number. */
function importWords(coming: number | undefined, kind: FileLook['kind'], number: (count: number) => string): string {
  if (coming === undefined) return 'Import';
  return coming === 0 ? 'Nothing to import' : `Import ${countWords(coming, kind, number(coming))}`;
}

function findingOf(
  look: FileLook,
  { totals, arr }: ImportPreview,
  number: (count: number) => string,
  locale: string,
): string {
  const parts = [
    [totals.created, outcomeWords.created],
    [totals.updated, outcomeWords.updated],
    [totals.unchanged, outcomeWords.unchanged],
    [totals.skipped - totals.questions, outcomeWords.skipped],
    [totals.questions, outcomeWords.question],
  ] as const;
  const counts = parts.filter(([count]) => count > 0).map(([count, word]) => `${number(count)} ${word}`);
  const worth = arr.length > 0 ? ` ARR of what comes in: ${formatMoneyList(arr, { locale })}.` : '';
  return `${countWords(totals.rows, look.kind, number(totals.rows))}: ${counts.join(', ') || 'none'}.${worth}`;
}
