import { Menu as MenuIcon } from 'lucide-react';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useAct, useCall } from '../../lib/api.ts';
import { useCommands, type AppCommand } from '../../lib/commands.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { everywhere } from '../commands/command-words.ts';
import { useAltTap } from '../commands/use-alt-tap.ts';
import { useWindowParts } from '../window-parts-context.ts';
import { menuEntries } from './menu-entries.ts';

/** The menu of the whole app, where the system has none of its own. */
export function AppMenu({ onOpenBook }: { onOpenBook: (path: string) => void }) {
  const { platform } = useWindowParts();
  return platform === 'mac' ? null : <OwnMenu onOpenBook={onOpenBook} />;
}

/** F10 opens it, and so does Alt alone, as in every window of these systems. */
function OwnMenu({ onOpenBook }: { onOpenBook: (path: string) => void }) {
  const { commands } = useWindowParts();
  const known = useSyncExternalStore(commands.store.subscribe, commands.known);
  const { data: recents } = useCall('book:recents', null);
  const { data: theme } = useCall('window:theme', null);
  const { mutate: setTheme } = useAct('window:setTheme');
  const [opened, setOpened] = useState<'by key' | 'by pointer' | null>(null);
  const openByKey = useCallback((isOpen: boolean) => setOpened(isOpen ? 'by key' : null), []);
  useCommands(
    useMemo<readonly AppCommand[]>(
      () => [
        { id: 'menu:open', name: 'Application menu', group: everywhere, keys: ['F10'], run: () => openByKey(true) },
      ],
      [openByKey],
    ),
  );
  useAltTap(opened !== null, openByKey);
  return (
    <MenuButton
      label="Application menu"
      isOpen={opened !== null}
      onOpenChange={(isOpen) => setOpened(isOpen ? 'by pointer' : null)}
      autoFocus={opened === 'by key' ? 'first' : undefined}
      entries={menuEntries({
        commands: known.map(({ command }) => command),
        recents: recents ?? [],
        onOpenBook,
        theme: theme ?? 'system',
        onTheme: (chosen) => setTheme({ theme: chosen }),
      })}
    >
      <IconButton label="Application menu" icon={MenuIcon} noTooltip />
    </MenuButton>
  );
}
