import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { GridGroupCells } from './grid-group-cells.tsx';
import type { GridColumn, GridGroup } from './grid-types.ts';

/** Props of {@link GridStickyGroup}. */
export interface GridStickyGroupProps<Row> {
  /** The first line seen under the head, and how far the grid is scrolled. */
  firstLine: number;
  scrollOffset: number;
  rowHeight: number;
  groupAt: (index: number) => GridGroup | undefined;
  columns: readonly GridColumn<Row>[];
  hasChecks: boolean;
  onToggle: (id: string) => void;
}

/**
 * The head of the group one is in, held under the head of the grid while its own line is out of sight.
 * A copy for the eye and the pointer: the line itself stays in its place for everyone else.
 */
export function GridStickyGroup<Row>({
  firstLine,
  scrollOffset,
  rowHeight,
  groupAt,
  ...cells
}: GridStickyGroupProps<Row>) {
  let index = firstLine;
  while (index >= 0 && groupAt(index) === undefined) index -= 1;
  const group = groupAt(index);
  if (!group || index * rowHeight >= scrollOffset) return null;
  return (
    <div className={cx(styles.sticky)} aria-hidden="true">
      <div className={cx(styles.row, styles.group, styles.stickyRow)} style={{ height: rowHeight }}>
        <GridGroupCells group={group} {...cells} />
      </div>
    </div>
  );
}
