import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './context-menu.module.css';
import floating from './floating.module.css';
import { Menu, type MenuEntry } from './menu.tsx';

/** A point in the window, in px. */
export interface Point {
  x: number;
  y: number;
}

/** Props of {@link ContextMenu}. */
export interface ContextMenuProps {
  label: string;
  entries: readonly MenuEntry[];
  /** Where it was asked for, or null while it is closed. */
  at: Point | null;
  onClose: () => void;
}

/** A menu at the pointer. The caller keeps `at`: set it in `onContextMenu`, clear it in `onClose`. */
export function ContextMenu({ label, entries, at, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={cx(styles.anchor)} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        aria-label={label}
        isOpen={at !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        className={cx(floating.float)}
      >
        <Menu label={label} entries={entries} onClose={onClose} autoFocus="first" />
      </Popover>
    </>
  );
}
