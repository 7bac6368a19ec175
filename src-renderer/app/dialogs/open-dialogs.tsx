import { lazy, Suspense, useSyncExternalStore, type ComponentType } from 'react';
import { useStore } from 'zustand';
import { AboutDialog } from '../../features/help/about-dialog.tsx';
import { PaletteDialog } from '../../features/palette/palette-dialog.tsx';
import type { LogStart } from '../../lib/app-actions.ts';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { keyGroups, keysOf } from '../commands/command-words.ts';
import { useWindowParts } from '../window-parts-context.ts';

/* Dialogs that are still being written appear as soon as their file does. */
type Log = ComponentType<{ start: LogStart; onClose: () => void }>;
type Form = ComponentType<{ id: string | null; onClose: () => void }>;
const NoLog: Log = () => null;
const NoForm: Form = () => null;
const logFiles = import.meta.glob<Record<string, Log>>('../../features/log/log-dialog.tsx');
const formFiles = import.meta.glob<Record<string, Form>>('../../features/account/account-form.tsx');
const LogDialog = lazy(async () => ({ default: (await Object.values(logFiles)[0]?.())?.['LogDialog'] ?? NoLog }));
const AccountFormDialog = lazy(async () => ({ default: (await Object.values(formFiles)[0]?.())?.['AccountFormDialog'] ?? NoForm }));

/** The one dialog that is open. */
export function OpenDialogs() {
  const { dialogs, commands } = useWindowParts();
  const open = useStore(dialogs.store, (state) => state.open);
  const known = useSyncExternalStore(commands.store.subscribe, commands.known);
  const onOpenChange = (isOpen: boolean): void => {
    if (!isOpen) dialogs.close();
  };
  switch (open?.kind) {
    case 'log':
      return (
        <Suspense>
          <LogDialog start={open.start} onClose={dialogs.close} />
        </Suspense>
      );
    case 'account':
      return (
        <Suspense>
          <AccountFormDialog id={open.id} onClose={dialogs.close} />
        </Suspense>
      );
    case 'palette':
      return <PaletteDialog commands={known.map(({ command }) => command)} keysOf={keysOf} startQuery={open.query} onOpenChange={onOpenChange} />;
    case 'keys':
      return <ShortcutSheet isOpen onOpenChange={onOpenChange} title="Keys that work here" groups={keyGroups(known)} />;
    case 'about':
      return <AboutDialog onOpenChange={onOpenChange} />;
    case undefined:
      return null;
  }
}
