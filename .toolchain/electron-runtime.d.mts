/** Where the Electron of this checkout is and how to start it here. */

export interface ElectronRuntime {
  /** `official`: Electron's own download; `fallback`: made out of a package of the npm registry. */
  readonly kind: 'official' | 'fallback';
  readonly version: string;
  /** The folder of the distribution, for electron-builder's `electronDist`. */
  readonly folder: string;
  readonly executable: string;
  /** What must be on its command line here, such as `--no-sandbox` for root. */
  readonly args: readonly string[];
}

export interface VirtualDisplay {
  /** For example `:99`. */
  readonly display: string;
  /** To be added to the environment of what shall be shown there. */
  readonly env: { readonly DISPLAY: string };
  /** Ends the window manager and the screen, by their process numbers. Also done when this process exits. */
  readonly stop: () => void;
}

/** The checkout. */
export const repositoryFolder: string;

/** The Electron the set-up found; throws a sentence when there is none. */
export function electronRuntime(): ElectronRuntime;

/** What Electron must be given here: its sandbox refuses to run as root. */
export function electronArguments(): readonly string[];

/** Whether windows can be shown where this runs. */
export function hasDisplay(): boolean;

/** Starts Xvfb (1920x1080x24) on a free display number, and openbox in it. */
export function startVirtualDisplay(): Promise<VirtualDisplay>;
