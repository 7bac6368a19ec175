import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { pinnedAt } from './grid-columns.ts';
import type { GridColumn, GridSort } from './grid-types.ts';
import { Icon } from './icon.tsx';

/** Props of {@link GridHeader}. */
export interface GridHeaderProps<Row> {
  columns: readonly GridColumn<Row>[];
  sort: GridSort | null;
  onSortChange: ((sort: GridSort) => void) | undefined;
  /** Down leads from the head into the lines. */
  onLeave: () => void;
  /** The check box of the head, if rows can be selected. */
  selection: { isAll: boolean; isSome: boolean; onToggle: () => void } | null;
}

/** The head of a grid: one tab stop, arrows move between the columns that sort. */
export function GridHeader<Row>({ columns, sort, onSortChange, onLeave, selection }: GridHeaderProps<Row>) {
  const sortable = columns.filter((column) => column.isSortable === true && onSortChange !== undefined);
  const [stop, setStop] = useState(sort?.columnId ?? sortable[0]?.id);
  const tabStop = sortable.some((column) => column.id === stop) ? stop : sortable[0]?.id;

  const onKeyDown = (event: React.KeyboardEvent<HTMLButtonElement>) => {
    const at = sortable.findIndex((column) => column.id === tabStop);
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
      return;
    }
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = sortable[at + (isRtl ? -step : step)];
    if (!next) return;
    setStop(next.id);
    const row = event.currentTarget.closest('[role="row"]');
    row?.querySelector<HTMLElement>(`[data-column="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    <div role="rowgroup" className={cx(styles.head)}>
      <div role="row" aria-rowindex={1} className={cx(styles.row, styles.headRow)}>
        {selection && (
          <div role="columnheader" aria-colindex={1} className={cx(styles.cell, styles.check, styles.pinned)}>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label="Select all rows"
              checked={selection.isAll}
              ref={(input) => {
                if (input) input.indeterminate = selection.isSome && !selection.isAll;
              }}
              onChange={selection.onToggle}
              className={cx(styles.box)}
            />
          </div>
        )}
        {columns.map((column, index) => {
          const pinned = pinnedAt(column, columns, selection !== null);
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          const words = (
            <span className={cx(column.isHeaderHidden === true && 'visually-hidden')}>{column.header}</span>
          );
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + (selection ? 2 : 1)}
              className={cx(
                styles.cell,
                styles.headCell,
                column.align === 'end' && styles.end,
                direction !== undefined && styles.sorted,
                pinned && styles.pinned,
              )}
              style={pinned}
              {...(column.isSortable === true ? { 'aria-sort': direction ?? 'none' } : {})}
            >
              {column.isSortable === true && onSortChange ? (
                <button
                  type="button"
                  data-column={column.id}
                  tabIndex={column.id === tabStop ? 0 : -1}
                  className={cx(styles.sort)}
                  onFocus={() => setStop(column.id)}
                  onKeyDown={onKeyDown}
                  onClick={() =>
                    onSortChange({
                      columnId: column.id,
                      direction: direction === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {words}
                  {direction && <Icon of={direction === 'ascending' ? ChevronUp : ChevronDown} size={12} />}
                </button>
              ) : (
                words
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
