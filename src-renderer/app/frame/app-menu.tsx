import { Menu as MenuIcon } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useAct, useCall } from '../../lib/api.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useWindowParts } from '../window-parts-context.ts';
import { menuEntries } from './menu-entries.ts';

/** The menu of the whole app, where the system has none of its own. */
export function AppMenu({ onOpenBook }: { onOpenBook: (path: string) => void }) {
  const { platform, commands } = useWindowParts();
  const known = useSyncExternalStore(commands.store.subscribe, commands.known);
  const { data: recents } = useCall('book:recents', null);
  const { data: settings } = useCall('settings:get', null);
  const { data: book } = useCall('book:state', null);
  const { mutate: putSettings } = useAct('settings:put');
  if (platform === 'mac') return null;
  return (
    <MenuButton
      label="Application menu"
      entries={menuEntries({
        commands: known.map(({ command }) => command),
        recents: recents ?? [],
        onOpenBook,
        theme: settings?.theme ?? 'system',
        onTheme: (theme) => putSettings({ theme }),
        isReadOnly: book?.readOnly === true,
      })}
    >
      <IconButton label="Application menu" icon={MenuIcon} noTooltip />
    </MenuButton>
  );
}
