import { useState } from 'react';
import type { BackupInfo, OpenFailure } from '#contract/book';
import { BackupList } from '../../features/trouble/backup-list.tsx';
import { openFailureWords } from '../../features/trouble/open-failure-words.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { BookActs } from '../acts/book-acts.ts';
import { useBackupFormats } from '../use-backup-formats.ts';

/** Props of {@link TroubleDialog}. */
export interface TroubleDialogProps {
  /** Why the chosen book did not open. */
  failure: OpenFailure;
  /** Its own good backups, the newest first. */
  backups: readonly BackupInfo[];
  books: Pick<BookActs, 'restore'>;
  onClose: () => void;
}

/** A chosen book that will not open, beside the good one that stays open. */
export function TroubleDialog({ failure, backups, books, onClose }: TroubleDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const formats = useBackupFormats();
  const words = openFailureWords(failure, true);
  const restore = async (backup: BackupInfo): Promise<void> => {
    setBusy(true);
    const opened = await books.restore(backup.path, failure.path);
    setBusy(false);
    if (typeof opened === 'object') setSaid(failureSentence(opened));
    else onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={words.title}
      foot={
        <Button keys="Esc" onPress={onClose}>
          Leave it as it is
        </Button>
      }
    >
      {said !== null && <Banner tone="bad">{said}</Banner>}
      <p>
        {words.happened} {words.safe} The book that you had open is still open.
      </p>
      <BackupList backups={backups} onRestore={(backup) => void restore(backup)} isBusy={isBusy} formats={formats} />
    </Dialog>
  );
}
