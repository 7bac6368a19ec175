import type { Clock } from '#domain/clock';

/** The machine's own clock and zone. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
