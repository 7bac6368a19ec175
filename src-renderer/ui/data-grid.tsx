import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type CSSProperties,
  type MouseEvent,
} from 'react';
import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { columnTracks, leastWidth } from './grid-columns.ts';
import { rowsAsTsv } from './grid-copy.ts';
import { tellCutOff } from './grid-cut-off.ts';
import { GridFooter } from './grid-footer.tsx';
import { GridHeader } from './grid-header.tsx';
import { GridRow, type LineActions } from './grid-row.tsx';
import { GridStickyGroup } from './grid-sticky-group.tsx';
import type { DataGridProps } from './grid-types.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridSelection } from './use-grid-selection.ts';
import { useLineFocus } from './use-line-focus.ts';
import { useRemScale } from './use-rem-scale.ts';

const HEAD_HEIGHT = 28;
const FOOT_HEIGHT = 34;

/**
 * A table of any length. Only the lines in sight are drawn, rows may come page by page, and the
 * keyboard does everything: J K or arrows move, Enter opens, X and Shift select, Ctrl+C copies.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, rowCount, rowAt, groupAt, rowId, onRangeChange } = props;
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

  const scroller = useRef<((index: number) => void) | null>(null);
  const scrollTo = useCallback((index: number) => scroller.current?.(index), []);
  const focus = useLineFocus({
    root,
    count: rowCount,
    controlled: props.focusIndex,
    onChange: props.onFocusIndexChange,
    scrollTo,
    autoFocus: props.autoFocus === true,
  });
  const { move } = focus;
  useImperativeHandle(
    props.handle,
    () => ({
      enter: (index) => {
        if (rowCount > 0) move(index);
        else root.current?.querySelector<HTMLElement>('[role="gridcell"] button')?.focus();
      },
    }),
    [move, rowCount],
  );
  const headHeight = Math.round(HEAD_HEIGHT * scale);
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => root.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight + (groupAt ? rowHeight : 0),
    scrollPaddingEnd: props.hasFooter === true ? Math.round(FOOT_HEIGHT * scale) : 0,
    // The line with the focus is always drawn, so that the focus is never lost to scrolling.
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      const line = focus.index;
      if (line >= 0 && line < rowCount && !lines.includes(line)) lines.push(line);
      return lines.toSorted((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    scroller.current = (index) => virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [virtualizer]);

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (rowCount > 0) onRangeChange?.(first, last);
  }, [first, last, rowCount, onRangeChange]);

  // Lines are given one stable object, so that moving the focus redraws two lines and not all.
  const latest = useRef({ props, selection, focus });
  useLayoutEffect(() => {
    latest.current = { props, selection, focus };
  });
  const canOpen = props.onOpen !== undefined;
  const hasMenu = props.onContextMenu !== undefined;
  const actions = useMemo<LineActions<Row>>(
    () => ({
      onFocus: (index) => latest.current.focus.onLineFocus(index),
      onToggle: (index, isRange) => {
        const now = latest.current;
        if (isRange) now.selection.extendTo(null, index);
        else now.selection.toggle(index);
      },
      onGroupToggle: (id) => latest.current.props.onGroupToggle?.(id),
      onOpen: canOpen ? (row) => latest.current.props.onOpen?.(row) : undefined,
      onContextMenu: hasMenu
        ? (row, event) => {
            event.preventDefault();
            latest.current.props.onContextMenu?.(row, menuPoint(event));
          }
        : undefined,
    }),
    [canOpen, hasMenu],
  );

  const targetIds = () => {
    if (selection.ids.size > 0) return [...selection.ids];
    const id = idAt(focus.index);
    return id === undefined ? [] : [id];
  };

  const onKeyDown = useGridKeys({ props, root, rowHeight, focus, selection, targetIds });

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

  const style: Record<string, string> = {
    '--cols': columnTracks(columns, selection.isOn),
    '--least-width': leastWidth(columns, selection.isOn),
  };
  const offset = virtualizer.options.scrollMargin;
  return (
    <div
      ref={root}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rowCount + 1 + (props.hasFooter === true ? 1 : 0)}
      aria-colcount={columns.length + (selection.isOn ? 1 : 0)}
      {...(selection.isOn ? { 'aria-multiselectable': true } : {})}
      className={cx(styles.grid)}
      style={style as CSSProperties}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPointerOver={(event) => tellCutOff(event.target)}
      onScroll={({ currentTarget }) => currentTarget.toggleAttribute('data-shifted', currentTarget.scrollLeft !== 0)}
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
      {groupAt && (
        <GridStickyGroup
          firstLine={Math.floor((virtualizer.scrollOffset ?? 0) / rowHeight)}
          scrollOffset={virtualizer.scrollOffset ?? 0}
          rowHeight={rowHeight}
          groupAt={groupAt}
          columns={columns}
          hasChecks={selection.isOn}
          onToggle={actions.onGroupToggle}
        />
      )}
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
        <div role="rowgroup" className={cx(styles.emptyRow)}>
          <div role="row">
            <div role="gridcell" aria-colspan={columns.length} className={cx(styles.empty)}>
              {props.emptyState}
            </div>
          </div>
        </div>
      )}
      {props.hasFooter === true && rowCount > 0 && (
        <GridFooter columns={columns} rowIndex={rowCount + 2} hasChecks={selection.isOn} />
      )}
    </div>
  );
}

/** Where a menu opens: at the pointer, or at the line when it was asked for by key. */
function menuPoint(event: MouseEvent): { x: number; y: number } {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const box = event.currentTarget.getBoundingClientRect();
  return { x: box.left + 48, y: box.bottom };
}
