/** For so long a piece of work may hold the thread: a frame, no more. */
const longestMs = 10;

/** A way to give others their turn in the middle of long work; while a frame has not passed it costs next to nothing. */
export function createTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
