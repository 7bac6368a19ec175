import type { Output } from '#contract/channels';
import type { AppCommand } from '../../lib/commands.ts';
import type { MenuAction, MenuEntry } from '../../ui/menu.tsx';
import { keysOf } from '../commands/command-words.ts';

type Theme = Output<'window:theme'>;

/** What the menu of the app is made of. */
export interface MenuParts {
  readonly commands: readonly AppCommand[];
  readonly recents: Output<'book:recents'>;
  readonly onOpenBook: (path: string) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

const themeNames: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** The menu of the app: Book, Edit, Import, View and Help. Every entry is a command, so that it has the same name and key everywhere. */
export function menuEntries({ commands, recents, onOpenBook, theme, onTheme }: MenuParts): readonly MenuEntry[] {
  const entry = (id: string, label?: string): MenuAction => {
    const command = commands.find((one) => one.id === id);
    return {
      id,
      label: label ?? command?.name ?? id,
      keys: command && keysOf(command),
      isDisabled: command === undefined || command.isOff === true,
      onAction: () => command?.run(),
    };
  };
  const others = recents.filter(({ isOpen }) => !isOpen);
  const recent: readonly MenuEntry[] =
    others.length === 0
      ? []
      : [
          {
            id: 'recent',
            label: 'Open recent',
            entries: others.map(({ name, path }) => ({
              id: path,
              label: name,
              description: path,
              onAction: () => onOpenBook(path),
            })),
          },
        ];
  return [
    {
      id: 'book',
      label: 'Book',
      entries: [
        entry('book:new', 'New…'),
        entry('book:choose', 'Open…'),
        ...recent,
        { kind: 'line', id: 'book-1' },
        entry('book:backup', 'Back up…'),
        entry('book:export', 'Export as JSON…'),
        entry('book:exportCsv', 'Export as CSV…'),
        { kind: 'line', id: 'book-2' },
        entry('book:reveal', 'Show in folder'),
      ],
    },
    { id: 'edit', label: 'Edit', entries: [entry('edit:undo'), entry('edit:redo')] },
    { kind: 'line', id: 'line-1' },
    entry('import:open', 'Import…'),
    entry('account:new', 'New account…'),
    { kind: 'line', id: 'line-2' },
    {
      id: 'view',
      label: 'View',
      entries: [
        ...themeNames.map(([value, label]) => ({
          id: value,
          label,
          isSelected: value === theme,
          onAction: () => onTheme(value),
        })),
        { kind: 'line' as const, id: 'view-1' },
        entry('zoom:in', 'Larger'),
        entry('zoom:out', 'Smaller'),
        entry('zoom:reset', 'Usual size'),
      ],
    },
    { id: 'help', label: 'Help', entries: [entry('help:keys'), entry('help:about')] },
  ];
}
