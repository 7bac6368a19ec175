import { Search, type LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './command-palette.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** One thing the palette can do or go to. */
export interface Command {
  id: string;
  label: string;
  icon?: LucideIcon | undefined;
  /** Drawn instead of an icon. */
  mark?: ReactNode;
  /** Fainter words after the label. */
  detail?: ReactNode;
  keys?: string | undefined;
  isDisabled?: boolean | undefined;
}

/** Commands under a heading, already in order. */
export interface CommandGroup {
  id: string;
  title: string;
  commands: readonly Command[];
}

/** Props of {@link CommandPalette}. */
export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** The name of the dialog. */
  label: string;
  placeholder: string;
  query: string;
  onQueryChange: (query: string) => void;
  /** What matches now; the caller searches and ranks. */
  groups: readonly CommandGroup[];
  onRun: (command: Command) => void;
  isLoading?: boolean | undefined;
  /** One line when nothing matches. */
  emptyText: string;
  /** Under the list: keys, or what the line is understood as. */
  foot?: ReactNode;
}

/** One line from which everything is reached. Enter runs what is marked; arrows mark another. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onOpenChange, label } = props;
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={cx(styles.overlay)}>
      <Modal className={cx(styles.modal)}>
        <Dialog aria-label={label} className={cx(styles.dialog)}>
          <Palette {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette({
  label,
  placeholder,
  query,
  onQueryChange,
  groups,
  onRun,
  isLoading,
  emptyText,
  foot,
  onOpenChange,
}: CommandPaletteProps) {
  const commands = groups.flatMap((group) => group.commands).filter((command) => command.isDisabled !== true);
  const [markedId, setMarkedId] = useState<string | null>(null);
  const marked = commands.find((command) => command.id === markedId) ?? commands[0];
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const optionId = (command: Command) => `${id}-${command.id}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [marked?.id]);

  const run = (command: Command) => {
    if (command.isDisabled === true) return;
    onOpenChange(false);
    onRun(command);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const at = marked ? commands.indexOf(marked) : -1;
    const isDown = event.key === 'ArrowDown' || (event.ctrlKey && event.key === 'n');
    const isUp = event.key === 'ArrowUp' || (event.ctrlKey && event.key === 'p');
    if (isDown) setMarkedId(commands[(at + 1) % commands.length]?.id ?? null);
    else if (isUp) setMarkedId(commands[(at - 1 + commands.length) % commands.length]?.id ?? null);
    else if (event.key === 'PageDown') setMarkedId(commands[Math.min(commands.length - 1, at + 8)]?.id ?? null);
    else if (event.key === 'PageUp') setMarkedId(commands[Math.max(0, at - 8)]?.id ?? null);
    else if (event.key === 'Enter' && marked) run(marked);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={cx(styles.line)}>
        <Icon of={Search} size={16} />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={commands.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(marked ? { 'aria-activedescendant': optionId(marked) } : {})}
          // The palette is opened to type in.
          autoFocus
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={placeholder}
          value={query}
          className={cx(styles.input)}
          onChange={(event) => {
            setMarkedId(null);
            onQueryChange(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <KeyHint keys="Esc" />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={cx(styles.list)} tabIndex={-1}>
        {groups.map((group) =>
          group.commands.length === 0 ? null : (
            <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
              <div id={`${id}-${group.id}`} className={cx(styles.title)} role="presentation">
                {group.title}
              </div>
              {group.commands.map((command) => (
                <div
                  key={command.id}
                  id={optionId(command)}
                  role="option"
                  aria-selected={command === marked}
                  aria-disabled={command.isDisabled === true || undefined}
                  className={cx(styles.command)}
                  onPointerMove={() => setMarkedId(command.id)}
                  onClick={() => run(command)}
                >
                  <span className={cx(styles.mark)}>
                    {command.mark ?? (command.icon && <Icon of={command.icon} size={15} />)}
                  </span>
                  <span className={cx(styles.label)}>{command.label}</span>
                  {command.detail !== undefined && <span className={cx(styles.detail)}>{command.detail}</span>}
                  {command.keys !== undefined && <KeyHint keys={command.keys} />}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
      {commands.length === 0 && <p className={cx(styles.empty)}>{isLoading === true ? 'Searching…' : emptyText}</p>}
      <div role="status" className="visually-hidden">
        {isLoading === true ? 'Searching' : `${commands.length} found`}
      </div>
      {foot !== undefined && <footer className={cx(styles.foot)}>{foot}</footer>}
    </>
  );
}
