import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';
import styles from './sheet.module.css';

/** Props of {@link Sheet}. */
export interface SheetProps {
  title: string;
  /** Small words in the head, after the title. */
  note?: ReactNode;
  /** Buttons in the head, before the close button. */
  actions?: ReactNode;
  /** Without it the sheet cannot be closed. */
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
  /** Width in px at the normal text size. */
  width?: number | undefined;
  children: ReactNode;
}

/** A panel docked to the end of the page: it shares the plane, so it has a line and no shadow. Esc closes it. */
export function Sheet({ title, note, actions, onClose, closeLabel = 'Close', width = 384, children }: SheetProps) {
  const id = useId();
  return (
    <aside
      aria-labelledby={id}
      className={cx(styles.sheet)}
      style={{ width: `${width / 16}rem` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onClose && !event.defaultPrevented) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header className={cx(styles.head)}>
        <h2 id={id} className={cx(styles.title)}>
          {title}
        </h2>
        {note !== undefined && <span className={cx(styles.note)}>{note}</span>}
        <span className={cx(styles.grow)} />
        {actions}
        {onClose && <IconButton label={closeLabel} icon={X} keys="Esc" onPress={onClose} />}
      </header>
      <div className={cx(styles.body)}>{children}</div>
    </aside>
  );
}
