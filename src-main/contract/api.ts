import type { Result } from '#domain/result';
import type { Channel, PushName } from './channel-names.ts';
import type { Failure, Input, Output } from './channels.ts';
import type { TransportFailure } from './failures.ts';
import type { QuickState } from './quick.ts';

/** One handler for every channel: a missing one does not compile. */
export type Handlers = {
  readonly [C in Channel]: (input: Input<C>) => Result<Output<C>, Failure<C>> | Promise<Result<Output<C>, Failure<C>>>;
};

export type Reply<C extends Channel> = Result<Output<C>, Failure<C> | TransportFailure>;

/** What each push tells the window. */
export interface Pushes {
  /** A command was committed: these accounts and tables are not what they were. Null means all of them. */
  'book:changed': {
    readonly seq: number;
    readonly accountIds: readonly string[] | null;
    readonly tables: readonly string[];
  };
  /** Another book, or none, is open now. */
  'book:switched': { readonly path: string | null };
  /** A backup of the open book was made and checked. */
  'book:backedUp': { readonly at: string };
  'import:progress': {
    readonly token: string;
    readonly phase: string;
    readonly done: number;
    readonly total: number | null;
  };
  'window:state': { readonly maximized: boolean; readonly focused: boolean; readonly fullScreen: boolean };
  'window:theme': { readonly theme: 'system' | 'light' | 'dark' };
  /** A choice from the system's menu, by the name of the window's own command. */
  'menu:command': { readonly command: string };
  /** The hotkey or the tray changed. */
  'quick:state': QuickState;
  /** The quick window stands before the person now. */
  'quick:shown': null;
}

/** All that the page can reach of the main process: `window.bellwether`. */
export interface AppApi {
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply<C>>;
  /** Hears a push until the returned function is called. */
  readonly hear: <P extends PushName>(push: P, listener: (message: Pushes[P]) => void) => () => void;
  /** The path of a file that was dropped on the window. */
  readonly pathOfDropped: (file: unknown) => string;
}
