import { Check, ChevronRight, type LucideIcon } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { cx } from './cx.ts';
import floating from './floating.module.css';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** One thing a menu can do. */
export interface MenuAction {
  kind?: 'action';
  /** Unique in its menu. */
  id: string;
  label: string;
  onAction?: () => void;
  icon?: LucideIcon | undefined;
  /** Drawn before the label instead of an icon. */
  mark?: ReactNode;
  /** The key that does the same. */
  keys?: string | undefined;
  description?: string | undefined;
  isDisabled?: boolean | undefined;
  /** Given at all, the entry is a choice; true shows the check. */
  isSelected?: boolean | undefined;
  /** Takes something away. */
  isDestructive?: boolean | undefined;
  /** A menu of its own. */
  entries?: readonly MenuEntry[] | undefined;
}

/** A hairline between entries. */
export interface MenuLine {
  kind: 'line';
  id: string;
}

/** Entries under a small heading. */
export interface MenuGroup {
  kind: 'group';
  id: string;
  title: string;
  entries: readonly MenuEntry[];
}

/** Anything that can stand in a menu. */
export type MenuEntry = MenuAction | MenuLine | MenuGroup;

/** Props of {@link Menu}. */
export interface MenuProps {
  /** The name of the menu. */
  label: string;
  entries: readonly MenuEntry[];
  /** Called after any action. */
  onClose?: (() => void) | undefined;
  autoFocus?: 'first' | 'last' | undefined;
}

/** The list of a menu; it stands inside a popover. */
export function Menu({ label, entries, onClose, autoFocus }: MenuProps) {
  return (
    <AriaMenu
      aria-label={label}
      className={cx(floating.list)}
      {...(onClose === undefined ? {} : { onClose })}
      {...(autoFocus === undefined ? {} : { autoFocus })}
    >
      <Entries entries={entries} />
    </AriaMenu>
  );
}

function isAction(entry: MenuEntry): entry is MenuAction {
  return entry.kind === undefined || entry.kind === 'action';
}

function Entries({ entries }: { entries: readonly MenuEntry[] }) {
  // Labels share an edge: where one entry has a sign before it, all keep its place.
  const actions = entries.filter(isAction);
  const hasSigns = actions.some(({ icon, mark }) => icon !== undefined || mark !== undefined);
  const hasChecks = actions.some(({ isSelected }) => isSelected !== undefined);
  return (
    <>
      {entries.map((entry) => (
        <Fragment key={entry.id}>
          {entry.kind === 'line' ? (
            <Separator className={cx(floating.line)} />
          ) : entry.kind === 'group' ? (
            <MenuSection>
              <Header className={cx(floating.head)}>{entry.title}</Header>
              <Entries entries={entry.entries} />
            </MenuSection>
          ) : entry.entries ? (
            <SubmenuTrigger>
              <Action action={entry} hasSigns={hasSigns} hasChecks={hasChecks} />
              <Popover className={cx(floating.float)} offset={-2}>
                <Menu label={entry.label} entries={entry.entries} />
              </Popover>
            </SubmenuTrigger>
          ) : (
            <Action action={entry} hasSigns={hasSigns} hasChecks={hasChecks} />
          )}
        </Fragment>
      ))}
    </>
  );
}

function Action({ action, hasSigns, hasChecks }: { action: MenuAction; hasSigns: boolean; hasChecks: boolean }) {
  const { id, label, icon, mark, keys, description, isSelected } = action;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={action.isDisabled === true}
      className={cx(floating.item, action.isDestructive === true && floating.bad)}
      {...(action.onAction === undefined ? {} : { onAction: action.onAction })}
    >
      {hasChecks && <span className={cx(floating.check)}>{isSelected === true && <Icon of={Check} size={14} />}</span>}
      {hasSigns && <span className={cx(floating.check)}>{icon ? <Icon of={icon} size={14} /> : mark}</span>}
      <span className={cx(floating.words)}>
        <span className={cx(floating.main)}>
          {label}
          {/* A menu with checks is read out without them otherwise. */}
          {isSelected === true && <span className="visually-hidden">, chosen</span>}
        </span>
        {description !== undefined && <span className={cx(floating.sub)}>{description}</span>}
      </span>
      {keys !== undefined && <KeyHint keys={keys} />}
      {action.entries && <Icon of={ChevronRight} size={14} />}
    </MenuItem>
  );
}
