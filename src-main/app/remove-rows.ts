import type { TableName } from '#domain/book-tables';
import { linksTo } from '#domain/book-links';
import type { BookWriter, Equal } from './ports/book-writer.ts';

/** Removes a row with all that hangs on it, children first, so that no reference ever points at nothing. */
export function removeRow(book: BookWriter, table: TableName, id: string): void {
  for (const link of linksTo(table)) {
    const equal = { [link.column]: id } as Equal<TableName>;
    for (const { id: child } of book.where(link.table, equal)) {
      if (link.fate === 'is unlinked') book.update(link.table, child, { [link.column]: null });
      // It may have gone with another row that went before it.
      else if (book.get(link.table, child)) removeRow(book, link.table, child);
    }
  }
  book.remove(table, id);
}
