import { Command as CommandIcon, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { CommandPalette } from '../../ui/command-palette.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ContextMenu, type Point } from '../../ui/context-menu.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { COMPANIES } from './sample-companies.ts';
import styles from './float-specimens.module.css';
import { Specimen } from './specimen.tsx';

const ENTRIES: readonly MenuEntry[] = [
  { id: 'open', label: 'Open', keys: 'Enter' },
  { id: 'rename', label: 'Rename', icon: Pencil, keys: 'F2', description: 'The old name stays in the history' },
  {
    id: 'move',
    label: 'Move to',
    entries: [
      { id: 'core', label: 'Core', isSelected: true },
      { id: 'tail', label: 'Long tail', isSelected: false },
    ],
  },
  { id: 'line', kind: 'line' },
  {
    id: 'group',
    kind: 'group',
    title: 'For ever',
    entries: [{ id: 'delete', label: 'Delete', icon: Trash2, isDestructive: true }],
  },
  { id: 'off', label: 'Not available', isDisabled: true },
];

type Open = 'dialog' | 'confirm' | 'palette' | 'keys' | null;

/** Dialogs, menus and panels. */
export function FloatSpecimens() {
  const [open, setOpen] = useState<Open>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<Point | null>(null);
  const [hasSheet, setHasSheet] = useState(true);
  const toggle = (what: Open) => (isOpen: boolean) => setOpen(isOpen ? what : null);
  const found = COMPANIES.filter((company) => company.name.toLowerCase().includes(query.toLowerCase())).slice(0, 6);
  return (
    <>
      <Specimen name="Menus">
        <MenuButton label="What can be done" entries={ENTRIES}>
          <IconButton label="More" icon={Ellipsis} />
        </MenuButton>
        <MenuButton label="What can be done, too" entries={ENTRIES}>
          <Button>Menu</Button>
        </MenuButton>
        <div
          className={styles['area']}
          onContextMenu={(event) => {
            event.preventDefault();
            setAt({ x: event.clientX, y: event.clientY });
          }}
        >
          Right press here
        </div>
        <ContextMenu label="Here" entries={ENTRIES} at={at} onClose={() => setAt(null)} />
        <Popover label="A few settings" trigger={<Button>Popover</Button>}>
          <TextField label="Name has" />
        </Popover>
      </Specimen>
      <Specimen name="Dialogs">
        <Button onPress={() => setOpen('dialog')}>Open dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Open question</Button>
        <Button onPress={() => setOpen('palette')}>Open palette</Button>
        <Button onPress={() => setOpen('keys')}>Open keys</Button>
      </Specimen>
      <Specimen name="Sheet" isWide>
        <div className={styles['sheet']}>
          <Button onPress={() => setHasSheet(true)}>Show the sheet</Button>
          {hasSheet && (
            <Sheet title="Outcome 2" note="open" onClose={() => setHasSheet(false)} width={320}>
              <TextField label="Wording" defaultValue="Berths planned a week ahead" />
            </Sheet>
          )}
        </div>
      </Specimen>
      <Dialog
        isOpen={open === 'dialog'}
        onOpenChange={toggle('dialog')}
        title="A dialog"
        note="Saved as you type, 11:17:42"
        foot={
          <>
            <Button keys="Esc" onPress={() => setOpen(null)}>
              Cancel
            </Button>
            <Button kind="primary" keys="Ctrl Enter" onPress={() => setOpen(null)}>
              Save
            </Button>
          </>
        }
      >
        <TextField label="Name" autoFocus />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onOpenChange={toggle('confirm')}
        title="Erase this note for ever?"
        confirmLabel="Erase"
        onConfirm={() => undefined}
      >
        It leaves the file and its history. Two backups still hold it.
      </ConfirmDialog>
      <CommandPalette
        isOpen={open === 'palette'}
        onOpenChange={toggle('palette')}
        label="Commands"
        placeholder="Do or find"
        query={query}
        onQueryChange={setQuery}
        groups={[
          { id: 'do', title: 'Do', commands: [{ id: 'log', label: 'Log', icon: CommandIcon, keys: 'Ctrl L' }] },
          {
            id: 'go',
            title: 'Go to',
            commands: found.map(({ id, name, sector }) => ({ id, label: name, detail: sector })),
          },
        ]}
        onRun={() => undefined}
        emptyText="Nothing found"
      />
      <ShortcutSheet
        isOpen={open === 'keys'}
        onOpenChange={toggle('keys')}
        title="Keys"
        groups={[
          {
            id: 'all',
            title: 'Everywhere',
            shortcuts: [
              { keys: 'Ctrl L', action: 'Log' },
              { keys: 'Ctrl K', action: 'Commands' },
            ],
          },
          {
            id: 'lists',
            title: 'Lists',
            shortcuts: [
              { keys: 'J K', action: 'Move' },
              { keys: 'X', action: 'Select' },
            ],
          },
        ]}
      />
    </>
  );
}
