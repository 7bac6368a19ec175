import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppApi } from '#contract/api';
import type { WriteFailure } from '#contract/failures';

/** The last write that failed, until one succeeds or the person has read it. */
export interface WriteTrouble {
  readonly store: StoreApi<{ readonly failure: WriteFailure | null }>;
  /** The same way to the main process, with an eye on what it answers. */
  readonly watch: (api: AppApi) => AppApi;
  readonly dismiss: () => void;
}

/** Sees every write that fails, whichever part of the window made it, so that none goes unsaid. */
export function createWriteTrouble(): WriteTrouble {
  const store = createStore<{ readonly failure: WriteFailure | null }>(() => ({ failure: null }));
  const dismiss = (): void => store.setState({ failure: null });
  return {
    store,
    dismiss,
    watch: (api) => {
      // Another book has not the trouble of the one before.
      api.hear('book:switched', dismiss);
      return {
        ...api,
        call: async (channel, input) => {
          const reply = await api.call(channel, input);
          // What is wrong with a file that was chosen says nothing about the book that is open.
          if (!reply.ok && isWriteFailure(reply.error)) store.setState({ failure: reply.error });
          else if (reply.ok && store.getState().failure !== null && isWrite(channel)) dismiss();
          return reply;
        },
      };
    },
  };
}

/** Named one by one, so that the page needs no schema library to tell them apart. */
const writeFailures: Readonly<Record<WriteFailure['type'], true>> = {
  NoBook: true,
  ReadOnly: true,
  DiskFull: true,
  DiskFailed: true,
  Damaged: true,
  FileGone: true,
};

/** What is wrong with a file that was chosen says nothing about the book that is open. */
const isWriteFailure = (error: { readonly type: string }): error is WriteFailure =>
  error.type in writeFailures && !('path' in error);

const isWrite = (channel: string): boolean =>
  /:(log|update|updateMany|create|add|record|answer|remove|set|explain|close|put|undo|redo|apply)$/.test(channel);
