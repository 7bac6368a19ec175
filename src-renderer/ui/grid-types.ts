import type { KeyboardEvent, ReactNode, Ref } from 'react';

/** A column of a data grid. */
export interface GridColumn<Row> {
  id: string;
  /** The words in the head; also the name for screen readers when `isHeaderHidden`. */
  header: string;
  isHeaderHidden?: boolean | undefined;
  /** Width in px at the normal text size, whatever stands in the cells. With `ideal` or `grow` it is the least. */
  width: number;
  /** Up to this wide where there is room, before any column grows. */
  ideal?: number | undefined;
  /** Share of the space left over. */
  grow?: number | undefined;
  /** Numbers end on the right edge of their heading. */
  align?: 'start' | 'end' | undefined;
  /** The cell that names its row; exactly one column has it. */
  isRowHeader?: boolean | undefined;
  isSortable?: boolean | undefined;
  /** What stands in a cell. */
  cell: (row: Row, index: number) => ReactNode;
  /** The cell as text, for copying; without it the column is not copied. */
  text?: ((row: Row) => string) | undefined;
  /** What stands in the row of totals. */
  footer?: ReactNode;
}

/** Which column orders the rows. */
export interface GridSort {
  columnId: string;
  direction: 'ascending' | 'descending';
}

/** A line that heads a group of rows. */
export interface GridGroup {
  id: string;
  label: string;
  /** How many rows are in it, also while it is closed. */
  count: number;
  isExpanded: boolean;
  /** Totals under their own columns, by column id. */
  cells?: Readonly<Record<string, ReactNode>> | undefined;
}

/** What the focused line is when a key reaches the app. */
export interface GridKeyContext<Row> {
  index: number;
  row: Row | undefined;
  group: GridGroup | undefined;
  /** The selected rows, or the focused one when nothing is selected. */
  targetIds: readonly string[];
}

/** A key on the grid, before the grid uses it: `preventDefault` keeps it from the grid. */
export type GridKeyHandler<Row> = (event: KeyboardEvent, context: GridKeyContext<Row>) => void;

/** What a caller can ask of a grid. */
export interface GridHandle {
  /** Puts the focus on a line, drawn or not; where there is no line, on what can be done about it. */
  enter: (index: number) => void;
}

/** Props of the data grid. */
export interface DataGridProps<Row> {
  /** The name of the grid. */
  label: string;
  columns: readonly GridColumn<Row>[];
  /** How many lines there are, groups included. */
  rowCount: number;
  /** The row on a line, or undefined while it is on its way; such a line is a placeholder. */
  rowAt: (index: number) => Row | undefined;
  /** The group a line heads, if it heads one. */
  groupAt?: ((index: number) => GridGroup | undefined) | undefined;
  rowId: (row: Row) => string;
  /** The first and last line now drawn, so that their page can be loaded. */
  onRangeChange?: ((first: number, last: number) => void) | undefined;

  sort?: GridSort | null | undefined;
  onSortChange?: ((sort: GridSort) => void) | undefined;
  onGroupToggle?: ((id: string) => void) | undefined;

  /** Given, rows can be selected: by check box, X, Shift with arrows, Ctrl+A. */
  selectedIds?: ReadonlySet<string> | undefined;
  onSelectionChange?: ((ids: ReadonlySet<string>) => void) | undefined;
  /** Every id in order, for Ctrl+A and Shift over lines that are not loaded. */
  allIds?: (() => readonly string[]) | undefined;

  /** The line that has the focus; without it the grid keeps it itself. */
  focusIndex?: number | undefined;
  onFocusIndexChange?: ((index: number) => void) | undefined;
  autoFocus?: boolean | undefined;
  handle?: Ref<GridHandle> | undefined;

  /** Enter, a double press, or a press on the row's name. */
  onOpen?: ((row: Row) => void) | undefined;
  /** Space; without it Space selects. */
  onPeek?: ((row: Row) => void) | undefined;
  onKey?: GridKeyHandler<Row> | undefined;
  /** The menu of a row was asked for, by pointer or by key. */
  onContextMenu?: ((row: Row, at: { x: number; y: number }) => void) | undefined;
  /** J, K and X work; off for people who switch single letters off. */
  hasLetterKeys?: boolean | undefined;

  /** Shows the row of totals. */
  hasFooter?: boolean | undefined;
  /** Height of a row in px at the normal text size. */
  rowHeight?: number | undefined;
  /** What stands there when there is no line. */
  emptyState?: ReactNode;
}
