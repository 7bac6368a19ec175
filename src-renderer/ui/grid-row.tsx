import { memo, type MouseEvent } from 'react';
import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { GridGroupCells } from './grid-group-cells.tsx';
import { pinnedAt } from './grid-columns.ts';
import { boxed } from './grid-content.tsx';
import type { GridColumn, GridGroup } from './grid-types.ts';

/** What a line can ask of its grid; one stable object for all lines. */
export interface LineActions<Row> {
  onFocus: (index: number) => void;
  onToggle: (index: number, isRange: boolean) => void;
  onGroupToggle: (id: string) => void;
  onOpen: ((row: Row) => void) | undefined;
  onContextMenu: ((row: Row, event: MouseEvent) => void) | undefined;
}

/** Props of {@link GridRow}. */
export interface GridRowProps<Row> {
  index: number;
  top: number;
  height: number;
  row: Row | undefined;
  group: GridGroup | undefined;
  columns: readonly GridColumn<Row>[];
  isFocusLine: boolean;
  /** Undefined when rows cannot be selected. */
  isSelected: boolean | undefined;
  actions: LineActions<Row>;
}

function GridRowInner<Row>({
  index,
  top,
  height,
  row,
  group,
  columns,
  isFocusLine,
  isSelected,
  actions,
}: GridRowProps<Row>) {
  const first = isSelected === undefined ? 1 : 2;
  const shared = {
    role: 'row',
    'aria-rowindex': index + 2,
    'data-line': index,
    tabIndex: isFocusLine ? 0 : -1,
    style: { height, transform: `translateY(${top}px)` },
    onFocus: () => actions.onFocus(index),
  } as const;

  if (group) {
    return (
      <div {...shared} className={cx(styles.row, styles.line, styles.group, isFocusLine && styles.current)}>
        <GridGroupCells
          group={group}
          columns={columns}
          hasChecks={isSelected !== undefined}
          onToggle={actions.onGroupToggle}
        />
      </div>
    );
  }

  if (row === undefined) {
    return (
      <div {...shared} aria-busy="true" className={cx(styles.row, styles.line, isFocusLine && styles.current)}>
        {isSelected !== undefined && (
          <div role="gridcell" aria-colindex={1} className={cx(styles.cell, styles.pinned)} />
        )}
        {columns.map((column, at) => (
          <div key={column.id} role="gridcell" aria-colindex={at + first} className={cx(styles.cell)}>
            <span className={cx(styles.ghost)} />
          </div>
        ))}
      </div>
    );
  }

  const named = columns.find((column) => column.isRowHeader === true);
  const name = named?.text?.(row) ?? `row ${index + 1}`;
  return (
    <div
      {...shared}
      {...(isSelected === undefined ? {} : { 'aria-selected': isSelected })}
      className={cx(styles.row, styles.line, isFocusLine && styles.current, isSelected === true && styles.selected)}
      onDoubleClick={() => actions.onOpen?.(row)}
      onContextMenu={(event) => actions.onContextMenu?.(row, event)}
    >
      {isSelected !== undefined && (
        <div role="gridcell" aria-colindex={1} className={cx(styles.cell, styles.check, styles.pinned)}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Select ${name}`}
            checked={isSelected}
            onChange={(event) => {
              const native = event.nativeEvent;
              actions.onToggle(index, native instanceof MouseEvent && native.shiftKey);
            }}
            onDoubleClick={(event) => event.stopPropagation()}
            className={cx(styles.box)}
          />
        </div>
      )}
      {columns.map((column, at) => {
        const pinned = pinnedAt(column, columns, isSelected !== undefined);
        const content = boxed(column.cell(row, index));
        return (
          <div
            key={column.id}
            role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
            aria-colindex={at + first}
            className={cx(
              styles.cell,
              column.align === 'end' && styles.end,
              column.isRowHeader === true && styles.name,
              pinned && styles.pinned,
            )}
            style={pinned}
          >
            {column.isRowHeader === true && actions.onOpen ? (
              <span className={cx(styles.open)} onClick={() => actions.onOpen?.(row)}>
                {content}
              </span>
            ) : (
              content
            )}
          </div>
        );
      })}
    </div>
  );
}

/** One line of a grid: a row, the head of a group, or a placeholder. */
export const GridRow = memo(GridRowInner) as typeof GridRowInner;
