import { cx } from './cx.ts';
import styles from './data-grid.module.css';
import { pinnedAt, totalCells } from './grid-columns.ts';
import { boxed } from './grid-content.tsx';
import type { GridColumn } from './grid-types.ts';

/** Props of {@link GridFooter}. */
export interface GridFooterProps<Row> {
  columns: readonly GridColumn<Row>[];
  rowIndex: number;
  /** The first column is the check boxes'. */
  hasChecks: boolean;
}

/** The row of totals, always in sight. */
export function GridFooter<Row>({ columns, rowIndex, hasChecks }: GridFooterProps<Row>) {
  const shift = hasChecks ? 1 : 0;
  return (
    <div role="rowgroup" className={cx(styles.foot)}>
      <div role="row" aria-rowindex={rowIndex} className={cx(styles.row, styles.footRow)}>
        {hasChecks && <div role="gridcell" aria-colindex={1} className={cx(styles.cell, styles.pinned)} />}
        {totalCells(columns, (column) => column.footer !== undefined).map(({ column, place, span }) => {
          const pinned = pinnedAt(column, columns, hasChecks);
          return (
            <div
              key={column.id}
              role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
              aria-colindex={place + shift}
              {...(span > 1 ? { 'aria-colspan': span } : {})}
              className={cx(styles.cell, column.align === 'end' && styles.end, pinned && styles.pinned)}
              style={{ gridColumn: `${place + shift} / span ${span}`, ...pinned }}
            >
              {boxed(column.footer)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
