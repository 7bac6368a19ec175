import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Output } from '#contract/channels';
import type { FileLook, ImportResult } from '#contract/imports';
import { useAct } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Banner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './import-done.module.css';
import { importStore } from './import-store.ts';
import { countWords } from './import-words.ts';
import { SaveRejected } from './row-acts.tsx';
import type { ImportActs } from './use-import-acts.ts';

/** What became of the file, and the ways on from here. */
export function ImportDone({ look, result, acts }: { look: FileLook; result: ImportResult; acts: ImportActs }) {
  const file = useStore(importStore, (state) => state.file);
  const { locale } = useLocale();
  const { go, notify } = useAppActions();
  const { mutate: undo, isPending } = useAct('import:undo');
  const [undone, setUndone] = useState<Output<'import:undo'> | null>(null);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = (count: number) => formatNumber(count, { locale });
  const { created, updated, unchanged, skipped } = result.totals;
  const counts = (
    [
      [created, 'new'],
      [updated, 'changed'],
      [unchanged, 'as they were'],
      [skipped, 'left out'],
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
              : `${countWords(created + updated, look.kind, number(created + updated))} imported`
          }
          summary={`${look.fileName}: ${counts.join(', ')}.`}
        />
      </div>
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
        {!undone && (
          <Button
            kind="quiet"
            isDisabled={isPending}
            onPress={() =>
              undo(
                { batch: result.batch },
                {
                  onSuccess: setUndone,
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
