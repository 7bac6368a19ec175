import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import styles from './human-signals.module.css';

/** A row that a number came from. */
export interface OpenedRow {
  readonly id: string;
  readonly day: string;
  readonly words: string;
  /** The instant of its entry of the timeline; null where it has none. */
  readonly at: string | null;
  /** Opens what can be corrected in it. */
  readonly edit?: (() => void) | undefined;
  /** Takes it out of the book; can be undone. */
  readonly remove?: (() => void) | undefined;
}

/** Props of {@link RowOpener}. */
export interface RowOpenerProps {
  /** What opens: the name of the figure with the figure. */
  label: string;
  /** The figure. */
  children: ReactNode;
  rows: readonly OpenedRow[];
  /** Not needed where no row has a place in the timeline. */
  onOpen?: ((at: string) => void) | undefined;
}

/** A figure that opens to the rows it came from; a row that has a place in the timeline goes there. */
export function RowOpener({ label, children, rows, onOpen }: RowOpenerProps) {
  if (rows.length === 0) return <>{children}</>;
  return (
    <Popover label={label} trigger={<LinkButton aria-label={label}>{children}</LinkButton>}>
      {(close) => (
        <ul className={cx(styles.rows)} aria-label={label}>
          {rows.map(({ id, day, words, at, edit, remove }) => (
            <li key={id} className={cx(styles.opened)}>
              <span className={cx(styles.day)}>{day}</span>
              {at === null ? (
                <span className={cx(styles.openedWords)} dir="auto">
                  {words}
                </span>
              ) : (
                <LinkButton
                  kind="plain"
                  onPress={() => {
                    close();
                    onOpen?.(at);
                  }}
                >
                  {words}
                </LinkButton>
              )}
              {edit && (
                <IconButton
                  label={`Change: ${words}`}
                  icon={Pencil}
                  iconSize={13}
                  noTooltip
                  onPress={() => {
                    close();
                    edit();
                  }}
                />
              )}
              {remove && (
                <IconButton
                  label={`Delete: ${words}`}
                  icon={Trash2}
                  iconSize={13}
                  noTooltip
                  onPress={() => {
                    close();
                    remove();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
