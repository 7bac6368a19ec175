import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './chip.module.css';
import { Icon } from './icon.tsx';

/** Props of {@link Chip}. */
export interface ChipProps {
  /** Drawn before the words. */
  mark?: ReactNode;
  children: ReactNode;
}

/** A word that says what kind a thing is. It does nothing. */
export function Chip({ mark, children }: ChipProps) {
  return (
    <span className={cx(styles.chip)}>
      {mark}
      {children}
    </span>
  );
}

/** One chip that can be taken away. */
export interface ChipItem {
  id: string;
  label: string;
  mark?: ReactNode;
}

/** Props of {@link ChipList}. */
export interface ChipListProps {
  /** What the chips are. */
  label: string;
  items: readonly ChipItem[];
  /** Called when one is taken away, by its button or by Delete. */
  onRemove?: ((id: string) => void) | undefined;
  /** One line when there is none. */
  emptyText?: string | undefined;
}

/** Chosen things as chips. Arrows move between them, Delete takes one away. */
export function ChipList({ label, items, onRemove, emptyText }: ChipListProps) {
  return (
    <TagGroup
      aria-label={label}
      {...(onRemove === undefined
        ? {}
        : {
            onRemove: (keys) => {
              for (const key of keys) onRemove(String(key));
            },
          })}
    >
      <TagList
        items={items}
        className={cx(styles.list)}
        {...(emptyText === undefined
          ? {}
          : { renderEmptyState: () => <span className={cx(styles.none)}>{emptyText}</span> })}
      >
        {(item) => (
          <Tag id={item.id} textValue={item.label} className={cx(styles.chip, styles.tag)}>
            {item.mark}
            <span className={cx(styles.words)}>{item.label}</span>
            {onRemove !== undefined && (
              <Button slot="remove" className={cx(styles.remove)}>
                <Icon of={X} size={11} />
              </Button>
            )}
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
