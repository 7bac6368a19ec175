import { useStore } from 'zustand';
import { useCall } from '../../lib/api.ts';
import { Busy } from '../../ui/busy.tsx';
import { cx } from '../../ui/cx.ts';
import { ChooseFile } from './choose-file.tsx';
import { FileReview } from './file-review.tsx';
import { ImportDone } from './import-done.tsx';
import styles from './import-page.module.css';
import { importStore } from './import-store.ts';
import { useImportActs } from './use-import-acts.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useProgress } from './use-progress.ts';

/** Import: a file is chosen, looked at as long as one likes, and brought in with one press. */
export function ImportPage() {
  const { file, look, choices, result, busy } = useStore(importStore);
  const { data: book } = useCall('book:state', null);
  const acts = useImportActs();
  const isReadOnly = book?.readOnly ?? false;
  const { isOver, ...drop } = useFileDrop(isReadOnly ? undefined : acts.drop);
  const progress = useProgress(file?.token);

  return (
    <div className={cx(styles.page)} data-over={isOver || undefined} {...drop}>
      {result && look ? (
        <ImportDone look={look} result={result} acts={acts} />
      ) : look && choices && file ? (
        <FileReview file={file} look={look} choices={choices} acts={acts} />
      ) : (
        <ChooseFile acts={acts} isReadOnly={isReadOnly} />
      )}
      {busy !== null && (
        <div className={cx(styles.busy)}>
          <Busy
            isBusy
            label={busy === 'reading' ? 'Reading the file' : 'Importing'}
            value={progress?.total ? Math.min(1, progress.done / progress.total) : null}
            onCancel={acts.stop}
          />
        </div>
      )}
    </div>
  );
}
