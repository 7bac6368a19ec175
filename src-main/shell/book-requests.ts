import type { App } from 'electron';
import { bookArgument } from './book-argument.ts';

/** Books that the system asks for: by a command line, a second start, or a file opened in the Finder. */
export interface BookRequests {
  /** The one to begin with. */
  readonly first: () => string | undefined;
  /** Hears of the later ones; null is a second start that names none. */
  readonly listen: (open: (path: string | null) => void, log: () => void) => void;
  /** Whether the start was asked for the small window alone. */
  readonly wantsQuickLog: boolean;
}

/** What a second start hands to the first. */
export interface SecondStart {
  readonly book: string | null;
  readonly quickLog: boolean;
}

/** The argument that opens the small window: for a shortcut in the system's own settings. */
export const quickArgument = '--quick-log';

/** Begins to hear at once: macOS names the file before the app is ready. */
export function createBookRequests(app: App, argv: readonly string[], workingFolder: string): BookRequests {
  let first = bookArgument(argv, workingFolder);
  let open: (path: string | null) => void = (path) => {
    first = path ?? first;
  };
  let log = (): void => undefined;
  app.on('second-instance', (_event, _argv, _folder, data) => (wantsLog(data) ? log() : open(bookOf(data))));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return {
    first: () => first,
    listen: (listener, logger) => {
      open = listener;
      log = logger;
    },
    wantsQuickLog: argv.includes(quickArgument),
  };
}

const bookOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'book' in data && typeof data.book === 'string' ? data.book : null;

const wantsLog = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'quickLog' in data && data.quickLog === true;
