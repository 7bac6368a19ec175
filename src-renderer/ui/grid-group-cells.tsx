import { ChevronDown, ChevronRight } from 'lucide-react';
import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { pinnedAt, totalCells } from './grid-columns.ts';
import { boxed } from './grid-content.tsx';
import type { GridColumn, GridGroup } from './grid-types.ts';
import { Icon } from './icon.tsx';

/** Props of {@link GridGroupCells}. */
export interface GridGroupCellsProps<Row> {
  group: GridGroup;
  columns: readonly GridColumn<Row>[];
  /** The first column is the check boxes'. */
  hasChecks: boolean;
  onToggle: (id: string) => void;
}

/** The cells of a line that heads a group: its name, how many, and totals under their columns. */
export function GridGroupCells<Row>({ group, columns, hasChecks, onToggle }: GridGroupCellsProps<Row>) {
  const shift = hasChecks ? 1 : 0;
  return (
    <>
      {hasChecks && <div role="gridcell" aria-colindex={1} className={cx(styles.cell, styles.pinned)} />}
      {totalCells(columns, (column) => group.cells?.[column.id] !== undefined).map(({ column, place, span }) => {
        const pinned = pinnedAt(column, columns, hasChecks);
        return (
          <div
            key={column.id}
            role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
            aria-colindex={place + shift}
            {...(span > 1 ? { 'aria-colspan': span } : {})}
            className={cx(
              styles.cell,
              column.align === 'end' && styles.end,
              column.isRowHeader === true && styles.groupName,
              pinned && styles.pinned,
            )}
            style={{ gridColumn: `${place + shift} / span ${span}`, ...pinned }}
          >
            {column.isRowHeader === true ? (
              <button
                type="button"
                tabIndex={-1}
                aria-expanded={group.isExpanded}
                className={cx(styles.twist)}
                onClick={() => onToggle(group.id)}
              >
                <Icon of={group.isExpanded ? ChevronDown : ChevronRight} size={14} />
                <span className={cx(styles.label)} dir="auto">
                  {group.label}
                </span>
                <span className={cx(styles.count)}>{group.count}</span>
              </button>
            ) : (
              boxed(group.cells?.[column.id])
            )}
          </div>
        );
      })}
    </>
  );
}
