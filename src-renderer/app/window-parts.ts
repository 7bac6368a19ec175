import type { QueryClient } from '@tanstack/react-query';
import type { AppApi } from '#contract/api';
import { createApiClient } from '../lib/api.ts';
import { currentPlatform, type KeyPlatform } from '../lib/shortcut.ts';
import { createToasts, type Toasts } from '../ui/toasts.ts';
import { createWriteTrouble, type WriteTrouble } from './acts/write-trouble.ts';
import { createCommandStore, type CommandStore } from './commands/command-store.ts';
import { createDialogStore, type DialogStore } from './dialogs/dialog-store.ts';
import { createAppHistory, type AppHistory } from './navigation/app-history.ts';

/** All that one window has once: made at its start, handed down, never a global. */
export interface WindowParts {
  readonly api: AppApi;
  readonly client: QueryClient;
  readonly platform: KeyPlatform;
  readonly history: AppHistory;
  readonly commands: CommandStore;
  readonly dialogs: DialogStore;
  readonly toasts: Toasts;
  readonly trouble: WriteTrouble;
}

export function createWindowParts(api: AppApi, page: Window): WindowParts {
  const platform = currentPlatform();
  const trouble = createWriteTrouble();
  return {
    api: trouble.watch(api),
    client: createApiClient(),
    platform,
    history: createAppHistory(page),
    commands: createCommandStore(platform),
    dialogs: createDialogStore(),
    toasts: createToasts(),
    trouble,
  };
}
