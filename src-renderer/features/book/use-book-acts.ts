import { useMemo } from 'react';
import type { Input } from '#contract/channels';
import { levelNames, type Level } from '#domain/sentiment';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { useBookArrangement } from '../../lib/book-arrangement.ts';
import { failureSentence, type AnyFailure } from '../../lib/failure-sentence.ts';
import { accountsWords } from './book-words.ts';

/** What can be done to accounts from the Book. Every act can be taken back from its notice. */
export interface BookActs {
  readonly setLevel: (accountIds: readonly string[], level: Level) => void;
  readonly change: (ids: readonly string[], fields: Input<'accounts:updateMany'>['fields'], what: string) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly copy: (table: string, count: number) => void;
}

export function useBookActs(): BookActs {
  const api = useApi();
  const { notify } = useAppActions();
  const store = useBookArrangement();
  return useMemo(() => {
    const fail = (failure: AnyFailure): void => notify({ text: failureSentence(failure), tone: 'bad' });
    return {
      setLevel: (accountIds, level) =>
        void api.call('readings:set', { accountIds: [...accountIds], level }).then((reply) => {
          if (!reply.ok) return fail(reply.error);
          notify({
            text: `${levelNames[level]} for ${reply.value.accountName ?? accountsWords(reply.value.count)}.`,
            undo: true,
          });
        }),
      change: (ids, fields, what) =>
        void api.call('accounts:updateMany', { ids: [...ids], fields }).then((reply) => {
          if (!reply.ok) return fail(reply.error);
          notify({ text: `${what} for ${accountsWords(reply.value.changed)}.`, undo: true });
        }),
      remove: (ids) =>
        void api.call('accounts:remove', { ids: [...ids] }).then((reply) => {
          if (!reply.ok) return fail(reply.error);
          store.setState({ selectedIds: new Set() });
          notify({
            text: `${accountsWords(reply.value.removed)} deleted, with all that hung on ${ids.length === 1 ? 'it' : 'them'}.`,
            undo: true,
          });
        }),
      copy: (table, count) =>
        void api.call('clipboard:write', { text: table }).then((reply) => {
          if (!reply.ok) return fail(reply.error);
          notify({ text: `${accountsWords(count)} copied as a table.` });
        }),
    };
  }, [api, notify, store]);
}
