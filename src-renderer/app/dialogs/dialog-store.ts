import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BackupInfo, OpenFailure } from '#contract/book';
import type { LogStart } from '../../lib/app-actions.ts';

/** What stands above the window; one thing at a time. */
export type OpenDialog =
  | { readonly kind: 'log'; readonly start: LogStart }
  | { readonly kind: 'account'; readonly id: string | null }
  | { readonly kind: 'palette'; readonly query: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'book trouble'; readonly failure: OpenFailure; readonly backups: readonly BackupInfo[] }
  | { readonly kind: 'about' };

export interface DialogStore {
  readonly store: StoreApi<{ readonly open: OpenDialog | null }>;
  /** Opens a dialog unless another one is open: what is typed there must not be lost. */
  readonly open: (dialog: OpenDialog) => void;
  /** Closes this dialog, or whichever is open. */
  readonly close: () => void;
}

/** Makes the one place for dialogs of a window. */
export function createDialogStore(): DialogStore {
  const store = createStore<{ readonly open: OpenDialog | null }>(() => ({ open: null }));
  return {
    store,
    open: (dialog) => {
      const { open } = store.getState();
      // The palette hands over to what was chosen in it; everything else must be closed by hand first.
      if (open === null || open.kind === 'palette') store.setState({ open: dialog });
    },
    close: () => store.setState({ open: null }),
  };
}
