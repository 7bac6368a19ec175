import type { AppApi } from '#contract/api';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatNumber } from '../../lib/format-number.ts';
import type { Notices } from './notices.ts';

/** What can be done with the open book as a file. */
export interface FileActs {
  readonly backUp: () => Promise<void>;
  readonly exportAs: (format: 'json' | 'csv') => Promise<void>;
  readonly reveal: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export interface FileActsDeps {
  readonly api: AppApi;
  readonly say: () => Notices['say'];
  readonly locale: () => string;
}

export function createFileActs({ api, say, locale }: FileActsDeps): FileActs {
  const counted = (count: number, one: string, many: string): string =>
    `${formatNumber(count, { locale: locale() })} ${count === 1 ? one : many}`;
  const acts: FileActs = {
    backUp: async () => {
      const reply = await api.call('book:backup', null);
      if (!reply.ok) return say()({ text: failureSentence(reply.error), tone: 'bad' });
      if (!reply.value) return;
      const { path, accounts, interactions } = reply.value;
      const counts = `${counted(accounts, 'account', 'accounts')} and ${counted(interactions, 'interaction', 'interactions')}`;
      say()({ text: `Backed up and checked: ${counts}, in ${path}.` });
    },
    exportAs: async (format) => {
      const reply = await api.call('book:export', { format });
      if (!reply.ok) return say()({ text: failureSentence(reply.error), tone: 'bad' });
      if (reply.value) say()({ text: `Exported ${counted(reply.value.rows, 'row', 'rows')} to ${reply.value.path}.` });
    },
    reveal: async () => {
      await api.call('book:reveal', null);
    },
    undo: async () => {
      const reply = await api.call('book:undo', null);
      if (!reply.ok) return;
      if (!reply.value) return say()({ text: 'There is nothing to take back.' });
      say()(
        { text: `Taken back: ${reply.value.label}.` },
        { label: 'Redo', keys: 'Mod+Shift+Z', act: () => void acts.redo() },
      );
    },
    redo: async () => {
      const reply = await api.call('book:redo', null);
      if (!reply.ok) return;
      if (!reply.value) return say()({ text: 'There is nothing to do again.' });
      say()({ text: `Done again: ${reply.value.label}.`, undo: true });
    },
  };
  return acts;
}
