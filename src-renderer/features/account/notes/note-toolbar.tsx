import { Bold, Heading, Italic, List, ListChecks, ListOrdered, Paperclip, Quote, Table2 } from 'lucide-react';
import { useRef, useSyncExternalStore, type Ref } from 'react';
import { Toolbar } from 'react-aria-components';
import { afterFloat } from '../../../lib/after-float.ts';
import { shortcutLabel } from '../../../lib/shortcut.ts';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { IconToggle } from '../../../ui/icon-toggle.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import type { MenuEntry } from '../../../ui/menu.tsx';
import type { TableEdit } from './edit-table.ts';
import type { Formatting } from './editor-handle.ts';
import { LinkField } from './link-field.tsx';
import styles from './note-toolbar.module.css';

/** Props of {@link NoteToolbar}. */
export interface NoteToolbarProps {
  /** Null where the Markdown itself is edited, or the editor is not there yet. */
  formatting: Formatting | null;
  onAttach: (files: readonly File[]) => void;
  /** Esc: the keyboard goes back into the text. */
  onLeave: () => void;
  ref: Ref<HTMLDivElement>;
}

/** What can be done to the words around the caret, and files; Alt F10 goes here from the text. */
export function NoteToolbar({ formatting, onAttach, onLeave, ref }: NoteToolbarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div
      ref={ref}
      className={cx(styles.bar)}
      onKeyDown={(event) => {
        // What floats above the page has an Esc of its own.
        if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <Toolbar aria-label="Form of the note" className={cx(styles.tools)}>
        {formatting && <FormatTools formatting={formatting} />}
        <IconButton label="Attach a file" icon={Paperclip} iconSize={15} onPress={() => chooser.current?.click()} />
      </Toolbar>
      <KeyHint keys={shortcutLabel('Alt+F10')} />
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label="Files to attach"
        onChange={(event) => {
          onAttach([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

/** Drawn anew only when the words around the caret are formed otherwise, not at every key. */
function FormatTools({ formatting }: { formatting: Formatting }) {
  const state = useSyncExternalStore(formatting.subscribe, formatting.state);
  const { act } = formatting;
  const isLine = !state.isTable && !state.isCode;
  return (
    <>
      <IconToggle
        label="Bold"
        icon={Bold}
        keys={shortcutLabel('Mod+B')}
        isSelected={state.isBold}
        isDisabled={state.isCode}
        onChange={() => act({ what: 'bold' })}
      />
      <IconToggle
        label="Italic"
        icon={Italic}
        keys={shortcutLabel('Mod+I')}
        isSelected={state.isItalic}
        isDisabled={state.isCode}
        onChange={() => act({ what: 'italic' })}
      />
      <MenuButton
        label="Heading"
        entries={[0, 1, 2, 3].map((level) => ({
          id: String(level),
          label: level === 0 ? 'Plain text' : `Heading ${level}`,
          keys: shortcutLabel(`Mod+Alt+${level}`),
          isSelected: state.heading === level,
          onAction: () => afterFloat(() => act({ what: 'heading', level })),
        }))}
      >
        <IconButton label="Heading" icon={Heading} iconSize={15} isDisabled={!isLine || state.list !== null} />
      </MenuButton>
      <span className={cx(styles.gap)} />
      <IconToggle
        label="List"
        icon={List}
        keys={shortcutLabel('Mod+Alt+8')}
        isSelected={state.list === 'bullet'}
        isDisabled={!isLine}
        onChange={() => act({ what: 'list', kind: 'bullet' })}
      />
      <IconToggle
        label="Numbered list"
        icon={ListOrdered}
        keys={shortcutLabel('Mod+Alt+7')}
        isSelected={state.list === 'ordered'}
        isDisabled={!isLine}
        onChange={() => act({ what: 'list', kind: 'ordered' })}
      />
      <IconToggle
        label="Checklist"
        icon={ListChecks}
        keys={shortcutLabel('Mod+Alt+9')}
        isSelected={state.list === 'task'}
        isDisabled={!isLine}
        onChange={() => act({ what: 'list', kind: 'task' })}
      />
      <IconToggle
        label="Quote"
        icon={Quote}
        keys={shortcutLabel('Mod+Shift+B')}
        isSelected={state.isQuote}
        isDisabled={!isLine}
        onChange={() => act({ what: 'quote' })}
      />
      <span className={cx(styles.gap)} />
      <LinkField link={state.link} isDisabled={state.isCode} onLink={(address) => act({ what: 'link', address })} />
      {state.isTable ? (
        <MenuButton label="Table" entries={tableEntries((edit) => afterFloat(() => act({ what: 'edit table', edit })))}>
          <IconButton label="Rows and columns" icon={Table2} iconSize={15} />
        </MenuButton>
      ) : (
        <IconButton
          label="Table"
          icon={Table2}
          iconSize={15}
          keys="| a | b |"
          isDisabled={!isLine}
          onPress={() => act({ what: 'table' })}
        />
      )}
    </>
  );
}

const tableEntries = (edit: (edit: TableEdit) => void): MenuEntry[] => {
  const entry = (id: TableEdit, label: string, keys: string): MenuEntry => ({
    id,
    label,
    keys: shortcutLabel(keys),
    onAction: () => edit(id),
  });
  return [
    entry('row above', 'Row above', 'Alt+Shift+Up'),
    entry('row below', 'Row below', 'Alt+Shift+Down'),
    entry('column before', 'Column before', 'Alt+Shift+Left'),
    entry('column after', 'Column after', 'Alt+Shift+Right'),
    { kind: 'line', id: 'line' },
    entry('remove row', 'Remove the row', 'Alt+Shift+Backspace'),
    entry('remove column', 'Remove the column', 'Alt+Shift+Delete'),
    { id: 'remove table', label: 'Remove the table', onAction: () => edit('remove table') },
  ];
};
