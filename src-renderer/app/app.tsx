import { ApiProvider } from '../lib/api-provider.tsx';
import { CommandRegistryContext } from '../lib/commands.ts';
import { ToastRegion } from '../ui/toast-region.tsx';
import { ToastsProvider } from '../ui/toasts.ts';
import { PictureCopying } from './acts/picture-copying.tsx';
import { NavigationProvider } from './navigation/navigation.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { WindowPartsContext } from './window-parts-context.ts';
import type { WindowParts } from './window-parts.ts';

/** The whole window. */
export function App({ parts }: { parts: WindowParts }) {
  return (
    <WindowPartsContext value={parts}>
      <ApiProvider api={parts.api} client={parts.client}>
        <CommandRegistryContext value={parts.commands}>
          <ToastsProvider value={parts.toasts}>
            <NavigationProvider history={parts.history}>
              <PictureCopying>
                <StartScreen />
              </PictureCopying>
              <ToastRegion toasts={parts.toasts} />
            </NavigationProvider>
          </ToastsProvider>
        </CommandRegistryContext>
      </ApiProvider>
    </WindowPartsContext>
  );
}
