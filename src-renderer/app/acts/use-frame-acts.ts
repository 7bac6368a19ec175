import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BookState } from '#contract/book';
import type { AppActions, LogStart } from '../../lib/app-actions.ts';
import { leavePast } from '../../lib/as-known.ts';
import type { AppCommand } from '../../lib/commands.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { dayOfInstant } from '../../lib/format-date.ts';
import { globalCommands } from '../commands/global-commands.ts';
import { accountPath, locationOf, placePaths, planPath, reflectionPath } from '../navigation/places.ts';
import { goToRegion, noteFocus, type LastFocused } from '../navigation/regions.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { useWindowParts } from '../window-parts-context.ts';
import { openFailureWords } from '../../features/trouble/open-failure-words.ts';
import { fileTroubleOf, type BookActs, type Opened } from './book-acts.ts';
import { createFileActs } from './file-acts.ts';
import { createNotices, type Notices } from './notices.ts';
import { toggleTheme } from './toggle-theme.ts';

/** What the frame can do, for its parts, for the features and as commands. */
export interface FrameActs {
  readonly actions: AppActions;
  readonly commands: readonly AppCommand[];
  readonly openBook: (path: string) => void;
}

export function useFrameActs(books: BookActs, book: BookState | null): FrameActs {
  const { api, platform, history, dialogs, toasts } = useWindowParts();
  const { locale, zone } = useLocale();
  const localeNow = useRef(locale);
  localeNow.current = locale;
  const notices = useRef<Notices | null>(null);
  const [say] = useState(
    () =>
      (...words: Parameters<Notices['say']>) =>
        notices.current?.say(...words),
  );
  const files = useMemo(() => createFileActs({ api, say: () => say, locale: () => localeNow.current }), [api, say]);

  useEffect(() => {
    const made = createNotices(toasts, api, () => void files.undo());
    notices.current = made;
    const stopDialogs = dialogs.store.subscribe(({ open }) => {
      if (open !== null) made.clear();
    });
    return () => {
      made.stop();
      stopDialogs();
    };
  }, [toasts, api, files, dialogs]);

  const lastFocused = useRef<LastFocused>(new WeakMap());
  useEffect(() => {
    const memory = lastFocused.current;
    const note = (event: FocusEvent): void => noteFocus(memory, event.target);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  const tell = useCallback(
    async (opening: Promise<Opened>): Promise<void> => {
      const opened = await opening;
      if (typeof opened !== 'object') return;
      // The book that is open stays; beside it the chosen one is shown, with its own backups if it has any.
      const trouble = fileTroubleOf(opened);
      const backups = trouble && openFailureWords(trouble, true).canRestore ? await books.backups(trouble.path) : [];
      if (trouble && backups.length > 0) dialogs.open({ kind: 'book trouble', failure: trouble, backups });
      else say({ text: failureSentence(opened), tone: 'bad' });
    },
    [say, books, dialogs],
  );

  const beginPlan = useCallback(
    async (accountId: string): Promise<void> => {
      const startsOn = dayOfInstant(Date.now(), zone);
      const made = await api.call('plans:create', { accountId, title: 'Success plan', startsOn });
      if (made.ok) history.go(planPath({ accountId, planId: made.value.id }));
      else say({ text: failureSentence(made.error), tone: 'bad' });
    },
    [api, history, say, zone],
  );

  const actions = useMemo<AppActions>(
    () => ({
      openLog: (start) => {
        leavePast();
        dialogs.open({ kind: 'log', start: start ?? startOf(history.path()) });
      },
      openAccount: (id, section, at) => history.go(accountPath(id, section, at)),
      editAccount: (id) => dialogs.open({ kind: 'account', id }),
      go: (place) => history.go(placePaths[place]),
      // A talk that is over is no place to go back to.
      openReflection: (spot) =>
        history.go(reflectionPath(spot), { replace: locationOf(history.path()).page === 'talk' }),
      openPlan: (spot) => history.go(planPath(spot)),
      beginPlan: (accountId) => {
        leavePast();
        void beginPlan(accountId);
      },
      searchNotes: (query) => dialogs.open({ kind: 'palette', query }),
      notify: say,
      undo: () => {
        leavePast();
        void files.undo();
      },
      redo: () => {
        leavePast();
        void files.redo();
      },
    }),
    [dialogs, history, say, files, beginPlan],
  );

  const undoLabel = book?.undo ?? null;
  const redoLabel = book?.redo ?? null;
  const isReadOnly = book?.readOnly ?? false;
  const commands = useMemo(
    () =>
      globalCommands({
        platform,
        actions,
        files,
        openDialog: dialogs.open,
        history,
        goToRegion: (step) => goToRegion(document, step, lastFocused.current),
        chooseBook: () => void tell(books.choose()),
        makeBook: () => void tell(books.make()),
        openSample: () => void tell(books.sample()),
        toggleTheme: () => void toggleTheme(api, window),
        actOnWindow: (act) => void api.call('window:act', { act }),
        undoLabel,
        redoLabel,
        isReadOnly,
      }),
    [platform, actions, files, dialogs, history, books, tell, api, undoLabel, redoLabel, isReadOnly],
  );
  const openBook = useCallback((path: string) => void tell(books.open(path)), [books, tell]);
  return { actions, commands, openBook };
}

/** On the page of an account, what is logged is about that account unless one says otherwise. */
function startOf(path: string): LogStart {
  const location = locationOf(path);
  return location.page === 'account' || location.page === 'plan' || location.page === 'prepare'
    ? { accountId: location.id }
    : {};
}
