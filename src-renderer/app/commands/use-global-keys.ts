import { useEffect } from 'react';
import { useApi, useCall } from '../../lib/api.ts';
import { useWindowParts } from '../window-parts-context.ts';
import { runCommand } from './command-store.ts';
import { createKeyListener } from './key-listener.ts';

/** Runs commands by their keys, and those that the system's menu names. */
export function useGlobalKeys(): void {
  const { commands } = useWindowParts();
  const api = useApi();
  const { data: settings } = useCall('settings:get', null);
  const hasSingleKeys = settings?.singleKeys ?? true;
  useEffect(() => {
    const deps = { commands, hasSingleKeys: () => hasSingleKeys };
    const before = createKeyListener(deps, 'before');
    const after = createKeyListener(deps, 'after');
    window.addEventListener('keydown', before, { capture: true });
    // React hears keys at its root, below the window: so every part of the page is asked first.
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', after);
    };
  }, [commands, hasSingleKeys]);
  useEffect(() => api.hear('menu:command', ({ command }) => runCommand(commands, command)), [api, commands]);
}
