import type { BackupInfo, OpenFailure } from '#contract/book';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { BackupList, type BackupFormats } from './backup-list.tsx';
import { openFailureWords } from './open-failure-words.ts';
import styles from './trouble-page.module.css';

/** What can be done about a book that will not open. */
export interface TroubleActs {
  readonly restore: (backup: BackupInfo) => void;
  readonly retry: () => void;
  readonly openAnother: () => void;
  readonly startNew: () => void;
}

/** Props of {@link TroublePage}. */
export interface TroublePageProps {
  failure: OpenFailure;
  /** Good backups of this book, the newest first. */
  backups: readonly BackupInfo[];
  acts: TroubleActs;
  /** An act is under way. */
  isBusy: boolean;
  formats: BackupFormats;
  /** What came of the last act, where it did not help. */
  said: string | null;
}

/** A book that will not open: what happened, what is safe, what to do. */
export function TroublePage({ failure, backups, acts, isBusy, formats, said }: TroublePageProps) {
  const words = openFailureWords(failure, backups.length > 0);
  const showsBackups = words.canRestore && backups.length > 0;
  return (
    <div className={cx(styles.page)}>
      <div className={cx(styles.column)}>
        {/* The keyboard begins at what happened, and Tab goes on to what can be done. */}
        <h1 ref={focusAtFirst} className={cx(styles.title)} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={cx(styles.lead)}>{words.happened}</p>
        {said !== null && <Banner tone="bad">{said}</Banner>}
        <dl className={cx(styles.facts)}>
          <dt>What is safe</dt>
          <dd>{words.safe}</dd>
          <dt>What to do</dt>
          <dd>{words.cure}</dd>
          <dt>Where it is</dt>
          <dd className={cx(styles.path)}>{failure.path}</dd>
        </dl>
        {showsBackups && <BackupList backups={backups} onRestore={acts.restore} isBusy={isBusy} formats={formats} />}
        <div className={cx(styles.acts)}>
          {words.canRetry && (
            <Button kind={showsBackups ? 'secondary' : 'primary'} isDisabled={isBusy} onPress={acts.retry}>
              Try again
            </Button>
          )}
          <Button isDisabled={isBusy} onPress={acts.openAnother}>
            Open another book…
          </Button>
          <Button kind="quiet" isDisabled={isBusy} onPress={acts.startNew}>
            Start a new book elsewhere…
          </Button>
        </div>
      </div>
    </div>
  );
}

function focusAtFirst(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
