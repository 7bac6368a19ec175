import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Reply } from '#contract/api';
import type { Channel } from '#contract/channel-names';
import type { PlanItem, WholePlan } from '#contract/plans';
import { callKey, useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence, type AnyFailure } from '../../lib/failure-sentence.ts';

/** What an act makes of the lines; made twice it makes the same. */
export type LinesEdit = (lines: readonly PlanItem[]) => readonly PlanItem[];

/** The lines as they are shown: those of the book with what is on its way to it. */
export interface PlanEdits {
  readonly items: readonly PlanItem[];
  /** The newest lines, also before they are drawn: keys come faster than drawings. */
  readonly now: () => readonly PlanItem[];
  /** Shows an edit at once and writes it after all that was written before. */
  readonly write: <C extends Channel>(edit: LinesEdit, call: () => Promise<Reply<C>>) => void;
}

/** Edits that are seen at once and written one after another. The book has the last word. */
export function usePlanEdits(plan: WholePlan): PlanEdits {
  const api = useApi();
  const client = useQueryClient();
  const { notify } = useAppActions();
  const [pending, setPending] = useState<readonly LinesEdit[]>([]);
  const queue = useRef({ tail: Promise.resolve(), waiting: 0, made: 0, generation: 0 });
  const items = useMemo(
    () => pending.reduce<readonly PlanItem[]>((lines, edit) => edit(lines), plan.items),
    [pending, plan.items],
  );
  const latest = useRef(items);
  latest.current = items;
  const planId = plan.id;

  const write = useCallback<PlanEdits['write']>(
    (edit, call) => {
      const own = queue.current;
      const { generation } = own;
      latest.current = edit(latest.current);
      setPending((edits) => [...edits, edit]);
      own.waiting += 1;
      own.made += 1;
      const settle = async (): Promise<void> => {
        // Asked here and not by invalidating: another push may call that off, and it would answer too early.
        const { made } = own;
        const reply = await api.call('plans:get', { id: planId });
        // What was made meanwhile is not in this answer; the newest edit asks for itself.
        if (own.made !== made) return;
        if (reply.ok) client.setQueryData(callKey('plans:get', { id: planId }), reply.value);
        // The new answer reaches the page by this way too: lines on their way stay until it is there.
        notifyManager.schedule(() => {
          if (own.made === made) setPending([]);
        });
      };
      own.tail = own.tail.then(async () => {
        // What was thought up upon an edit that was refused is not written.
        const reply = generation === own.generation ? await call() : null;
        own.waiting -= 1;
        if (reply && !reply.ok) {
          own.generation += 1;
          notify({ text: failureSentence(reply.error as AnyFailure), tone: 'bad' });
        }
        // Nothing waits for the answer: the next edit goes on its way meanwhile.
        if (own.waiting === 0) void settle();
      });
    },
    [api, client, notify, planId],
  );
  const now = useCallback(() => latest.current, []);
  return useMemo(() => ({ items, now, write }), [items, now, write]);
}
