import type { Problem } from '#domain/import/problem';

/** I1: the cells in which a byte was no letter of the encoding. */
export const damagedCells = (header: readonly string[], rows: readonly (readonly string[])[]): readonly Problem[] =>
  rows.flatMap((cells, at) =>
    cells.flatMap((cell, column): readonly Problem[] =>
      cell.includes('\ufffd')
        ? [
            {
              row: at + 1,
              column: header[column] ?? '',
              value: cell.slice(0, 200),
              reason: 'A letter here is damaged in the file and stands as “\ufffd”. Put it right after the import.',
            },
          ]
        : [],
    ),
  );
