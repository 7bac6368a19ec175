import type { Problem } from './problem.ts';
import type { Steps } from './column-formats.ts';
import type { PlannedRow } from './planned.ts';
import { createRowReader, rowsBetweenPauses, type FileReading, type RowReader } from './row-reader.ts';
import { createTally, type RowTally } from './row-tally.ts';

export interface PlannedRows {
  readonly planned: PlannedRow[];
  /** What the rows have in common; `found`: what was wrong with the file besides. */
  readonly sum: (found: readonly Problem[]) => RowTally;
}

/** Plans a file row by row, and pauses so often that no piece of it holds the thread for long. */
export function* planRows(
  reading: FileReading,
  rows: readonly (readonly string[])[],
  planRow: (reader: RowReader, cells: readonly string[]) => PlannedRow,
): Steps<PlannedRows> {
  const planned: PlannedRow[] = [];
  const tally = createTally();
  const pace = rowsBetweenPauses(reading.header.length);
  for (const [position, cells] of rows.entries()) {
    const reader = createRowReader(reading, cells, position + 1);
    const row = planRow(reader, cells);
    planned.push(row);
    tally.take(reader, row);
    if (position % pace === pace - 1) yield position;
  }
  return { planned, sum: tally.sum };
}
