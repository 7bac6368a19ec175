import type { Clock } from '#domain/clock';

/** The machine's own clock and zone, asked anew each time: both may change while the app runs. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
};
