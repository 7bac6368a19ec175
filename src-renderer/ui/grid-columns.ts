import type { GridColumn } from './grid-types.ts';

/** The column widths as CSS tracks, the check box first if rows can be selected. */
export function columnTracks<Row>(columns: readonly GridColumn<Row>[], hasChecks: boolean): string {
  const tracks = columns.map(({ width, ideal, grow }) => {
    if (grow !== undefined) return `minmax(${rem(width)}, ${grow}fr)`;
    return ideal === undefined || ideal <= width ? rem(width) : `minmax(${rem(width)}, ${rem(ideal)})`;
  });
  return [...(hasChecks ? [rem(checkWidth)] : []), ...tracks].join(' ');
}

/**
 * The least width of a line: below it the grid scrolls sideways. Every line has the width of the grid or this one, and
 * never that of its own content, so that columns are straight whatever stands in them.
 */
export function leastWidth<Row>(columns: readonly GridColumn<Row>[], hasChecks: boolean): string {
  return rem(columns.reduce((sum, { width }) => sum + width, hasChecks ? checkWidth : 0));
}

/** Where the column that names its row stands while the others are scrolled: after the check boxes, if it is the first. */
export function pinnedAt<Row>(column: GridColumn<Row>, columns: readonly GridColumn<Row>[], hasChecks: boolean) {
  if (column.isRowHeader !== true || columns[0] !== column) return undefined;
  return { insetInlineStart: hasChecks ? rem(checkWidth) : 0 } as const;
}

const checkWidth = 34;
const rem = (px: number): string => `${px / 16}rem`;

/** A cell of a row of totals: it may run on over the empty columns after it. */
export interface SpanCell<Row> {
  column: GridColumn<Row>;
  /** 1-based place of its column among the data columns. */
  place: number;
  span: number;
}

/**
 * The cells of a row of totals. A total is often wider than its column, so each runs on to the next
 * one that has something to say; figures that end on the right edge of their heading stay under it, and the name stays
 * in its column, which may be pinned.
 */
export function totalCells<Row>(
  columns: readonly GridColumn<Row>[],
  hasContent: (column: GridColumn<Row>) => boolean,
): SpanCell<Row>[] {
  const cells: SpanCell<Row>[] = [];
  columns.forEach((column, index) => {
    if (hasContent(column) || column.isRowHeader === true) {
      cells.push({ column, place: index + 1, span: 1 });
      return;
    }
    const last = cells.at(-1);
    if (last && last.column.align !== 'end' && last.column.isRowHeader !== true) last.span += 1;
    else cells.push({ column, place: index + 1, span: 1 });
  });
  return cells;
}
