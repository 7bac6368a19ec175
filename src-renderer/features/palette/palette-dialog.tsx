import { useState } from 'react';
import { useAct } from '../../lib/api.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import type { AppCommand } from '../../lib/commands.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import { usePaletteEntries } from './use-palette-entries.tsx';

/** Props of {@link PaletteDialog}. */
export interface PaletteDialogProps {
  /** All commands that are known here. */
  commands: readonly AppCommand[];
  /** A command's keys as they are written. */
  keysOf: (command: AppCommand) => string | undefined;
  startQuery: string;
  onOpenChange: (isOpen: boolean) => void;
}

/** One line that goes anywhere, does anything, finds what was written, and logs. */
export function PaletteDialog({ commands, keysOf, startQuery, onOpenChange }: PaletteDialogProps) {
  const [query, setQuery] = useState(startQuery);
  const { openAccount, openLog, notify } = useAppActions();
  const { mutate: logLine } = useAct('line:log');
  const { groups, act, foot, isLoading } = usePaletteEntries({
    query,
    commands,
    keysOf,
    openAccount,
    openLog,
    logLine: (text, told) =>
      logLine(
        { text, accountId: null, draftKey: null },
        {
          onSuccess: () => notify({ text: told, undo: true }),
          // The line is not lost: the dialog takes it over.
          onError: () => openLog({ line: text }),
        },
      ),
  });
  return (
    <CommandPalette
      isOpen
      onOpenChange={onOpenChange}
      label="Search, go to, do, or log"
      placeholder="Find an account, a note or a command, or log a line"
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      onRun={({ id }) => act(id)}
      isLoading={isLoading}
      emptyText="Nothing is called that, and no note says it."
      foot={foot}
    />
  );
}
