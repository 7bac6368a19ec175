import {
  QueryClient,
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { AppApi } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { Failure, Input, Output } from '#contract/channels';
import type { TransportFailure } from '#contract/failures';

/** A failure that came back from a call, as what is thrown where a value was wanted. */
export class CallFailed<C extends Channel = Channel> extends Error {
  override readonly name = 'CallFailed';
  readonly failure: Failure<C> | TransportFailure;

  constructor(channel: C, failure: Failure<C> | TransportFailure) {
    super(channel);
    this.failure = failure;
  }
}

export const ApiContext = createContext<AppApi | null>(null);

/** The way to the main process, or what stands for it in a test. */
export function useApi(): AppApi {
  const api = use(ApiContext);
  if (!api) throw new Error('No ApiProvider around this component');
  return api;
}

/** Asks, and throws `CallFailed` instead of answering with a failure. */
export async function callOrThrow<C extends Channel>(api: AppApi, channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await api.call(channel, input);
  if (!reply.ok) throw new CallFailed(channel, reply.error);
  return reply.value;
}

/** One question and its input: the key under which its answer is kept. */
export const callKey = <C extends Channel>(channel: C, input: Input<C>): readonly [C, Input<C>] => [channel, input];

/** What is kept is true until a push says otherwise: nothing is asked again because time passed. */
export const createApiClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

export interface CallOptions {
  /** False while the input is not complete. */
  readonly enabled?: boolean;
  /** Shows the answer to the last input until the one to the new input is there. */
  readonly keepsPrevious?: boolean;
}

/** The answer to a question, kept true by pushes for as long as it is shown. */
export function useCall<C extends Channel>(
  channel: C,
  input: Input<C>,
  { enabled = true, keepsPrevious = false }: CallOptions = {},
): UseQueryResult<Output<C>, CallFailed<C>> {
  const api = useApi();
  return useQuery<Output<C>, CallFailed<C>>({
    queryKey: callKey(channel, input),
    queryFn: () => callOrThrow(api, channel, input),
    enabled,
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
  });
}

/** An act of the user. What it changed is told by push, so it invalidates nothing itself. */
export function useAct<C extends Channel>(channel: C): UseMutationResult<Output<C>, CallFailed<C>, Input<C>> {
  const api = useApi();
  return useMutation<Output<C>, CallFailed<C>, Input<C>>({ mutationFn: (input) => callOrThrow(api, channel, input) });
}
