import { useState } from 'react';
import type { WholePlan } from '#contract/plans';
import { useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence, type AnyFailure } from '../../lib/failure-sentence.ts';
import type { Here } from '../../lib/use-here.ts';
import type { MenuEntry } from '../../ui/menu.tsx';

/** What can be done to a plan as a whole. */
export function usePlanHeadActs(plan: WholePlan, here: Here) {
  const api = useApi();
  const { notify, openAccount } = useAppActions();
  const [dialog, setDialog] = useState<'name' | 'agree' | 'review' | 'versions' | 'template' | null>(null);
  const say = (reply: { ok: true } | { ok: false; error: AnyFailure }, text: string): boolean => {
    notify(reply.ok ? { text, undo: true } : { text: failureSentence(reply.error), tone: 'bad' });
    return reply.ok;
  };
  const close = async (): Promise<void> => {
    say(await api.call('plans:close', { id: plan.id, on: here.today, words: null }), `${plan.title} closed.`);
  };
  const reopen = async (): Promise<void> => {
    say(await api.call('plans:reopen', { id: plan.id }), `${plan.title} is open again.`);
  };
  const remove = async (): Promise<void> => {
    const reply = await api.call('plans:remove', { id: plan.id });
    if (say(reply, `${plan.title} deleted with its lines.`)) openAccount(plan.accountId);
  };
  const entries: readonly MenuEntry[] = [
    { id: 'agree', label: 'They agreed on it', onAction: () => setDialog('agree') },
    { id: 'review', label: 'We went through it', onAction: () => setDialog('review') },
    { id: 'versions', label: 'What was agreed', onAction: () => setDialog('versions') },
    { kind: 'line', id: 'above name' },
    { id: 'name', label: 'Name and start', onAction: () => setDialog('name') },
    plan.closedOn === null
      ? { id: 'close', label: 'Close the plan', onAction: () => void close() }
      : { id: 'reopen', label: 'Open it again', onAction: () => void reopen() },
    { kind: 'line', id: 'line' },
    {
      id: 'remove',
      label: 'Delete the plan',
      description: 'Can be undone',
      isDestructive: true,
      onAction: () => void remove(),
    },
  ];
  return { entries, dialog, show: setDialog, closeDialog: () => setDialog(null) };
}
