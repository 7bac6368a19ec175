/** Where the log that is being typed is kept while no other one waits there. */
const usualKey = 'log';

/** Logs that wait beside it; the second is how an earlier version named them. */
const besides = ['log:new:', 'log:account:'];

/** A place for a log of its own: no draft that waits is ever written over by another one. */
export const freeKey = (taken: readonly string[]): string =>
  taken.includes(usualKey) ? `log:new:${crypto.randomUUID()}` : usualKey;

/** The interaction that a draft corrects; null where it is a new log. */
export const correctedBy = (key: string): string | null =>
  key === usualKey || besides.some((start) => key.startsWith(start)) ? null : key.slice(`${usualKey}:`.length);
