import type { Clock } from '#domain/clock';

/** To ask the system for its zone costs as much as a hundred rows, so an answer holds for so long. */
const zoneHoldsMs = 1000;
let zone = '';
let zoneAskedAt = Number.NEGATIVE_INFINITY;

/** The machine's own clock and zone, asked anew again and again: both may change while the app runs. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  zone: () => {
    const now = performance.now();
    if (now - zoneAskedAt >= zoneHoldsMs) {
      zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      zoneAskedAt = now;
    }
    return zone;
  },
};
