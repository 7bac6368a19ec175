import type { AccountPage } from '#contract/accounts';
import type { TimelineEntry } from '#contract/interactions';
import { useMemo, useState } from 'react';
import type { Input } from '#contract/channels';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { kindTitles } from '../../lib/kind-titles.ts';
import type { EntryActs } from './timeline-entry.tsx';

/** What can be done on the page of an account. */
export function useAccountActs(id: string, page: AccountPage | undefined) {
  const api = useApi();
  const { openLog, editAccount, notify, go, openAccount, openReflection } = useAppActions();
  const [erasing, setErasing] = useState<Input<'erase:preview'> | null>(null);

  const entryActs = useMemo<EntryActs>(
    () => ({
      edit: (entry) => openLog({ interactionId: entry.id, accountId: id }),
      harvest: (entry) => openReflection({ page: 'harvest', id: entry.id }),
      remove: (entry) => void remove(entry),
      erase: (entry) => setErasing({ what: 'interaction', id: entry.id }),
    }),
    // `remove` only uses what stands here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [openLog, openReflection, id, api, notify],
  );

  async function remove(entry: TimelineEntry): Promise<void> {
    const reply = await api.call('interactions:remove', { id: entry.id });
    notify(
      reply.ok
        ? { text: `${entry.kind === null ? 'Entry' : kindTitles[entry.kind]} deleted.`, undo: true }
        : { text: failureSentence(reply.error), tone: 'bad' },
    );
  }

  const name = page?.fields.name ?? '';
  const pinned = page?.fields.pinned ?? false;
  return {
    entryActs,
    erasing,
    stopErasing: () => setErasing(null),
    log: () => openLog({ accountId: id }),
    reflect: () => openReflection({ page: 'prepare', id }),
    edit: () => editAccount(id),
    pin: async () => {
      const reply = await api.call('accounts:update', { id, fields: { pinned: !pinned } });
      if (!reply.ok) notify({ text: failureSentence(reply.error), tone: 'bad' });
    },
    remove: async () => {
      const reply = await api.call('accounts:remove', { ids: [id] });
      if (!reply.ok) return notify({ text: failureSentence(reply.error), tone: 'bad' });
      notify({ text: `${name} deleted with all that hung on it.`, undo: true });
      go('book');
    },
    erase: () => setErasing({ what: 'account', id }),
    eraseThing: setErasing,
    erased: () => {
      if (erasing?.what === 'account') go('book');
      setErasing(null);
    },
    open: (other: string | null | undefined) => {
      if (other != null) openAccount(other);
    },
  };
}
