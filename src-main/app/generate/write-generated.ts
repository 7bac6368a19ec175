import { ok } from '#domain/result';
import type { BookTables, TableName } from '#domain/book-tables';
import type { BookWriter, Command } from '../ports/book-writer.ts';
import type { GeneratedRow } from './generated-row.ts';

export interface GenerateInput {
  /** What Undo calls it: `sample book`, `typical book`. */
  readonly name: string;
  readonly rows: Iterable<GeneratedRow>;
}

export interface Generated {
  /** Rows written, by table. */
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
}

/** Writes an invented book in one act. For the huge sizes use the row iterator with a path that keeps no journal. */
export const writeGenerated: Command<GenerateInput, Generated, never> = {
  act: 'book.generate',
  label: ({ name }) => name,
  run: async (book, { rows }) => {
    const counts: Partial<Record<TableName, number>> = {};
    let written = 0;
    for (const generated of rows) {
      insertRow(book, generated);
      counts[generated.table] = (counts[generated.table] ?? 0) + 1;
      written += 1;
      if (written % 500 === 0) await book.breathe();
    }
    return ok({ counts });
  },
};

/** The union of rows does not tell the compiler that table and row belong together; here it is said once. */
const insertRow = <T extends TableName>(
  book: BookWriter,
  { table, row }: { readonly table: T; readonly row: BookTables[T] },
): void => book.insert(table, row);
