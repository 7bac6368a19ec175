/** Messages to the person at the terminal: always stderr, so that stdout stays free for answers. */

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * How long something took, in words.
 * @param {number} since a `performance.now()`
 */
export function took(since) {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}
