import type { ReactElement } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import floating from './floating.module.css';
import { given } from './given.ts';
import { Menu, type MenuEntry } from './menu.tsx';

/** Props of {@link MenuButton}. */
export interface MenuButtonProps {
  /** The name of the menu. */
  label: string;
  entries: readonly MenuEntry[];
  /** The button that opens it: a Button, IconButton or LinkButton of the kit. */
  children: ReactElement;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** Which entry has the focus at first, where it was opened by a key of its own. */
  autoFocus?: 'first' | 'last' | undefined;
}

/** A button that opens a menu. */
export function MenuButton({
  label,
  entries,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
  autoFocus,
}: MenuButtonProps) {
  return (
    <MenuTrigger {...given({ isOpen, onOpenChange })}>
      {children}
      <Popover placement={placement} offset={4} className={cx(floating.float)}>
        <Menu label={label} entries={entries} autoFocus={autoFocus} />
      </Popover>
    </MenuTrigger>
  );
}
