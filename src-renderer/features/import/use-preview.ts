import type { Failure } from '#contract/channels';
import type { TransportFailure } from '#contract/failures';
import type { ImportChoices, ImportPreview } from '#contract/imports';
import { useCall } from '../../lib/api.ts';
import type { ImportTab } from './import-store.ts';

/** How many planned rows are fetched at once. */
export const pageSize = 100;

export interface PreviewState {
  readonly preview: ImportPreview | undefined;
  readonly isPending: boolean;
  readonly failure: Failure<'import:preview'> | TransportFailure | null;
}

/** What these choices would do; the last answer stays in sight until the new one is there. */
export function usePreview(
  token: string,
  choices: ImportChoices,
  tab: ImportTab,
  problemsOf: string | null,
): PreviewState {
  const shown = tab === 'columns' ? 'created' : tab;
  const { data, isFetching, error } = useCall(
    'import:preview',
    { token, choices, shown, column: problemsOf, offset: 0, limit: pageSize },
    { keepsPrevious: true },
  );
  return { preview: data, isPending: isFetching, failure: error?.failure ?? null };
}
