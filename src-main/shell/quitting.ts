import type { App, BrowserWindow } from 'electron';
import type { Log } from './log-file.ts';

export interface QuittingDeps {
  readonly app: App;
  readonly windows: () => readonly BrowserWindow[];
  /** Lets a page without a window of that kind go, after its last words. */
  readonly closeQuick: () => Promise<void>;
  /** Waits for a running write and closes the book. */
  readonly closeBook: () => Promise<void>;
  readonly log: Log;
}

/** A page gets so long to send its last words, the book so long to finish a write. */
const patience = { page: 1500, book: 20_000 } as const;

/**
 * However the app is told to go (the window, the menu, a signal, the end of the session): first the windows
 * close, so that the page sends what it still holds; then the book; then the process.
 */
export function quitGently({ app, windows, closeQuick, closeBook, log }: QuittingDeps): void {
  let leaving: Promise<void> | undefined;
  const leave = async (): Promise<void> => {
    await within(patience.page, Promise.all([closeQuick(), ...windows().map(closed)]));
    try {
      await within(patience.book, closeBook());
    } catch (error) {
      log.report(error);
    }
    app.exit(0);
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    leaving ??= leave();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

const closed = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    if (window.isDestroyed()) return resolve();
    window.once('closed', () => resolve());
    window.close();
  });

const within = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
