import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { Output } from '#contract/channels';
import type { ImportChoices, ImportRow, ImportRowsShown } from '#contract/imports';
import { callKey, callOrThrow, useApi, type CallFailed } from '../../lib/api.ts';
import { pageSize } from './use-preview.ts';

export interface PlannedRowsState {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly rowAt: (index: number) => ImportRow | undefined;
}

/** The planned rows in sight, fetched page by page. */
export function usePlannedRows(
  token: string,
  choices: ImportChoices,
  shown: ImportRowsShown,
  column: string | null,
  range: { readonly first: number; readonly last: number },
): PlannedRowsState {
  const api = useApi();
  const from = Math.floor(range.first / pageSize);
  const to = Math.floor(range.last / pageSize);
  const numbers = Array.from({ length: Math.min(4, to - from + 1) }, (_, index) => from + index);
  const pages = useQueries({
    queries: numbers.map((page) => {
      const input = { token, choices, shown, column, offset: page * pageSize, limit: pageSize };
      return {
        queryKey: callKey('import:preview', input),
        queryFn: () => callOrThrow(api, 'import:preview', input),
        placeholderData: keepPreviousData<Output<'import:preview'>>,
      };
    }),
  }) as { readonly data: Output<'import:preview'> | undefined; readonly error: CallFailed | null }[];
  const isOf = ({ page }: Output<'import:preview'>): boolean => page.shown === shown && page.column === column;
  const rows = new Map<number, ImportRow>();
  for (const { data } of pages) {
    if (data && isOf(data)) data.page.rows.forEach((row, index) => rows.set(data.page.offset + index, row));
  }
  const found = pages.find(({ data }) => data && isOf(data))?.data;
  return { total: found?.page.total, rowAt: (index) => rows.get(index) };
}
