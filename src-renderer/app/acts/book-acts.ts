import type { QueryClient } from '@tanstack/react-query';
import type { AppApi, Reply } from '#contract/api';
import type { BackupInfo, OpenFailure, StartState } from '#contract/book';
import type { Failure } from '#contract/channels';
import type { TransportFailure } from '#contract/failures';
import { callKey } from '../../lib/api.ts';
import type { AppHistory } from '../navigation/app-history.ts';

/** Every call that ends with another book open, or with none. */
type Opening =
  | 'book:new'
  | 'book:choose'
  | 'book:open'
  | 'book:openDefault'
  | 'book:openSample'
  | 'book:restore'
  | 'book:rescue';

/** Why no other book is open: something about the file, or about the app itself. */
export type OpeningFailure = Failure<Opening> | TransportFailure;

/** How opening a book ended. */
export type Opened = 'opened' | 'cancelled' | OpeningFailure;

/** What can be done with whole books. */
export interface BookActs {
  readonly start: () => Promise<Opened>;
  readonly sample: () => Promise<Opened>;
  readonly choose: () => Promise<Opened>;
  readonly make: () => Promise<Opened>;
  readonly open: (path: string) => Promise<Opened>;
  /** The good backups of a book that will not open. */
  readonly backups: (book: string) => Promise<readonly BackupInfo[]>;
  readonly restore: (backup: string, book: string) => Promise<Opened>;
  /** Saves the open book, whose file is gone, to another one. */
  readonly rescue: () => Promise<Opened>;
}

export interface BookActsDeps {
  readonly api: AppApi;
  readonly client: QueryClient;
  readonly history: AppHistory;
}

export function createBookActs({ api, client, history }: BookActsDeps): BookActs {
  const settle = (reply: Reply<Opening>): Opened => {
    if (!reply.ok) return reply.error;
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
    backups: async (path) => {
      const reply = await api.call('book:backups', { path });
      return reply.ok ? reply.value : [];
    },
    restore: async (path, book) => settle(await api.call('book:restore', { path, book })),
    rescue: async () => settle(await api.call('book:rescue', null)),
  };
}

/** The part of a failure that is about a book's file, and fills a page; undefined for all that is said in passing. */
export const fileTroubleOf = (failure: OpeningFailure): OpenFailure | undefined =>
  isOpenFailure(failure) ? failure : undefined;

/** Named one by one, so that the page needs no schema library to tell them apart. */
const openFailures: Readonly<Record<OpenFailure['type'], true>> = {
  Missing: true,
  NotABook: true,
  Empty: true,
  Damaged: true,
  Newer: true,
  Locked: true,
  IsDirectory: true,
  NoAccess: true,
  DiskFull: true,
};

const isOpenFailure = (failure: OpeningFailure): failure is OpenFailure =>
  failure.type in openFailures && 'path' in failure;
