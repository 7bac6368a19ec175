import { app, type Session, type Tray, type WebContents } from 'electron';
import type { Hotkey } from '#domain/hotkey';
import type { Input } from '#contract/channels';
import type { QuickState } from '#contract/quick';
import type { Push } from '../app/ports/push.ts';
import { createTray } from './app-tray.ts';
import { quickArgument } from './book-requests.ts';
import { createGlobalHotkey, hearsKeysEverywhere } from './global-hotkey.ts';
import type { Log } from './log-file.ts';
import { createQuickWindow, type QuickWindow } from './quick-window.ts';
import { hasTrayHost } from './tray-host.ts';
import type { WindowMemoryFile } from './window-memory.ts';

export interface QuickLogDeps {
  readonly session: Session;
  readonly memory: WindowMemoryFile;
  readonly preload: string;
  readonly isDevelopment: boolean;
  readonly trayIcon: string;
  readonly log: Log;
  readonly push: Push;
  readonly openWindow: () => void;
}

/** A log from anywhere: the hotkey, the small window, and the tray that keeps both at hand. */
export interface QuickLog {
  /** Makes the window ahead, once the app itself has nothing left to do. */
  readonly prepare: () => void;
  readonly show: () => void;
  readonly page: () => WebContents | undefined;
  readonly state: () => QuickState;
  /** False: another program holds these keys, and the ones before stay in force. */
  readonly setHotkey: (hotkey: Hotkey | null) => boolean;
  readonly setKeepsRunning: (keepsRunning: boolean) => void;
  readonly act: (act: Input<'quick:act'>) => void;
  /** Whether closing the main window leaves the app in the tray. */
  readonly staysInTray: () => boolean;
  readonly close: () => Promise<void>;
}

export function createQuickLog(deps: QuickLogDeps): QuickLog {
  const { memory, push, log } = deps;
  let window: QuickWindow | undefined;
  let tray: Tray | undefined;
  let hasTray = process.platform !== 'linux';

  const made = (): QuickWindow => (window ??= createQuickWindow({ ...deps, note: log.note }));
  const show = (): void => {
    made().show();
    push('quick:shown', null);
  };
  const toggle = (): void => (window?.isShown() && window.isFocused() ? window.hide() : show());
  const hotkey = createGlobalHotkey(memory, hearsKeysEverywhere(process.platform, process.env), toggle);

  const keepsRunning = (): boolean => memory.read().keepsRunning ?? false;
  const showTray = (): void => {
    const isWanted = hasTray && keepsRunning();
    if (!isWanted) tray?.destroy();
    tray = isWanted
      ? (tray ?? createTray(deps.trayIcon, { log: show, open: deps.openWindow, quit: () => app.quit() }))
      : undefined;
  };
  const state = (): QuickState => ({
    hotkey: hotkey.hotkey(),
    hotkeyIs: hotkey.status(),
    command: commandOf(process.execPath, app.isPackaged ? null : app.getAppPath()),
    hasTray,
    keepsRunning: keepsRunning(),
  });
  showTray();
  void hasTrayHost(process.platform, process.env).then((has) => {
    hasTray = has;
    showTray();
    push('quick:state', state());
  });

  return {
    prepare: () => void made(),
    show,
    page: () => window?.page,
    state,
    setHotkey: (next) => {
      if (!hotkey.change(next)) return false;
      push('quick:state', state());
      return true;
    },
    setKeepsRunning: (keeps) => {
      memory.keep({ keepsRunning: keeps });
      showTray();
      push('quick:state', state());
    },
    act: (act) => {
      switch (act.act) {
        case 'show':
          return show();
        case 'hide':
          return window?.hide();
        case 'open app':
          window?.hide();
          return deps.openWindow();
        case 'fit':
          return window?.fit(act.height);
      }
    },
    staysInTray: () => tray !== undefined,
    close: async () => window?.close(),
  };
}

/** What a person types into the system's settings; a path with a space in it stands in quotation marks. */
const commandOf = (program: string, folder: string | null): string =>
  [program, ...(folder === null ? [] : [folder]), quickArgument]
    .map((part) => (/\s/.test(part) ? `"${part}"` : part))
    .join(' ');
