import { createContext, use } from 'react';
import type { AppApi, Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { Input } from '#contract/channels';
import type { IsoDate } from '#domain/time';

/** The past day that what is shown was known on; null in the present. */
export const AsKnownContext = createContext<IsoDate | null>(null);

/** Whether the past is shown: it can be read and never changed. */
export const useIsPast = (): boolean => use(AsKnownContext) !== null;

/** Questions that have the same answer on every day. All others are not asked in the past, so that it shows nothing of today. */
const timeless: ReadonlySet<Channel> = new Set([
  'app:info',
  'book:state',
  'settings:get',
  'window:theme',
  'clipboard:write',
]);

/** The way to the main process while a past day is shown: the timeline is the one of that day, and nothing is written. */
export function apiAsKnown(api: AppApi, on: IsoDate): AppApi {
  const call = async (channel: Channel, input: unknown): Promise<unknown> => {
    if (channel === 'known:account' || channel === 'known:timeline' || timeless.has(channel))
      return api.call(channel, input as never);
    if (channel === 'timeline:page') return api.call('known:timeline', { ...(input as Input<'timeline:page'>), on });
    return { ok: false, error: { type: 'ReadOnly' } } satisfies Reply<'interactions:remove'>;
  };
  return { ...api, call: call as AppApi['call'] };
}
