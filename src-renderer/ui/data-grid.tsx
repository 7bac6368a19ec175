import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
} from 'react';
import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { rowsAsTsv } from './grid-copy.ts';
import { GridHeader } from './grid-header.tsx';
import { GridRow, type LineActions } from './grid-row.tsx';
import type { DataGridProps, GridColumn } from './grid-types.ts';
import { isTyping, lineAfterKey } from './line-keys.ts';
import { useGridSelection } from './use-grid-selection.ts';
import { useLineFocus } from './use-line-focus.ts';
import { useRemScale } from './use-rem-scale.ts';

const HEAD_HEIGHT = 28;
const FOOT_HEIGHT = 34;

function template<Row>(columns: readonly GridColumn<Row>[], hasChecks: boolean): string {
  const tracks = columns.map(({ width, grow }) =>
    grow === undefined ? `${width / 16}rem` : `minmax(${width / 16}rem, ${grow}fr)`,
  );
  return [...(hasChecks ? ['2.125rem'] : []), ...tracks].join(' ');
}

/**
 * A table of any length. Only the lines in sight are drawn, rows may come page by page, and the
 * keyboard does everything: J K or arrows move, Enter opens, X and Shift select, Ctrl+C copies.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const {
    columns,
    rowCount,
    rowAt,
    groupAt,
    rowId,
    onOpen,
    onPeek,
    onKey,
    onGroupToggle,
    onContextMenu,
    onRangeChange,
  } = props;
  const hasLetters = props.hasLetterKeys !== false;
  const scale = useRemScale();
  const rowHeight = Math.round((props.rowHeight ?? 30) * scale);
  const root = useRef<HTMLDivElement>(null);

  const idAt = useCallback(
    (index: number) => {
      if (groupAt?.(index)) return undefined;
      const row = rowAt(index);
      return row === undefined ? undefined : rowId(row);
    },
    [groupAt, rowAt, rowId],
  );
  const selection = useGridSelection({
    ids: props.selectedIds,
    onChange: props.onSelectionChange,
    count: rowCount,
    idAt,
    allIds: props.allIds,
  });

  const focusLine = useRef(0);
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => root.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: Math.round(HEAD_HEIGHT * scale),
    scrollPaddingStart: Math.round(HEAD_HEIGHT * scale),
    scrollPaddingEnd: props.hasFooter === true ? Math.round(FOOT_HEIGHT * scale) : 0,
    // The line with the focus is always drawn, so that the focus is never lost to scrolling.
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      const line = focusLine.current;
      if (line >= 0 && line < rowCount && !lines.includes(line)) lines.push(line);
      return lines.toSorted((a, b) => a - b);
    },
  });
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]);
  const focus = useLineFocus({
    root,
    count: rowCount,
    controlled: props.focusIndex,
    onChange: props.onFocusIndexChange,
    scrollTo,
    autoFocus: props.autoFocus === true,
  });
  focusLine.current = focus.index;

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (rowCount > 0) onRangeChange?.(first, last);
  }, [first, last, rowCount, onRangeChange]);

  const { toggle, extendTo } = selection;
  const focusedIndex = focus.index;
  const onLineFocus = focus.onLineFocus;
  const actions = useMemo<LineActions<Row>>(
    () => ({
      onFocus: onLineFocus,
      onToggle: (index, isRange) => (isRange ? extendTo(focusedIndex, index) : toggle(index)),
      onGroupToggle: (id) => onGroupToggle?.(id),
      onOpen,
      onContextMenu:
        onContextMenu &&
        ((row, event) => {
          event.preventDefault();
          // Asked for by key there is no pointer: the menu opens at the line itself.
          const box = event.currentTarget.getBoundingClientRect();
          onContextMenu(
            row,
            event.clientX === 0 ? { x: box.left + 48, y: box.bottom } : { x: event.clientX, y: event.clientY },
          );
        }),
    }),
    [extendTo, focusedIndex, onContextMenu, onGroupToggle, onLineFocus, onOpen, toggle],
  );

  const targetIds = () => {
    if (selection.ids.size > 0) return [...selection.ids];
    const id = idAt(focus.index);
    return id === undefined ? [] : [id];
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (rowCount === 0 || isTyping(event)) return;
    const index = focus.index;
    const group = groupAt?.(index);
    const row = group ? undefined : rowAt(index);
    onKey?.(event, { index, row, group, targetIds: targetIds() });
    if (event.defaultPrevented) return;
    const isOnLine = event.target instanceof Element && event.target.matches('[data-line]');

    const page = Math.max(1, Math.floor((root.current?.clientHeight ?? 300) / rowHeight) - 2);
    const next = lineAfterKey(event, index, rowCount, page, hasLetters);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey && selection.isOn) extendTo(index, next);
      focus.move(next);
      return;
    }
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'a' && selection.isOn) selection.selectAll();
    else if (isCommand || event.altKey) return;
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    else if (group && isOnLine && isGroupKey(event.key, group.isExpanded)) onGroupToggle?.(group.id);
    else if (event.key === 'Enter' && isOnLine && row !== undefined && onOpen) onOpen(row);
    else if (event.key === ' ' && isOnLine && row !== undefined && onPeek) onPeek(row);
    else if (selection.isOn && isOnLine && (event.key === ' ' || (hasLetters && event.key.toLowerCase() === 'x')))
      toggle(index);
    else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent) => {
    // Marked text and text fields keep their own copy.
    if (window.getSelection()?.isCollapsed === false || event.target instanceof HTMLInputElement) return;
    const rows: Row[] = [];
    const wanted = new Set(targetIds());
    for (let index = 0; index < rowCount && rows.length < wanted.size; index += 1) {
      const row = groupAt?.(index) ? undefined : rowAt(index);
      if (row !== undefined && wanted.has(rowId(row))) rows.push(row);
    }
    if (rows.length === 0) return;
    event.clipboardData.setData('text/plain', rowsAsTsv(columns, rows));
    event.preventDefault();
  };

  const style: Record<string, string> = { '--cols': template(columns, selection.isOn) };
  const offset = virtualizer.options.scrollMargin;
  return (
    <div
      ref={root}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rowCount + 1 + (props.hasFooter === true ? 1 : 0)}
      aria-colcount={columns.length + (selection.isOn ? 1 : 0)}
      {...(selection.isOn ? { 'aria-multiselectable': true } : {})}
      className={cx(styles.grid, selection.ids.size > 0 && styles.hasSelection)}
      style={style as CSSProperties}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
    >
      <GridHeader
        columns={columns}
        sort={props.sort ?? null}
        onSortChange={props.onSortChange}
        onLeave={() => focus.move(focus.index)}
        selection={
          selection.isOn
            ? {
                isAll: rowCount > 0 && selection.ids.size >= (props.allIds?.().length ?? rowCount),
                isSome: selection.ids.size > 0,
                onToggle: () => (selection.ids.size > 0 ? selection.clear() : selection.selectAll()),
              }
            : null
        }
      />
      <div role="rowgroup" className={cx(styles.body)} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const group = groupAt?.(item.index);
          const row = group ? undefined : rowAt(item.index);
          return (
            <GridRow
              key={group ? `group ${group.id}` : row === undefined ? `line ${item.index}` : rowId(row)}
              index={item.index}
              top={item.start - offset}
              height={rowHeight}
              row={row}
              group={group}
              columns={columns}
              isFocusLine={item.index === focus.index}
              isSelected={selection.isOn ? row !== undefined && selection.ids.has(rowId(row)) : undefined}
              actions={actions}
            />
          );
        })}
      </div>
      {rowCount === 0 && props.emptyState !== undefined && (
        <div role="rowgroup">
          <div role="row">
            <div role="gridcell" aria-colspan={columns.length} className={cx(styles.empty)}>
              {props.emptyState}
            </div>
          </div>
        </div>
      )}
      {props.hasFooter === true && rowCount > 0 && (
        <div role="rowgroup" className={cx(styles.foot)}>
          <div role="row" aria-rowindex={rowCount + 2} className={cx(styles.row, styles.footRow)}>
            {selection.isOn && <div role="gridcell" aria-colindex={1} className={cx(styles.cell)} />}
            {columns.map((column, index) => (
              <div
                key={column.id}
                role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
                aria-colindex={index + (selection.isOn ? 2 : 1)}
                className={cx(styles.cell, column.align === 'end' && styles.end)}
              >
                {column.footer}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function isGroupKey(key: string, isExpanded: boolean): boolean {
  return key === 'Enter' || key === ' ' || (isExpanded ? key === 'ArrowLeft' : key === 'ArrowRight');
}
