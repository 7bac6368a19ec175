/** For so long a piece of work may hold the thread: a frame, no more. */
const longestMs = 14;

/** Answers whether to go on; gives others their turn only when the work has held the thread for a while, for a turn costs more than a row. */
export type Pace = (phase: string, done: number) => Promise<boolean>;

export function createPace(
  breathe: () => Promise<void>,
  isCancelled: () => boolean,
  onProgress: (phase: string, done: number) => void,
): Pace {
  let since = performance.now();
  return async (phase, done) => {
    if (isCancelled()) return false;
    if (performance.now() - since < longestMs) return true;
    onProgress(phase, done);
    await breathe();
    since = performance.now();
    return !isCancelled();
  };
}
