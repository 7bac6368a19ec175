import { useCallback, useRef } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { AppActionsContext } from '../../lib/app-actions.ts';
import { useCall } from '../../lib/api.ts';
import { useCommands } from '../../lib/commands.ts';
import { AppShell } from '../../ui/app-shell.tsx';
import { BrandMark } from '../../ui/brand-mark.tsx';
import type { BookActs } from '../acts/book-acts.ts';
import { useStepInOffer } from '../acts/use-step-in-offer.ts';
import { useCalendarCheck } from '../acts/use-calendar-check.ts';
import { useFrameActs } from '../acts/use-frame-acts.ts';
import { useGlobalKeys } from '../commands/use-global-keys.ts';
import { OpenDialogs } from '../dialogs/open-dialogs.tsx';
import { locationOf } from '../navigation/places.ts';
import { useArrival } from '../navigation/use-arrival.ts';
import { Pages } from '../pages/pages.tsx';
import { useWindowParts } from '../window-parts-context.ts';
import { AppMenu } from './app-menu.tsx';
import { Banners } from './banners.tsx';
import { LocationBar } from './location-bar.tsx';
import { Rail } from './rail.tsx';
import { KeyHints, SavedState, StatusWords } from './status-bar.tsx';
import { TitleActions } from './title-actions.tsx';
import { WindowControls } from './window-controls.tsx';

/** The window with a book in it: title bar, rail, page and status bar, and all that works everywhere. */
export function Frame({ books }: { books: BookActs }) {
  const { platform, dialogs } = useWindowParts();
  const { data: book } = useCall('book:state', null);
  const { actions, commands, openBook } = useFrameActs(books, book ?? null);
  const [path] = useLocation();
  const isTalk = locationOf(path).page === 'talk';
  const page = useRef<HTMLDivElement>(null);
  const hasDialog = useStore(dialogs.store, ({ open }) => open !== null);
  useCommands(commands);
  useStepInOffer(actions.notify);
  useGlobalKeys();
  useCalendarCheck(book?.path);
  useArrival(
    page,
    useCallback(() => document.querySelector<HTMLElement>('h1'), []),
  );

  // A talk has the window to itself.
  if (isTalk) {
    return (
      <AppActionsContext value={actions}>
        <div ref={page} style={{ height: '100%' }}>
          <Pages />
        </div>
        {hasDialog && <OpenDialogs books={books} />}
      </AppActionsContext>
    );
  }
  return (
    <AppActionsContext value={actions}>
      <AppShell
        platform={platform}
        brand={
          <>
            <AppMenu onOpenBook={openBook} />
            <BrandMark />
            Bellwether
          </>
        }
        location={<LocationBar />}
        actions={<TitleActions />}
        {...(platform === 'mac' ? {} : { windowButtons: <WindowControls /> })}
        rail={<Rail />}
        railLabel="Main"
        statusStart={<SavedState />}
        status={<StatusWords />}
        keys={<KeyHints />}
        banner={<Banners books={books} />}
      >
        <div ref={page} style={{ height: '100%' }}>
          <Pages />
        </div>
      </AppShell>
      {hasDialog && <OpenDialogs books={books} />}
    </AppActionsContext>
  );
}
