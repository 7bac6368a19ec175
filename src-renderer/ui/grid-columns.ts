import type { GridColumn } from './grid-types.ts';

/** The column widths as CSS tracks, the check box first if rows can be selected. */
export function columnTracks<Row>(columns: readonly GridColumn<Row>[], hasChecks: boolean): string {
  const tracks = columns.map(({ width, grow }) =>
    grow === undefined ? `${width / 16}rem` : `minmax(${width / 16}rem, ${grow}fr)`,
  );
  return [...(hasChecks ? ['2.125rem'] : []), ...tracks].join(' ');
}

/** A cell of a row of totals: it may run on over the empty columns after it. */
export interface SpanCell<Row> {
  column: GridColumn<Row>;
  /** 1-based place of its column among the data columns. */
  place: number;
  span: number;
}

/**
 * The cells of a row of totals. A total is often wider than its column, so each runs on to the next
 * one that has something to say; figures that end on the right edge of their heading stay under it.
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
    if (last && last.column.align !== 'end') last.span += 1;
    else cells.push({ column, place: index + 1, span: 1 });
  });
  return cells;
}
