import { createContext, use, useEffect } from 'react';
import type { AppApi, Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { IsoDate } from '#domain/time';

/** The past day that what is shown was known on; null in the present. */
export const AsKnownContext = createContext<IsoDate | null>(null);

/** Whether the past is shown: it can be read and never changed. */
export const useIsPast = (): boolean => use(AsKnownContext) !== null;

const leavers = new Set<() => void>();

/** Goes back to now wherever a past day is shown: what is about to be done is done to the present. */
export const leavePast = (): void => leavers.forEach((leave) => leave());

/** Says how to go back to now; null while the present is shown. */
export function useLeavingPast(leave: (() => void) | null): void {
  useEffect(() => {
    if (leave === null) return undefined;
    leavers.add(leave);
    return () => void leavers.delete(leave);
  }, [leave]);
}

/** Questions that have the same answer on every day: a file is named by what is in it. */
const timeless: ReadonlySet<Channel> = new Set([
  'app:info',
  'book:state',
  'settings:get',
  'window:theme',
  'clipboard:write',
  'people:whereIs',
  'attachments:save',
]);

/** Questions of the page of an account, by what asks the same of a past day. All others are not asked there, so that it shows nothing of today. */
const ofThatDay: ReadonlyMap<Channel, Channel> = new Map<Channel, Channel>([
  ['timeline:page', 'known:timeline'],
  ['evidence:account', 'known:evidence'],
  ['signals:get', 'known:signals'],
  ['promises:list', 'known:promises'],
  ['notes:list', 'known:notes'],
  ['notes:get', 'known:note'],
  ['notes:versions', 'known:versions'],
  ['notes:version', 'known:version'],
  ['attachments:read', 'known:file'],
  ['reflections:get', 'known:reflection'],
]);

/** The way to the main process while a past day of an account is shown: what is asked is asked of that day, and nothing is written. */
export function apiAsKnown(api: AppApi, accountId: string, on: IsoDate): AppApi {
  const call = async (channel: Channel, input: unknown): Promise<unknown> => {
    if (timeless.has(channel)) return api.call(channel, input as never);
    const then = ofThatDay.get(channel);
    if (then !== undefined) return api.call(then, { ...(input as object), accountId, on } as never);
    // Nothing was begun then that could be gone on with now.
    if (channel === 'drafts:get') return { ok: true, value: null } satisfies Reply<'drafts:get'>;
    return { ok: false, error: { type: 'ReadOnly' } } satisfies Reply<'interactions:remove'>;
  };
  return { ...api, call: call as AppApi['call'] };
}
