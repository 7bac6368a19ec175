import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import type { AppApi } from '#contract/api';
import { ApiContext, callKey, createApiClient } from './api.ts';
import { isAffected } from './affected-calls.ts';

export interface ApiProviderProps {
  readonly api: AppApi;
  /** Given by tests that look into what is kept. */
  readonly client?: QueryClient;
  readonly children: ReactNode;
}

/** Gives the page its way to the main process, and keeps every answer true as the book changes. */
export function ApiProvider({ api, client, children }: ApiProviderProps): ReactNode {
  const [own] = useState(() => client ?? createApiClient());
  useEffect(() => keepTrue(api, own), [api, own]);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={own}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

/** Answers are made one after the other, so the order of asking is the order in which they are seen. */
const askedAs = (channel: unknown): 0 | 1 | 2 => {
  if (channel === 'timeline:page') return 0;
  return typeof channel === 'string' && channel.startsWith('accounts:p') ? 2 : 1;
};

function keepTrue(api: AppApi, client: QueryClient): () => void {
  const stops = [
    api.hear('book:changed', (change) => {
      // What was just written is looked for first; what is dear to arrange again comes last.
      for (const rank of [0, 1, 2])
        void client.invalidateQueries({
          predicate: ({ queryKey }) => askedAs(queryKey[0]) === rank && isAffected(queryKey, change),
        });
    }),
    api.hear('book:switched', () => void client.resetQueries()),
    // When the last backup was, and which backups still hold what is to be erased.
    api.hear('book:backedUp', () => {
      for (const channel of ['book:state', 'erase:preview']) void client.invalidateQueries({ queryKey: [channel] });
    }),
    api.hear('quick:state', (state) => void client.setQueryData(callKey('quick:state', null), state)),
    api.hear('window:theme', ({ theme }) => void client.setQueryData(callKey('window:theme', null), theme)),
  ];
  return () => stops.forEach((stop) => stop());
}
