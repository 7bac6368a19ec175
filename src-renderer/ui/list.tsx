import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from './cx.ts';
import { isTyping, lineAfterKey } from './line-keys.ts';
import styles from './list.module.css';
import { useLineFocus } from './use-line-focus.ts';
import { useRemScale } from './use-rem-scale.ts';

/** Props of {@link List}. */
export interface ListProps<Row> {
  /** The name of the list. */
  label: string;
  rowCount: number;
  /** The row, or undefined while it is on its way. */
  rowAt: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
  /** What stands in a row: words, buttons, anything. */
  renderRow: (row: Row, context: { index: number; isCurrent: boolean }) => ReactNode;
  /** The row as text, for screen readers that read row by row. */
  rowLabel?: ((row: Row) => string) | undefined;
  /** A first guess of a row's height in px; the true one is measured. */
  estimatedHeight?: number | undefined;
  focusIndex?: number | undefined;
  onFocusIndexChange?: ((index: number) => void) | undefined;
  autoFocus?: boolean | undefined;
  onOpen?: ((row: Row) => void) | undefined;
  /** A key on the list, before the list uses it: `preventDefault` keeps it from the list. */
  onKey?: ((event: KeyboardEvent, row: Row | undefined, index: number) => void) | undefined;
  onRangeChange?: ((first: number, last: number) => void) | undefined;
  hasLetterKeys?: boolean | undefined;
  /** Shown when there is no row. */
  emptyState?: ReactNode;
  /** Grows with its rows instead of scrolling by itself, for short lists inside a page. */
  isShort?: boolean | undefined;
}

/** A list of rows of any height, of any length. J K or arrows move, Enter opens; rows may hold buttons. */
export function List<Row>(props: ListProps<Row>) {
  const { rowCount, rowAt, rowId, renderRow, rowLabel, estimatedHeight = 34, onOpen, onKey } = props;
  const scale = useRemScale();
  const root = useRef<HTMLDivElement>(null);
  const isShort = props.isShort === true;

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
  const virtualizer = useVirtualizer({
    count: rowCount,
    getScrollElement: () => root.current,
    estimateSize: () => estimatedHeight * scale,
    overscan: 6,
    getItemKey: (index) => {
      const row = rowAt(index);
      return row === undefined ? index : rowId(row);
    },
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      if (focus.index >= 0 && focus.index < rowCount && !lines.includes(focus.index)) lines.push(focus.index);
      return lines.toSorted((a, b) => a - b);
    },
    onChange: (instance) => {
      if (instance.range) props.onRangeChange?.(instance.range.startIndex, instance.range.endIndex);
    },
  });
  useLayoutEffect(() => {
    scroller.current = (index) => {
      // A short list has no scroller of its own: the page brings the line into sight.
      if (isShort) root.current?.querySelector(`[data-line="${index}"]`)?.scrollIntoView({ block: 'nearest' });
      else virtualizer.scrollToIndex(index, { align: 'auto' });
    };
  }, [isShort, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (rowCount === 0 || isTyping(event)) return;
    const row = rowAt(focus.index);
    onKey?.(event, row, focus.index);
    if (event.defaultPrevented) return;
    const next = lineAfterKey(event, focus.index, rowCount, 8, props.hasLetterKeys !== false);
    const isOnLine = event.target instanceof Element && event.target.matches('[data-line]');
    if (next !== null) focus.move(next);
    else if (event.key === 'Enter' && isOnLine && row !== undefined && onOpen) onOpen(row);
    else return;
    event.preventDefault();
  };

  if (rowCount === 0) return <>{props.emptyState}</>;
  const lines = isShort ? undefined : virtualizer.getVirtualItems();
  const drawn = lines ?? Array.from({ length: rowCount }, (_, index) => ({ index, start: 0, key: index }));
  return (
    <div
      ref={root}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rowCount}
      className={cx(styles.list, isShort && styles.short)}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={cx(styles.body)} style={isShort ? {} : { height: virtualizer.getTotalSize() }}>
        {drawn.map((item) => {
          const row = rowAt(item.index);
          const isCurrent = item.index === focus.index;
          return (
            <div
              key={row === undefined ? `line ${item.index}` : rowId(row)}
              ref={isShort ? undefined : virtualizer.measureElement}
              data-index={item.index}
              data-line={item.index}
              role="row"
              aria-rowindex={item.index + 1}
              tabIndex={isCurrent ? 0 : -1}
              {...(row !== undefined && rowLabel ? { 'aria-label': rowLabel(row) } : {})}
              {...(row === undefined ? { 'aria-busy': true } : {})}
              className={cx(styles.row, !isShort && styles.placed, isCurrent && styles.current)}
              style={isShort ? {} : { transform: `translateY(${item.start}px)` }}
              onFocus={() => focus.onLineFocus(item.index)}
              onDoubleClick={() => {
                if (row !== undefined) onOpen?.(row);
              }}
            >
              <div role="gridcell" className={cx(styles.cell)}>
                {row === undefined ? (
                  <span className={cx(styles.ghost)} />
                ) : (
                  renderRow(row, { index: item.index, isCurrent })
                )}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}
