/** A kind of file as the system's dialogs show it; extensions without the dot. */
export interface FileKind {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** The system's own dialogs. Each answers null when the user cancels. */
export interface Dialogs {
  readonly chooseFile: (ask: {
    readonly title: string;
    readonly kinds: readonly FileKind[];
    readonly startIn?: string;
  }) => Promise<string | null>;
  readonly chooseSaveFile: (ask: {
    readonly title: string;
    /** A name, or a whole path to start from. */
    readonly suggested: string;
    readonly kinds: readonly FileKind[];
  }) => Promise<string | null>;
  readonly chooseFolder: (ask: { readonly title: string; readonly startIn?: string }) => Promise<string | null>;
  /** Says something that the page cannot say itself. */
  readonly tell: (message: { readonly message: string; readonly detail: string }) => Promise<void>;
}
