import { useCallback } from 'react';
import type { BookRow } from '#contract/accounts';
import { useApi } from '../../lib/api.ts';
import { rowsAsTsv } from '../../ui/grid-copy.ts';
import type { GridColumn } from '../../ui/grid-types.ts';
import type { BookOrder } from '../../lib/book-arrangement.ts';

const pageSize = 200;

/** Copies everything the filter lets through, in its order and with the columns that are seen, as a table for a spreadsheet. */
export function useCopyBook(
  order: BookOrder,
  columns: readonly GridColumn<BookRow>[],
  copy: (table: string, count: number) => void,
): () => void {
  const api = useApi();
  return useCallback(() => {
    const read = async (): Promise<void> => {
      const rows: BookRow[] = [];
      for (let offset = 0, lineCount = 1; offset < lineCount; offset += pageSize) {
        const page = await api.call('accounts:page', { ...order, collapsed: [], offset, limit: pageSize });
        if (!page.ok) return;
        lineCount = page.value.lineCount;
        rows.push(...page.value.lines.flatMap((line) => (line.line === 'account' ? [line.row] : [])));
      }
      copy(rowsAsTsv(columns, rows), rows.length);
    };
    void read();
  }, [api, order, columns, copy]);
}
