import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppApi } from '#contract/api';
import { writeFailure, type WriteFailure } from '#contract/failures';

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
          const isOfOpenBook = !reply.ok && !('path' in reply.error);
          const failure = isOfOpenBook ? writeFailure.safeParse(reply.error).data : undefined;
          if (failure) store.setState({ failure });
          else if (reply.ok && store.getState().failure !== null && isWrite(channel)) dismiss();
          return reply;
        },
      };
    },
  };
}

const isWrite = (channel: string): boolean =>
  /:(log|update|updateMany|create|remove|set|explain|close|put|undo|redo|apply)$/.test(channel);
