import type { Input } from '#contract/channels';
import type { AppActions } from '../../lib/app-actions.ts';
import type { AppCommand } from '../../lib/commands.ts';
import type { KeyPlatform } from '../../lib/shortcut.ts';
import type { FileActs } from '../acts/file-acts.ts';
import type { OpenDialog } from '../dialogs/dialog-store.ts';
import { everywhere, moving } from './command-words.ts';

/** What the commands that work in every place are made of. */
export interface GlobalCommandDeps {
  readonly platform: KeyPlatform;
  readonly actions: AppActions;
  readonly files: FileActs;
  readonly openDialog: (dialog: OpenDialog) => void;
  readonly history: { readonly back: () => void; readonly forward: () => void };
  readonly goToRegion: (step: 1 | -1) => void;
  readonly chooseBook: () => void;
  readonly makeBook: () => void;
  readonly openSample: () => void;
  readonly toggleTheme: () => void;
  readonly actOnWindow: (act: Input<'window:act'>['act']) => void;
  /** What undo and redo would do now; null where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly isReadOnly: boolean;
}

/** The commands of the whole window. Their ids are those that the system's menu names. */
export function globalCommands(deps: GlobalCommandDeps): readonly AppCommand[] {
  const { platform, actions, files, openDialog, history, undoLabel, redoLabel, isReadOnly } = deps;
  const isMac = platform === 'mac';
  const all: readonly Omit<AppCommand, 'group'>[] = [
    {
      id: 'log:open',
      name: 'Log interaction',
      keys: ['Mod+L'],
      hint: 'log',
      isOff: isReadOnly,
      run: () => actions.openLog(),
    },
    {
      id: 'palette:open',
      name: 'Command palette',
      keys: ['Mod+K'],
      hint: 'commands',
      run: () => openDialog({ kind: 'palette', query: '' }),
    },
    { id: 'search:open', name: 'Search everything', keys: ['Mod+F'], run: () => actions.go('search') },
    {
      id: 'edit:undo',
      name: undoLabel === null ? 'Undo' : `Undo ${undoLabel}`,
      keys: ['Mod+Z'],
      isOff: undoLabel === null,
      run: actions.undo,
    },
    {
      id: 'edit:redo',
      name: redoLabel === null ? 'Redo' : `Redo ${redoLabel}`,
      keys: isMac ? ['Mod+Shift+Z'] : ['Mod+Shift+Z', 'Mod+Y'],
      isOff: redoLabel === null,
      run: actions.redo,
    },
    { id: 'go:back', name: 'Back', keys: [isMac ? 'Mod+[' : 'Alt+Left'], run: history.back },
    { id: 'go:forward', name: 'Forward', keys: [isMac ? 'Mod+]' : 'Alt+Right'], run: history.forward },
    { id: 'go:today', name: 'Go to Today', keys: ['Mod+1'], run: () => actions.go('today') },
    { id: 'go:book', name: 'Go to the Book', keys: ['Mod+2'], run: () => actions.go('book') },
    { id: 'go:reflections', name: 'Go to Reflections', run: () => actions.go('reflections') },
    { id: 'sweep:open', name: 'Daily sweep', keys: ['Shift+S'], run: () => actions.go('sweep') },
    { id: 'go:settings', name: 'Settings', keys: ['Mod+,'], run: () => actions.go('settings') },
    { id: 'region:next', name: 'Next part of the window', keys: ['F6'], run: () => deps.goToRegion(1) },
    { id: 'region:previous', name: 'Previous part of the window', keys: ['Shift+F6'], run: () => deps.goToRegion(-1) },
    {
      id: 'account:new',
      name: 'New account',
      keys: ['Mod+N'],
      isOff: isReadOnly,
      run: () => actions.editAccount(null),
    },
    {
      id: 'import:open',
      name: 'Import accounts from CSV',
      keys: ['Mod+I'],
      isOff: isReadOnly,
      run: () => actions.go('import'),
    },
    { id: 'book:export', name: 'Export the whole book as JSON', run: () => void files.exportAs('json') },
    { id: 'book:exportCsv', name: 'Export the whole book as CSV', run: () => void files.exportAs('csv') },
    { id: 'book:backup', name: 'Back up the book', run: () => void files.backUp() },
    { id: 'book:reveal', name: 'Show the book in its folder', run: () => void files.reveal() },
    { id: 'book:choose', name: 'Open another book', keys: ['Mod+O'], run: deps.chooseBook },
    { id: 'book:new', name: 'New book', run: deps.makeBook },
    { id: 'book:sample', name: 'Look at the sample book', run: deps.openSample },
    { id: 'theme:toggle', name: 'Switch between light and dark', run: deps.toggleTheme },
    { id: 'zoom:in', name: 'Show everything larger', keys: ['Mod++', 'Mod+='], run: () => deps.actOnWindow('zoom in') },
    { id: 'zoom:out', name: 'Show everything smaller', keys: ['Mod+-'], run: () => deps.actOnWindow('zoom out') },
    {
      id: 'zoom:reset',
      name: 'Show everything at its usual size',
      keys: ['Mod+0'],
      run: () => deps.actOnWindow('zoom reset'),
    },
    { id: 'help:keys', name: 'Keys', keys: ['F1', '?'], hint: 'keys', run: () => openDialog({ kind: 'keys' }) },
    { id: 'help:about', name: 'About Bellwether', run: () => openDialog({ kind: 'about' }) },
  ];
  return all.map((command) => ({ ...command, group: /^(go|region):/.test(command.id) ? moving : everywhere }));
}
