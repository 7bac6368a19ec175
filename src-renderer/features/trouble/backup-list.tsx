import type { BackupInfo } from '#contract/book';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { ListHeading } from '../../ui/section-heading.tsx';
import styles from './backup-list.module.css';

/** How the reader writes dates and figures. */
export interface BackupFormats {
  readonly dateTime: (instant: string) => string;
  readonly number: (value: number) => string;
  readonly bytes: (value: number) => string;
}

/** Props of {@link BackupList}. */
export interface BackupListProps {
  backups: readonly BackupInfo[];
  onRestore: (backup: BackupInfo) => void;
  isBusy: boolean;
  formats: BackupFormats;
}

/** Backups that were opened and counted, the newest first; the newest is the one to take. */
export function BackupList({ backups, onRestore, isBusy, formats }: BackupListProps) {
  return (
    <section className={cx(styles.backups)}>
      <ListHeading name="Backups of this book" count={backups.length} level={2} />
      <ul>
        {backups.map((backup, index) => (
          <li key={backup.path} className={cx(styles.backup)}>
            <span className={cx(styles.words)}>
              <span className={cx(styles.when)}>{formats.dateTime(backup.at)}</span>
              <span className={cx(styles.counts)}>{countsOf(backup, formats)}</span>
            </span>
            <Button
              kind={index === 0 ? 'primary' : 'secondary'}
              isDisabled={isBusy}
              aria-label={`Restore the backup of ${formats.dateTime(backup.at)}`}
              autoFocus={index === 0}
              onPress={() => onRestore(backup)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countsOf({ accounts, interactions, bytes }: BackupInfo, formats: BackupFormats): string {
  const counted = (count: number, one: string, many: string): string =>
    `${formats.number(count)} ${count === 1 ? one : many}`;
  return [
    counted(accounts, 'account', 'accounts'),
    counted(interactions, 'interaction', 'interactions'),
    formats.bytes(bytes),
  ].join(', ');
}
