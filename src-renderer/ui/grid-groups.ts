import type { ReactNode } from 'react';
import type { GridGroup } from './grid-types.ts';

/** Lines of a grid made of groups that are all in memory. */
export interface GroupedLines<Row> {
  rowCount: number;
  rowAt: (index: number) => Row | undefined;
  groupAt: (index: number) => GridGroup | undefined;
}

/** A group before it is laid out in lines. */
export interface RowGroup<Row> {
  id: string;
  label: string;
  rows: readonly Row[];
  cells?: Readonly<Record<string, ReactNode>> | undefined;
}

/** Lays groups out in lines, leaving out the rows of the closed ones. */
export function groupedLines<Row>(groups: readonly RowGroup<Row>[], closedIds: ReadonlySet<string>): GroupedLines<Row> {
  const starts: number[] = [];
  let count = 0;
  for (const group of groups) {
    starts.push(count);
    count += 1 + (closedIds.has(group.id) ? 0 : group.rows.length);
  }
  /** Which group a line lies in, by halving. */
  const groupOf = (index: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    rowCount: count,
    rowAt: (index) => {
      const at = groupOf(index);
      return groups[at]?.rows[index - (starts[at] ?? 0) - 1];
    },
    groupAt: (index) => {
      const at = groupOf(index);
      const group = groups[at];
      if (!group || starts[at] !== index) return undefined;
      return {
        id: group.id,
        label: group.label,
        count: group.rows.length,
        isExpanded: !closedIds.has(group.id),
        cells: group.cells,
      };
    },
  };
}
