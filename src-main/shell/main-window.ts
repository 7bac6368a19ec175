import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import { pageAddress } from './app-protocol.ts';
import { rememberPlacement } from './remember-placement.ts';
import type { WindowMemoryFile } from './window-memory.ts';
import { placeWindow, smallestWindow, type Area } from './window-placement.ts';

export interface MainWindowDeps {
  readonly session: Session;
  readonly memory: WindowMemoryFile;
  readonly preload: string;
  readonly isDevelopment: boolean;
}

/** What no page of ours may do. */
export const closedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  autoplayPolicy: 'document-user-activation-required',
  // A hidden page gets one frame a second, and ours is hidden until its first frames are drawn.
  backgroundThrottling: false,
} as const satisfies Electron.WebPreferences;

/** The window's colour before the page has painted: that of the page, so that nothing flashes. */
const background = { light: '#fdfdfc', dark: '#181817' } as const;
export const windowColour = (): string => (nativeTheme.shouldUseDarkColors ? background.dark : background.light);

/** A page that never says it is ready is shown all the same. */
const showAnywayAfterMs = 3000;

/** Makes the main window, hidden, and lets it load the page. It is shown by `showWindow`. */
export function createMainWindow({ session, memory, preload, isDevelopment }: MainWindowDeps): BrowserWindow {
  const { placement, zoom } = memory.read();
  const window = new BrowserWindow({
    ...placeWindow(placement, workAreas()),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Bellwether',
    backgroundColor: windowColour(),
    // The page draws its own title bar; macOS keeps its three buttons.
    ...(process.platform === 'darwin'
      ? { titleBarStyle: 'hidden' as const, trafficLightPosition: { x: 14, y: 12 } }
      : { frame: false }),
    webPreferences: {
      session,
      preload,
      ...closedPreferences,
      zoomFactor: zoom ?? 1,
      devTools: isDevelopment,
    },
  });
  window.removeMenu();
  if (placement?.maximized) window.once('show', () => window.maximize());
  rememberPlacement(window, memory);
  // The system's theme, or the user's, may turn while the window is open.
  const recolour = (): void => window.setBackgroundColor(windowColour());
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
  // A page may ask to stay open; the draft it holds is in the file, so nothing is a reason to.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
  window.webContents.on('page-title-updated', (event) => event.preventDefault());
  window.once('show', () => window.webContents.setBackgroundThrottling(true));
  const patience = setTimeout(() => showWindow(window), showAnywayAfterMs);
  window.once('show', () => clearTimeout(patience));
  window.once('closed', () => clearTimeout(patience));
  void window.loadURL(pageAddress).catch(() => showWindow(window));
  return window;
}

/** Brings a window to the front, whatever became of it. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function workAreas(): readonly [Area, ...Area[]] {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== first.id);
  return [first.workArea, ...others.map((display) => display.workArea)];
}
