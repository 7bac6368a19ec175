import type { Output } from '#contract/channels';
import type { Clock } from '#domain/clock';
import type { Dialogs } from '../app/ports/dialogs.ts';
import type { PrintPdf } from '../app/ports/print-pdf.ts';
import type { Push } from '../app/ports/push.ts';
import type { AppFolders } from './app-folders.ts';
import type { QuickLog } from './quick-log.ts';
import type { WindowAct } from './window-acts.ts';
import type { Theme } from './window-memory.ts';

export type AppInfo = Omit<Output<'app:info'>, 'zone'>;

export interface ClipboardWriter {
  readonly writeText: (text: string) => Promise<void>;
  readonly writePng: (png: Uint8Array) => Promise<void>;
}

/** What the shell gives to the rest of the app: all of the system that a handler may use. */
export interface ShellServices {
  readonly dialogs: Dialogs;
  readonly push: Push;
  readonly paths: AppFolders;
  readonly clock: Clock;
  /** Where the print cuts of the font lie. */
  readonly printFonts: string;
  readonly printPdf: PrintPdf;
  /** Logs an unexpected error, without what it was about. */
  readonly report: (error: unknown) => void;
  readonly windowActs: (act: WindowAct) => void;
  readonly clipboard: ClipboardWriter;
  readonly appInfo: AppInfo;
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => void;
  readonly theme: () => Theme;
  /** Light, dark or the system's, at once and at the next start. */
  readonly setTheme: (theme: Theme) => void;
  /** The hotkey, the small window and the tray. */
  readonly quick: Pick<QuickLog, 'state' | 'setHotkey' | 'setKeepsRunning' | 'act'>;
}
