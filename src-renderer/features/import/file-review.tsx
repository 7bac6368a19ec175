import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { FileLook, ImportChoices, ImportPreview } from '#contract/imports';
import { formatMoneyList } from '../../lib/format-money.ts';
import { formatNumber } from '../../lib/format-number.ts';
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
import { countWords, outcomeWords } from './import-words.ts';
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
  const { tab, busy, trouble } = useStore(importStore);
  const { locale } = useLocale();
  const { preview, isPending, failure } = usePreview(file.token, choices, tab);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), [file.token]);

  const number = (count: number) => formatNumber(count, { locale });
  const totals = preview?.totals;
  const coming = (totals?.created ?? 0) + (totals?.updated ?? 0);
  const open = preview?.columns.filter(({ isOpen }) => isOpen) ?? [];
  const remarks = [
    ...(look.remembered ? ['Columns go where they went when such a file was imported before.'] : []),
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
                isDisabled={!totals || coming === 0 || open.length > 0 || busy !== null}
                onPress={() => void acts.apply()}
              >
                {totals && coming === 0
                  ? 'Nothing to import'
                  : `Import ${countWords(coming, look.kind, number(coming))}`}
              </Button>
            </>
          }
        />
      </div>
      <FileSentence look={look} choices={choices} acts={acts} />
      {trouble !== null && <Banner tone="bad">{trouble}</Banner>}
      {failure && failure.type !== 'Cancelled' && <Banner tone="bad">{failureSentence(failure)}</Banner>}
      <OpenColumns look={look} open={open.map(({ index }) => index)} />
      {remarks.length > 0 && (
        <ul aria-label="What was noticed" className={cx(styles.remarks)}>
          {remarks.slice(0, 6).map((remark) => (
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
            <RowActs tab={tab} token={file.token} choices={choices} hasRows={(preview?.page.total ?? 0) > 0} />
          )
        }
        views={[
          { id: 'columns', label: 'Columns', count: number(look.columns.length) },
          ...(['created', 'updated', 'unchanged', 'skipped', 'question'] as const).map((outcome) => ({
            id: outcome,
            label: outcomeWords[outcome],
            ...(totals && { count: number(countOf(totals, outcome)) }),
          })),
        ]}
      >
        {tab === 'columns' ? (
          <ColumnGrid look={look} choices={choices} columns={preview?.columns ?? []} />
        ) : (
          <PlannedRows key={tab} token={file.token} choices={choices} outcome={tab} kind={look.kind} />
        )}
      </ViewTabs>
    </div>
  );
}

/** Questions have a tab of their own, so they are not counted twice. */
const countOf = (totals: ImportPreview['totals'], outcome: Exclude<ImportTab, 'columns'>): number =>
  outcome === 'question'
    ? totals.questions
    : outcome === 'skipped'
      ? totals.skipped - totals.questions
      : totals[outcome];

function findingOf(
  look: FileLook,
  { totals, arr }: ImportPreview,
  number: (count: number) => string,
  locale: string,
): string {
  const parts = [
    [totals.created, 'new'],
    [totals.updated, 'changed'],
    [totals.unchanged, 'as they are'],
    [totals.skipped - totals.questions, 'left out'],
    [totals.questions, 'to be asked'],
  ] as const;
  const counts = parts.filter(([count]) => count > 0).map(([count, word]) => `${number(count)} ${word}`);
  const worth = arr.length > 0 ? ` ARR of what comes in: ${formatMoneyList(arr, { locale })}.` : '';
  return `${countWords(totals.rows, look.kind, number(totals.rows))}: ${counts.join(', ') || 'none'}.${worth}`;
}
