import { useState } from 'react';
import { useApi } from '../../lib/api.ts';
import { copiedSentence } from '../../lib/copied-sentence.ts';
import { useAppActions } from '../../lib/app-actions.ts';
import type { AppCommand } from '../../lib/commands.ts';
import { useHere } from '../../lib/use-here.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import { loggedSentence } from '../../lib/line-words.ts';
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
  const api = useApi();
  const here = useHere();
  const logLine = async (text: string): Promise<void> => {
    // What the list shows may still be about fewer letters.
    const read = await api.call('line:read', { text, caret: text.length, accountId: null });
    const reply = await api.call('line:log', { text, accountId: null, draftKey: null });
    if (reply.ok && read.ok)
      notify({ text: loggedSentence(read.value, here) + copiedSentence(reply.value.copiedAs), undo: true });
    // The line is not lost: the dialog takes it over and says what is wrong.
    else openLog({ line: text });
  };
  const { groups, act, foot, isLoading } = usePaletteEntries({
    query,
    commands,
    keysOf,
    openAccount,
    openLog,
    logLine: (text) => void logLine(text),
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
