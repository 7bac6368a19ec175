import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Watch } from '#domain/import/table';

/** Thrown out of the work once it is no longer wanted. */
export class Cancelled extends Error {}

/** Lets everything else have its turn when the work has held the thread for more than a few frames' share. */
export function createBreath(
  watch: Watch,
  longest = 12,
): (phase: string, done: number, total: number | null) => Promise<void> {
  let since = performance.now();
  return async (phase, done, total) => {
    if (watch.isCancelled?.()) throw new Cancelled();
    if (performance.now() - since < longest) return;
    watch.onProgress?.(phase, done, total);
    await nextTurn();
    since = performance.now();
    if (watch.isCancelled?.()) throw new Cancelled();
  };
}
