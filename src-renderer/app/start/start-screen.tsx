import { useMemo, useState } from 'react';
import type { OpenFailure } from '#contract/book';
import { useCall } from '../../lib/api.ts';
import { createBookActs } from '../acts/book-acts.ts';
import { Frame } from '../frame/frame.tsx';
import { useWindowParts } from '../window-parts-context.ts';
import { FirstRunScreen } from './first-run-screen.tsx';
import { TroubleScreen, type TroubleScreenProps } from './trouble-screen.tsx';

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
      if (failure) return <OtherTrouble failure={failure} books={books} onFailure={setFailure} />;
      return <FirstRunScreen books={books} onFailure={setFailure} />;
    case 'trouble':
      if (failure) return <OtherTrouble failure={failure} books={books} onFailure={setFailure} />;
      return <TroubleScreen failure={start.failure} backups={start.backups} books={books} onFailure={setFailure} />;
  }
}

/** Trouble with a file that was chosen after the start: the backups to offer are that file's own. */
function OtherTrouble(props: Omit<TroubleScreenProps, 'backups'>) {
  const { data: backups } = useCall('book:backups', { path: props.failure.path });
  return backups === undefined ? null : <TroubleScreen {...props} backups={backups} />;
}
