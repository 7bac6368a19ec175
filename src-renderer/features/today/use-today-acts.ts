import { useMemo } from 'react';
import type { Channel } from '#contract/channel-names';
import type { Input } from '#contract/channels';
import type { Commitment } from '#contract/accounts';
import type { CommitmentState } from '#domain/commitment';
import { levelNames, type Level } from '#domain/sentiment';
import { callOrThrow, CallFailed, useApi } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import { failureSentence } from '../../lib/failure-sentence.ts';

type Promised = Pick<Commitment, 'id' | 'text' | 'direction'>;

/** What can be done from Today without leaving it. Every act can be taken back from its notice. */
export interface TodayActs {
  readonly close: (id: string, state: Extract<CommitmentState, 'kept' | 'dropped'>) => void;
  readonly move: (commitment: Promised, due: string, when: string) => void;
  readonly judge: (accountId: string, name: string, level: Level) => void;
  /** Says yes to the task that a drop offers. */
  readonly stepIn: (accountId: string, name: string) => void;
  readonly explain: (accountId: string, name: string, reasons: readonly string[]) => void;
}

const closed = { kept: 'Done', dropped: 'Dropped' } as const;

/** `due`: what is promised, so that a notice can name it. */
export function useTodayActs(due: readonly Commitment[]): TodayActs {
  const api = useApi();
  const { notify } = useAppActions();
  return useMemo(() => {
    const named = (act: string, id: string): string => {
      const text = due.find((commitment) => commitment.id === id)?.text;
      return text === undefined ? `${act}.` : `${act}: ${text}`;
    };
    const run = async <C extends Channel>(channel: C, input: Input<C>, said: string): Promise<void> => {
      try {
        await callOrThrow(api, channel, input);
        notify({ text: said, undo: true });
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        notify({ text: failureSentence(error.failure), tone: 'bad' });
      }
    };
    return {
      close: (id, state) => void run('commitments:close', { id, state }, named(closed[state], id)),
      move: ({ id, text, direction }, due, when) =>
        void run('commitments:update', { id, text, due, direction }, `Moved to ${when}: ${text}`),
      judge: (accountId, name, level) =>
        void run('readings:set', { accountIds: [accountId], level }, `${levelNames[level]} for ${name}.`),
      stepIn: (accountId, name) =>
        void run('stepIn:take', { accountId }, `You step in at ${name}. It stands among the next steps.`),
      explain: (accountId, name, reasons) =>
        void run('readings:explain', { accountId, reasons: [...reasons] }, `Noted why ${name} got worse.`),
    };
  }, [api, notify, due]);
}
