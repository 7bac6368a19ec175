import type { QueryClient } from '@tanstack/react-query';
import type { AppApi, Reply } from '#contract/api';
import { openFailure, type OpenFailure, type StartState } from '#contract/book';
import { callKey } from '../../lib/api.ts';
import type { AppHistory } from '../navigation/app-history.ts';

/** Every call that ends with another book open, or with none. */
type Opening = 'book:new' | 'book:choose' | 'book:open' | 'book:openDefault' | 'book:openSample' | 'book:restore';

/** How opening a book ended. */
export type Opened = 'opened' | 'cancelled' | 'failed' | OpenFailure;

/** What can be done with whole books. */
export interface BookActs {
  readonly start: () => Promise<Opened>;
  readonly sample: () => Promise<Opened>;
  readonly choose: () => Promise<Opened>;
  readonly make: () => Promise<Opened>;
  readonly open: (path: string) => Promise<Opened>;
  readonly restore: (path: string) => Promise<Opened>;
}

export interface BookActsDeps {
  readonly api: AppApi;
  readonly client: QueryClient;
  readonly history: AppHistory;
}

export function createBookActs({ api, client, history }: BookActsDeps): BookActs {
  const settle = (reply: Reply<Opening>): Opened => {
    if (!reply.ok) {
      // A failure of the app itself is not one of the file.
      return openFailure.safeParse(reply.error).data ?? 'failed';
    }
    if (!reply.value) return 'cancelled';
    const start: StartState = { screen: 'book', book: reply.value.state };
    client.setQueryData(callKey('app:start', null), start);
    client.setQueryData(callKey('book:state', null), reply.value.state);
    history.restart('/today');
    return 'opened';
  };
  return {
    start: async () => settle(await api.call('book:openDefault', null)),
    sample: async () => settle(await api.call('book:openSample', null)),
    choose: async () => settle(await api.call('book:choose', null)),
    make: async () => settle(await api.call('book:new', null)),
    open: async (path) => settle(await api.call('book:open', { path })),
    restore: async (path) => settle(await api.call('book:restore', { path })),
  };
}
