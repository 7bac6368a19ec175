import { useMemo, useState } from 'react';
import type { OpenFailure } from '#contract/book';
import { useCall } from '../../lib/api.ts';
import { createBookActs } from '../acts/book-acts.ts';
import { Frame } from '../frame/frame.tsx';
import { useWindowParts } from '../window-parts-context.ts';
import { FirstRunScreen } from './first-run-screen.tsx';
import { TroubleScreen } from './trouble-screen.tsx';

/** What the window shows first: the book, the four ways to begin, or a book that will not open. */
export function StartScreen() {
  const { api, client, history } = useWindowParts();
  const books = useMemo(() => createBookActs({ api, client, history }), [api, client, history]);
  const { data: start } = useCall('app:start', null);
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  if (!start) return null;
  switch (start.screen) {
    case 'book':
      return <Frame key={start.book.path} books={books} />;
    case 'first run':
      if (failure) return <TroubleScreen failure={failure} backups={[]} books={books} onFailure={setFailure} />;
      return <FirstRunScreen books={books} onFailure={setFailure} />;
    case 'trouble':
      return (
        <TroubleScreen
          failure={failure ?? start.failure}
          backups={start.backups}
          books={books}
          onFailure={setFailure}
        />
      );
  }
}
