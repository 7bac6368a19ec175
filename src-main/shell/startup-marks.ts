/** The moments of a start, in their order. */
export type StartupMoment = 'main' | 'ready' | 'window' | 'page' | 'book' | 'usable';

export interface StartupMarks {
  /** Notes a moment; only the first time counts. */
  readonly mark: (moment: StartupMoment) => void;
  /** Milliseconds from the start of the process to each moment. */
  readonly report: () => Readonly<Record<string, number>>;
}

/** `spawnedAt` is when the process began, on the same clock as `now`: milliseconds since 1970. */
export function createStartupMarks(spawnedAt: number, now: () => number): StartupMarks {
  const marks = new Map<StartupMoment, number>();
  return {
    mark: (moment) => {
      if (!marks.has(moment)) marks.set(moment, Math.round(now() - spawnedAt));
    },
    report: () => ({ spawnedAt, ...Object.fromEntries(marks) }),
  };
}
