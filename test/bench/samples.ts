/** Readings of one measure, in milliseconds or bytes. */
export type Samples = readonly number[];

/** The reading that so large a share of all readings does not exceed; NaN without readings. */
export function percentile(samples: Samples, share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** The middle reading. */
export const median = (samples: Samples): number => percentile(samples, 0.5);

/** How often, and how many milliseconds each time, a piece of synchronous work takes. */
export function timeEach(rounds: number, work: (round: number) => void): Samples {
  return Array.from({ length: rounds }, (_, round) => {
    const from = performance.now();
    work(round);
    return performance.now() - from;
  });
}
