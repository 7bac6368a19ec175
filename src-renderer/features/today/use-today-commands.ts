import { useLayoutEffect, useMemo, useRef } from 'react';
import type { TodayRow } from '#contract/today';
import type { AppActions } from '../../lib/app-actions.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import type { TodayActs } from './use-today-acts.ts';

interface TodayKeys {
  readonly rows: readonly TodayRow[];
  readonly index: number;
  readonly goTo: (index: number) => void;
  readonly acts: TodayActs;
  readonly openLog: AppActions['openLog'];
  readonly openAccount: AppActions['openAccount'];
  readonly startMoving: (commitmentId: string) => void;
}

/** The promise of ours that a row is here for, the oldest first. */
export const overdueOf = (row: TodayRow | undefined): string | null =>
  row?.reasons.find(({ commitmentId }) => commitmentId !== null)?.commitmentId ?? null;

/** Makes Today's keys known to the palette, the status bar and the sheet of keys; they work wherever the focus is. */
export function useTodayCommands(keys: TodayKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  const canStepIn = keys.rows[keys.index]?.stepIn?.taken === null;
  const hasOverdue = overdueOf(keys.rows[keys.index]) !== null;
  useCommands(
    useMemo<readonly AppCommand[]>(() => {
      const group = 'Today';
      const now = () => latest.current;
      const withRow = (run: (row: TodayRow) => void) => () => {
        const row = now().rows[now().index];
        if (row) run(row);
      };
      const withOverdue = (run: (commitmentId: string) => void) =>
        withRow((row) => {
          const commitmentId = overdueOf(row);
          if (commitmentId !== null) run(commitmentId);
        });
      return [
        {
          id: 'today:move',
          name: 'Move down and up',
          group,
          keys: ['J K'],
          hint: 'move',
          listenedElsewhere: true,
          run: () => undefined,
        },
        {
          id: 'today:jump',
          name: 'Jump to a row',
          group,
          keys: ['1–9'],
          hint: 'jump',
          listenedElsewhere: true,
          run: () => undefined,
        },
        {
          id: 'today:down',
          name: 'Next row of Today',
          group,
          keys: ['J'],
          run: () => now().goTo(Math.min(now().index + 1, now().rows.length - 1)),
        },
        {
          id: 'today:up',
          name: 'Previous row of Today',
          group,
          keys: ['K'],
          run: () => now().goTo(Math.max(now().index - 1, 0)),
        },
        {
          id: 'today:log',
          name: 'Log about the row of Today',
          group,
          keys: ['L'],
          hint: 'log',
          run: withRow(({ id }) => now().openLog({ accountId: id })),
        },
        {
          id: 'today:open',
          name: 'Open the account of the row',
          group,
          keys: ['Enter'],
          hint: 'open',
          listenedElsewhere: true,
          run: withRow(({ id }) => now().openAccount(id)),
        },
        {
          id: 'today:stepIn',
          name: 'Take the task to step in',
          group,
          keys: ['S'],
          isOff: !canStepIn,
          run: withRow(({ id, name }) => now().acts.stepIn(id, name)),
        },
        {
          id: 'today:done',
          name: 'The late promise is done',
          group,
          keys: ['D'],
          isOff: !hasOverdue,
          run: withOverdue((id) => now().acts.close(id, 'kept')),
        },
        {
          id: 'today:redate',
          name: 'Give the late promise a new date',
          group,
          keys: ['M'],
          isOff: !hasOverdue,
          run: withOverdue((id) => now().startMoving(id)),
        },
        {
          id: 'today:drop',
          name: 'Drop the late promise',
          group,
          isOff: !hasOverdue,
          run: withOverdue((id) => now().acts.close(id, 'dropped')),
        },
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
          id: `today:row ${number}`,
          name: `Row ${number} of Today`,
          group,
          keys: [String(number)],
          run: () => now().goTo(number - 1),
        })),
      ];
    }, [hasOverdue, canStepIn]),
  );
}
