import { instantFromEpoch, type Instant } from './time.ts';

/** R5: how many minutes the clock of a reflection shows. */
export const talkMinutes = 30;

/** The paragraphs of what was typed: what blank lines stand between. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** R5: the minute of a moment of the talk; the first minute is 1. */
export const minuteOf = (ranMs: number): number => Math.floor(Math.max(0, ranMs) / 60_000) + 1;

/** R7: how long a talk was, in whole minutes; at least one, at most a day. */
export const talkLength = (ranMs: number): number => Math.min(1440, Math.max(1, Math.round(ranMs / 60_000)));

/** When a talk that ran so long was over: the clock stands while the page is closed. */
export const talkEnd = (startedAt: Instant, minutes: number): Instant =>
  instantFromEpoch(Date.parse(startedAt) + minutes * 60_000);

/**
 * R6: the minute in which each paragraph was begun, after an edit. A paragraph keeps its minute while it is changed;
 * one that is new has the minute of now.
 */
export function minutesAfter(
  before: { readonly text: string; readonly minutes: readonly number[] },
  text: string,
  minute: number,
): readonly number[] {
  const old = paragraphsOf(before.text);
  const now = paragraphsOf(text);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  return now.map((_, index) => {
    const fromEnd = now.length - index;
    if (fromEnd <= tail) return before.minutes[old.length - fromEnd] ?? minute;
    // Between what stayed, the first ones are those that were changed; the others are new.
    return index < old.length - tail ? (before.minutes[index] ?? minute) : minute;
  });
}
