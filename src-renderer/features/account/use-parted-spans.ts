import { useMemo } from 'react';
import { useCall } from '../../lib/api.ts';

/** A stretch over which gut and data pointed to opposite sides, in milliseconds. */
export interface PartedSpan {
  readonly from: number;
  /** Infinite while it lasts. */
  readonly to: number;
}

/** Where gut and data disagreed, for the chart. */
export function usePartedSpans(accountId: string): readonly PartedSpan[] {
  const { data } = useCall('evidence:account', { accountId });
  return useMemo(
    () =>
      (data?.disagreements ?? []).map(({ from, to }) => ({
        from: Date.parse(`${from}T00:00:00Z`),
        to: to === null ? Number.POSITIVE_INFINITY : Date.parse(`${to}T00:00:00Z`),
      })),
    [data],
  );
}
