import { app, BaseWindow, nativeTheme, screen, WebContentsView, type Session, type WebContents } from 'electron';
import { quickAddress } from './app-protocol.ts';
import { offerInputMenu } from './input-menu.ts';
import { closedPreferences, windowColour } from './main-window.ts';

export interface QuickWindowDeps {
  readonly session: Session;
  readonly preload: string;
  readonly isDevelopment: boolean;
  readonly note: (text: string) => void;
}

/** The small window in which one line is logged. It is made ahead, hidden, so that it is there at once. */
export interface QuickWindow {
  readonly page: WebContents;
  readonly isShown: () => boolean;
  readonly isFocused: () => boolean;
  /** In the middle of the screen that the pointer is on, above every other window. */
  readonly show: () => void;
  /** The program before has the focus again. */
  readonly hide: () => void;
  /** As high as what it shows. */
  readonly fit: (height: number) => void;
  /** Lets the page send its last words. */
  readonly close: () => Promise<void>;
}

const size = { width: 780, height: 150 } as const;
/** So far below the upper edge of the screen, as a part of its height: what is below grows with the line. */
const fromTop = 0.18;

export function createQuickWindow({ session, preload, isDevelopment, note }: QuickWindowDeps): QuickWindow {
  const isMac = process.platform === 'darwin';
  const window = new BaseWindow({
    ...size,
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    title: 'Bellwether: log interaction',
    backgroundColor: windowColour(),
    // A panel takes the keys and leaves the program before in front.
    ...(isMac && { type: 'panel' }),
  });
  const view = new WebContentsView({
    webPreferences: { ...closedPreferences, session, preload, devTools: isDevelopment },
  });
  view.setBackgroundColor(windowColour());
  window.setContentView(view);
  if (isMac) window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  const recolour = (): void => {
    window.setBackgroundColor(windowColour());
    view.setBackgroundColor(windowColour());
  };
  nativeTheme.on('updated', recolour);
  const page = view.webContents;
  offerInputMenu(page);
  page.on('will-prevent-unload', (event) => event.preventDefault());
  // It is shown for a moment and then waits: a page that is gone is loaded again, and its draft is in the book.
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    note(`quick page gone: ${reason}`);
    window.hide();
    page.reload();
  });
  let height: number = size.height;
  const load = page.loadURL(quickAddress).catch(() => note('the quick page did not load'));

  const place = (): void => {
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const zoom = page.getZoomFactor();
    const width = Math.min(Math.round(size.width * zoom), workArea.width);
    const y = workArea.y + Math.round(workArea.height * fromTop);
    window.setBounds({
      x: workArea.x + Math.round((workArea.width - width) / 2),
      y,
      width,
      height: Math.min(Math.ceil(height * zoom), workArea.y + workArea.height - y),
    });
  };

  return {
    page,
    isShown: () => window.isVisible(),
    isFocused: () => window.isFocused(),
    show: () => {
      void load.then(() => {
        if (window.isDestroyed()) return;
        if (!window.isVisible()) place();
        window.show();
        window.focus();
        page.focus();
      });
    },
    hide: () => {
      if (!window.isVisible()) return;
      window.hide();
      // Else another window of ours would come to the front in place of the program before.
      if (isMac && BaseWindow.getAllWindows().every((other) => !other.isVisible())) app.hide();
    },
    fit: (wanted) => {
      height = wanted;
      const zoom = page.getZoomFactor();
      const { x, y, width } = window.getBounds();
      const { workArea } = screen.getDisplayMatching(window.getBounds());
      const next = Math.min(Math.ceil(height * zoom), Math.max(size.height, workArea.y + workArea.height - y));
      window.setBounds({ x, y, width, height: next });
    },
    close: () =>
      new Promise((resolve) => {
        nativeTheme.off('updated', recolour);
        if (page.isDestroyed()) return resolve();
        page.once('destroyed', () => resolve());
        page.close({ waitForBeforeUnload: true });
      }),
  };
}
