import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { AccountFormDialog } from '../../features/account/account-form.tsx';
import { AboutDialog } from '../../features/help/about-dialog.tsx';
import { LogDialog } from '../../features/log/log-dialog.tsx';
import { PaletteDialog } from '../../features/palette/palette-dialog.tsx';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import type { BookActs } from '../acts/book-acts.ts';
import { keyGroups, keysOf } from '../commands/command-words.ts';
import { useWindowParts } from '../window-parts-context.ts';
import { TroubleDialog } from './trouble-dialog.tsx';

/** The one dialog that is open. */
export function OpenDialogs({ books }: { books: BookActs }) {
  const { dialogs, commands } = useWindowParts();
  const open = useStore(dialogs.store, (state) => state.open);
  const known = useSyncExternalStore(commands.store.subscribe, commands.known);
  const onOpenChange = (isOpen: boolean): void => {
    if (!isOpen) dialogs.close();
  };
  switch (open?.kind) {
    case 'log':
      return <LogDialog start={open.start} onClose={dialogs.close} />;
    case 'account':
      return <AccountFormDialog id={open.id} onClose={dialogs.close} />;
    case 'palette':
      return (
        <PaletteDialog
          commands={known.map(({ command }) => command)}
          keysOf={keysOf}
          startQuery={open.query}
          onOpenChange={onOpenChange}
        />
      );
    case 'keys':
      return <ShortcutSheet isOpen onOpenChange={onOpenChange} title="Keys that work here" groups={keyGroups(known)} />;
    case 'book trouble':
      return <TroubleDialog failure={open.failure} backups={open.backups} books={books} onClose={dialogs.close} />;
    case 'about':
      return <AboutDialog onOpenChange={onOpenChange} />;
    case undefined:
      return null;
  }
}
