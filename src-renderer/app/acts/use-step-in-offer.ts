import { useCallback, useEffect, useMemo, useState } from 'react';
import { useApi } from '../../lib/api.ts';
import type { AppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';
import { formatDueDate } from '../../lib/format-date.ts';
import { shortcutLabel } from '../../lib/shortcut.ts';
import { useHere } from '../../lib/use-here.ts';
import { useToasts } from '../../ui/toasts.ts';

/** A reading that is older than this was not just made: it came back by undo, or with a file. */
const justNowMs = 10_000;
const keys = 'Mod+Shift+S';

interface Offered {
  readonly accountId: string;
  readonly toast: string;
}

/** A reading that makes a drop is answered with the offer of a task; nothing is written without a yes. */
export function useStepInOffer(notify: AppActions['notify']): void {
  const api = useApi();
  const toasts = useToasts();
  const here = useHere();
  const [offered, setOffered] = useState<Offered | null>(null);

  const take = useCallback(
    async (accountId: string, accountName: string): Promise<void> => {
      setOffered(null);
      const reply = await api.call('stepIn:take', { accountId });
      notify(
        reply.ok
          ? { text: `You step in at ${accountName}. It stands among the next steps.`, undo: true }
          : { text: failureSentence(reply.error), tone: 'bad' },
      );
    },
    [api, notify],
  );

  useEffect(() => {
    const look = async (accountId: string): Promise<void> => {
      const reply = await api.call('stepIn:offer', { accountId });
      if (!reply.ok || reply.value === null) return;
      const { accountName, text, due, recordedAt } = reply.value;
      if (Date.now() - Date.parse(recordedAt) > justNowMs) return;
      const toast = toasts.show({
        text: `${accountName} fell. ${text}?`,
        detail: `A task of yours, due ${formatDueDate(due, here)}. Today offers it as well.`,
        action: {
          label: 'Step in',
          keys: shortcutLabel(keys),
          onAction: () => void take(accountId, accountName),
        },
      });
      setOffered({ accountId, toast });
    };
    return api.hear('book:changed', ({ accountIds, tables }) => {
      const [only, ...others] = accountIds ?? [];
      if (only !== undefined && others.length === 0 && tables.includes('readings')) void look(only);
    });
  }, [api, toasts, here, take]);

  useCommands(
    useMemo<readonly AppCommand[]>(
      () =>
        offered === null
          ? []
          : [
              {
                id: 'stepIn:take',
                name: 'Step in where it just fell',
                group: 'Account',
                keys: [keys],
                run: () => {
                  toasts.close(offered.toast);
                  void api.call('stepIn:offer', { accountId: offered.accountId }).then((reply) => {
                    if (reply.ok && reply.value) return take(offered.accountId, reply.value.accountName);
                    setOffered(null);
                    return undefined;
                  });
                },
              },
            ],
      [offered, api, toasts, take],
    ),
  );
}
