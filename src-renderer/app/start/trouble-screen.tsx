import { useState } from 'react';
import type { BackupInfo, OpenFailure } from '#contract/book';
import { TroublePage } from '../../features/trouble/trouble-page.tsx';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { fileTroubleOf, type BookActs, type Opened } from '../acts/book-acts.ts';
import { useBackupFormats } from '../use-backup-formats.ts';
import { BareWindow } from './bare-window.tsx';
import { useReady } from './use-ready.ts';

/** Props of {@link TroubleScreen}. */
export interface TroubleScreenProps {
  failure: OpenFailure;
  backups: readonly BackupInfo[];
  books: BookActs;
  onFailure: (failure: OpenFailure) => void;
}

/** A book that will not open fills the window: the app never opens silently empty. */
export function TroubleScreen({ failure, backups, books, onFailure }: TroubleScreenProps) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const formats = useBackupFormats();
  useReady(true);

  const attempt = (act: () => Promise<Opened>) => async (): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const opened = await act();
    setBusy(false);
    if (typeof opened !== 'object') return;
    const trouble = fileTroubleOf(opened);
    if (trouble) onFailure(trouble);
    else setSaid(failureSentence(opened));
  };

  return (
    <BareWindow>
      <TroublePage
        // Another failure is another page.
        key={`${failure.type} ${failure.path}`}
        failure={failure}
        backups={backups}
        isBusy={isBusy}
        acts={{
          restore: ({ path }) => void attempt(() => books.restore(path, failure.path))(),
          retry: () => void attempt(() => books.open(failure.path))(),
          openAnother: () => void attempt(books.choose)(),
          startNew: () => void attempt(books.make)(),
        }}
        formats={formats}
        said={said}
      />
    </BareWindow>
  );
}
