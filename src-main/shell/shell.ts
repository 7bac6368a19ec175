import path from 'node:path';
import { app, nativeTheme, shell as desktop, type BrowserWindow, type WebContents } from 'electron';
import type { Push } from '../app/ports/push.ts';
import { setAppMenu } from './app-menu.ts';
import { openAppFolders } from './app-folders.ts';
import { servePage } from './app-protocol.ts';
import { createClosedSession } from './closed-session.ts';
import { createDialogs } from './dialogs.ts';
import { offerInputMenu } from './input-menu.ts';
import { catchTheUnexpected } from './last-words.ts';
import { createLogFile, type Log } from './log-file.ts';
import { createMainWindow, showWindow } from './main-window.ts';
import { rescuePage } from './page-rescue.ts';
import { printPdf } from './print-pdf.ts';
import { createQuickLog } from './quick-log.ts';
import type { ShellServices } from './shell-services.ts';
import type { StartupMarks } from './startup-marks.ts';
import { systemClipboard } from './system-clipboard.ts';
import { systemClock } from './system-clock.ts';
import { actOnWindow, pushWindowState } from './window-acts.ts';
import { createWindowMemoryFile } from './window-memory.ts';

/** The desktop side of the app: its window, and what the system lends to the rest. */
export interface Shell {
  readonly services: ShellServices;
  readonly log: Log;
  readonly windows: () => readonly BrowserWindow[];
  /** Opens the main window, or brings it to the front. */
  readonly openWindow: () => void;
  /** Opens the small window for one line. */
  readonly openQuickLog: () => void;
  readonly closeQuick: () => Promise<void>;
  /** Whether it is the page of a window that we opened. */
  readonly isOurs: (page: WebContents) => boolean;
}

export interface ShellDeps {
  readonly marks: StartupMarks;
  readonly dataFolder: string;
  readonly createPush: (pages: () => readonly WebContents[]) => Push;
}

/** The small window is made when the first screen has long been painted, so that it costs no start anything. */
const prepareAfterMs = 2000;

/** Once Electron is ready. */
export function createShell({ marks, createPush, dataFolder }: ShellDeps): Shell {
  const isDevelopment = !app.isPackaged;
  const folders = openAppFolders(app, dataFolder);
  const log = createLogFile(
    path.join(folders.logs, 'bellwether.log'),
    () => new Date(),
    (line) => {
      if (isDevelopment) process.stderr.write(`${line}\n`);
    },
  );
  catchTheUnexpected(log);
  const memory = createWindowMemoryFile(path.join(folders.data, 'window.json'));
  nativeTheme.themeSource = memory.read().theme ?? 'system';
  const session = createClosedSession(folders.codeCache);
  servePage(session, path.join(app.getAppPath(), 'out', 'renderer'));

  let main: BrowserWindow | undefined;
  const windows = (): readonly BrowserWindow[] => (main ? [main] : []);
  const pages = (): readonly WebContents[] => [
    ...windows().map((window) => window.webContents),
    ...[quick.page()].filter((page) => page !== undefined),
  ];
  const push = createPush(pages);
  let isLeaving = false;
  app.on('before-quit', () => (isLeaving = true));
  const preload = path.join(app.getAppPath(), 'out', 'preload', 'index.cjs');
  const openWindow = (): void => {
    if (main) return showWindow(main);
    const window = createMainWindow({ session, memory, preload, isDevelopment });
    main = window;
    marks.mark('window');
    window.webContents.once('dom-ready', () => marks.mark('page'));
    window.on('close', (event) => {
      if (isLeaving || !quick.staysInTray()) return;
      event.preventDefault();
      window.hide();
    });
    window.once('closed', () => {
      main = undefined;
      // The small window is still there, hidden, and is no reason to stay.
      if (process.platform !== 'darwin') app.quit();
    });
    offerInputMenu(window.webContents);
    pushWindowState(window, push);
    rescuePage(window, log);
    // Ctrl and the wheel.
    window.webContents.on('zoom-changed', (_event, direction) =>
      actOnWindow(window, direction === 'in' ? 'zoom in' : 'zoom out', memory),
    );
  };
  const quick = createQuickLog({
    session,
    memory,
    preload,
    isDevelopment,
    trayIcon: path.join(app.getAppPath(), 'resources', 'icon-256.png'),
    log,
    push,
    openWindow,
  });
  app.on('activate', openWindow);
  setAppMenu((command) => push('menu:command', { command }));

  return {
    log,
    windows,
    openWindow,
    openQuickLog: quick.show,
    closeQuick: quick.close,
    isOurs: (page) => pages().includes(page),
    services: {
      dialogs: createDialogs(() => main),
      push,
      paths: folders,
      clock: systemClock,
      printFonts: path.join(app.getAppPath(), 'resources', 'print-fonts'),
      printPdf,
      report: log.report,
      windowActs: (act) => {
        if (act === 'ready') {
          reportStartup(marks);
          setTimeout(() => {
            if (!isLeaving) quick.prepare();
          }, prepareAfterMs).unref();
        }
        if (main) actOnWindow(main, act, memory);
      },
      clipboard: systemClipboard,
      appInfo: {
        version: app.getVersion(),
        platform: platformOf(process.platform),
        locale: app.getLocale(),
        isDevelopment,
        dataFolder: folders.data,
      },
      reveal: (file) => desktop.showItemInFolder(file),
      quick,
      theme: () => memory.read().theme ?? 'system',
      setTheme: (theme) => {
        nativeTheme.themeSource = theme;
        memory.keep({ theme });
      },
    },
  };
}

function reportStartup(marks: StartupMarks): void {
  marks.mark('usable');
  if (process.env['BELLWETHER_STARTUP_REPORT'])
    process.stdout.write(`${JSON.stringify({ startup: marks.report() })}\n`);
}

const platformOf = (platform: NodeJS.Platform): ShellServices['appInfo']['platform'] =>
  platform === 'linux' || platform === 'darwin' || platform === 'win32' ? platform : 'other';
