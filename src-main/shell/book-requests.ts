import type { App } from 'electron';
import { bookArgument } from './book-argument.ts';

/** Books that the system asks for: by a command line, a second start, or a file opened in the Finder. */
export interface BookRequests {
  /** The one to begin with. */
  readonly first: () => string | undefined;
  /** Hears of the later ones; null is a second start that names none. */
  readonly listen: (open: (path: string | null) => void) => void;
}

/** What a second start hands to the first. */
export interface SecondStart {
  readonly book: string | null;
}

/** Begins to hear at once: macOS names the file before the app is ready. */
export function createBookRequests(app: App, argv: readonly string[], workingFolder: string): BookRequests {
  let first = bookArgument(argv, workingFolder);
  let open: (path: string | null) => void = (path) => {
    first = path ?? first;
  };
  app.on('second-instance', (_event, _argv, _folder, data) => open(bookOf(data)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return {
    first: () => first,
    listen: (listener) => {
      open = listener;
    },
  };
}

const bookOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'book' in data && typeof data.book === 'string' ? data.book : null;
