import { useState } from 'react';
import type { BackupInfo, OpenFailure } from '#contract/book';
import { TroublePage } from '../../features/trouble/trouble-page.tsx';
import { formatBytes, formatNumber } from '../../lib/format-number.ts';
import type { BookActs, Opened } from '../acts/book-acts.ts';
import { useLocale } from '../../lib/use-locale.ts';
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
  const { locale, zone } = useLocale();
  useReady(true);

  const attempt = (act: () => Promise<Opened>) => async (): Promise<void> => {
    setBusy(true);
    const opened = await act();
    setBusy(false);
    if (typeof opened === 'object') onFailure(opened);
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
          restore: ({ path }) => void attempt(() => books.restore(path))(),
          retry: () => void attempt(() => books.open(failure.path))(),
          openAnother: () => void attempt(books.choose)(),
          startNew: () => void attempt(books.make)(),
        }}
        formats={{
          dateTime: (instant) =>
            new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
              new Date(instant),
            ),
          number: (value) => formatNumber(value, { locale }),
          bytes: (value) => formatBytes(value, { locale }),
        }}
      />
    </BareWindow>
  );
}
