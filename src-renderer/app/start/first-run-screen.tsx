import { useState } from 'react';
import type { OpenFailure } from '#contract/book';
import { FirstRunPage, type Beginning } from '../../features/first-run/first-run-page.tsx';
import { useAppHistory } from '../navigation/navigation.tsx';
import { placePaths } from '../navigation/places.ts';
import { fileTroubleOf, type BookActs } from '../acts/book-acts.ts';
import { BareWindow } from './bare-window.tsx';
import { useReady } from './use-ready.ts';

/** Props of {@link FirstRunScreen}. */
export interface FirstRunScreenProps {
  books: BookActs;
  onFailure: (failure: OpenFailure) => void;
}

/** The first run: nothing but the four ways to begin. */
export function FirstRunScreen({ books, onFailure }: FirstRunScreenProps) {
  const [busy, setBusy] = useState<Beginning | null>(null);
  const history = useAppHistory();
  useReady(true);

  const begin = async (beginning: Beginning): Promise<void> => {
    setBusy(beginning);
    const opened = await { start: books.start, import: books.start, open: books.choose, sample: books.sample }[
      beginning
    ]();
    setBusy(null);
    const trouble = typeof opened === 'object' ? fileTroubleOf(opened) : undefined;
    if (trouble) onFailure(trouble);
    else if (opened === 'opened' && beginning === 'import') history.go(placePaths.import);
  };

  return (
    <BareWindow>
      <FirstRunPage busy={busy} onBegin={(beginning) => void begin(beginning)} />
    </BareWindow>
  );
}
