import { Ellipsis } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import styles from './plain-table.module.css';

/** What can be done with a row of a plain table. */
export interface PartActs {
  readonly edit: () => void;
  readonly remove: () => void;
  readonly erase: () => void;
}

/** Props of {@link PartRow}. */
export interface PartRowProps {
  /** What it is called: its first cell, and what its menu is for. */
  name: string;
  /** Over, and therefore fainter. */
  isPast: boolean;
  /** Null where the book can only be read. */
  acts: PartActs | null;
  /** The other cells. */
  children: ReactNode;
}

/** A row that opens where its name is pressed; Del deletes it. */
export function PartRow({ name, isPast, acts, children }: PartRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || event.ctrlKey || event.metaKey || event.altKey || !acts) return;
    event.preventDefault();
    acts.remove();
  };
  return (
    <tr className={cx(isPast && styles.past)} onDoubleClick={acts?.edit}>
      <th scope="row" dir="auto" onKeyDown={onKeyDown}>
        {acts ? (
          <LinkButton kind="plain" onPress={acts.edit}>
            {name}
          </LinkButton>
        ) : (
          name
        )}
      </th>
      {children}
      {acts && (
        <td className={cx(styles.acts)}>
          <MenuButton
            label={name}
            placement="bottom end"
            entries={[
              { id: 'edit', label: 'Edit', keys: 'Enter', onAction: acts.edit },
              { id: 'delete', label: 'Delete', keys: 'Del', isDestructive: true, onAction: acts.remove },
              { kind: 'line', id: 'line' },
              { id: 'erase', label: 'Erase for good', isDestructive: true, onAction: acts.erase },
            ]}
          >
            <IconButton label={`More for ${name}`} icon={Ellipsis} iconSize={14} noTooltip />
          </MenuButton>
        </td>
      )}
    </tr>
  );
}
