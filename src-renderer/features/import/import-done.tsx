import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { FileLook, ImportResult } from '#contract/imports';
import { useAct } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { outcomeWords } from '../../lib/outcome-words.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Banner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './import-done.module.css';
import { importStore, showUndone } from './import-store.ts';
import { countWords, standingSentence, unreadSentence } from './import-words.ts';
import { SaveRejected } from './row-acts.tsx';
import type { ImportActs } from './use-import-acts.ts';

/** What became of the file, and the ways on from here. */
export function ImportDone({ look, result, acts }: { look: FileLook; result: ImportResult; acts: ImportActs }) {
  const { file, undone, trouble } = useStore(importStore);
  const { locale } = useLocale();
  const { go, notify } = useAppActions();
  const { mutate: undo, isPending } = useAct('import:undo');
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = (count: number) => formatNumber(count, { locale });
  const { batch, standing, unread } = result;
  const { created, updated, unchanged, skipped } = result.totals;
  const remarks = undone
    ? []
    : [
        ...standing.map((one) => standingSentence(one, locale)),
        ...(unread > 0 ? [unreadSentence(unread, locale)] : []),
      ];
  const counts = (
    [
      [created, outcomeWords.created],
      [updated, outcomeWords.updated],
      [unchanged, outcomeWords.unchanged],
      [skipped, outcomeWords.skipped],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${number(count)} ${word}`);
  return (
    <div className={cx(styles.done)}>
      <div ref={heading} tabIndex={-1} className={cx(styles.head)}>
        <PageHeading
          level={2}
          title={
            undone
              ? 'The import was taken back'
              : batch === null
                ? 'Nothing was changed'
                : `${countWords(created + updated, look.kind, number(created + updated))} imported`
          }
          summary={`${look.fileName}: ${counts.join(', ')}.`}
        />
      </div>
      {trouble !== null && <Banner tone="bad">{trouble}</Banner>}
      {remarks.length > 0 && (
        <ul aria-label="What was noticed" className={cx(styles.remarks)}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {undone && undone.left.length > 0 && (
        <div>
          <Banner>These stay, because something happened to them since:</Banner>
          <ul aria-label="Rows that stay" className={cx(styles.left)}>
            {undone.left.slice(0, 200).map(({ id, title, reason }) => (
              <li key={id}>
                <span dir="auto">{title}</span> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Busy isBusy={isPending} label="Taking the import back" />
      <div className={cx(styles.acts)}>
        <Button kind="primary" onPress={() => go('book')}>
          Open the Book
        </Button>
        <Button onPress={acts.leave}>
          {look.kind === 'accounts' ? 'Import their contract lines' : 'Import another file'}
        </Button>
        {skipped > 0 && file && <SaveRejected token={file.token} size="normal" />}
        {!undone && batch !== null && (
          <Button
            kind="quiet"
            isDisabled={isPending}
            onPress={() =>
              undo(
                { batch },
                {
                  onSuccess: showUndone,
                  onError: ({ failure }) => notify({ text: failureSentence(failure), tone: 'bad' }),
                },
              )
            }
          >
            Undo the import
          </Button>
        )}
      </div>
    </div>
  );
}
