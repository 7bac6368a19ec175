import { describe, expect, it } from 'vitest';
import { countsBefore, isStillToCome } from '#domain/what-happened';
import { createZoneCalendar } from '#domain/zone-calendar';

const now = '2026-11-24T09:30:00.000Z';

describe('H1: a log is of what happened', () => {
  it('H1 lets clocks differ by a few minutes', () => {
    expect(isStillToCome('2026-11-24T09:29:00.000Z', now)).toBe(false);
    expect(isStillToCome('2026-11-24T09:35:00.000Z', now)).toBe(false);
    expect(isStillToCome('2026-11-24T09:35:00.001Z', now)).toBe(true);
    expect(isStillToCome('2027-01-01T00:00:00.000Z', now)).toBe(true);
  });
});

describe('H2: what counts on a day', () => {
  it('H2 ends with the day in the zone, daylight saving or not', () => {
    expect(countsBefore('2026-11-24', createZoneCalendar('Europe/Berlin'))).toBe('2026-11-24T23:00:00.000Z');
    expect(countsBefore('2026-10-25', createZoneCalendar('Europe/Berlin'))).toBe('2026-10-25T23:00:00.000Z');
    expect(countsBefore('2026-11-24', createZoneCalendar('Pacific/Auckland'))).toBe('2026-11-24T11:00:00.000Z');
  });
});
