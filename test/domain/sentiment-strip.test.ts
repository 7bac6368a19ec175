import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStripReader, decodeStrip, encodeStrip, stripWeeks } from '#domain/sentiment-strip';
import { defaultValidity, isStale } from '#domain/sentiment-validity';
import { levels } from '#domain/sentiment';
import { lastWeeks } from '#domain/weeks';
import { createZoneCalendar } from '#domain/zone-calendar';
import { dateOf, instantFromEpoch } from '#domain/time';
import { today } from './facts.ts';

const zone = 'Europe/Berlin';
const reader = createStripReader(defaultValidity, today, createZoneCalendar(zone));
const strip = (...readings: readonly (readonly [1 | 2 | 3 | 4 | 5, string])[]) =>
  encodeStrip(
    reader(
      readings.map(([level, occurredAt]) => ({ level, occurredAt })),
      'high-touch',
    ),
  );

describe('strip', () => {
  it('S1 has 26 weeks, the last one ends today', () => {
    const weeks = lastWeeks(stripWeeks, today);
    expect(weeks).toHaveLength(26);
    expect(weeks.at(-1)).toEqual({ monday: '2026-11-23', end: '2026-11-24' });
    expect(weeks.at(-2)).toEqual({ monday: '2026-11-16', end: '2026-11-22' });
    expect(strip()).toBe('.'.repeat(26));
  });
  it('S2 a week shows what held at its end', () => {
    expect(strip([5, '2026-11-09T09:00:00.000Z'], [2, '2026-11-13T09:00:00.000Z']).slice(-4)).toBe('.222');
    // 23:30 UTC on Sunday is Monday in Berlin.
    expect(strip([4, '2026-11-15T23:30:00.000Z']).slice(-3)).toBe('.44');
    expect(strip([4, '2025-01-15T23:30:00.000Z'])).toBe('d'.repeat(26));
  });
  it('S2 what lies ahead of today is not shown', () => {
    expect(strip([4, '2026-11-25T10:00:00.000Z'])).toBe('.'.repeat(26));
  });
  it('S3 stale is counted to the end of the week', () => {
    // Red holds 14 days for high-touch: through 16 Nov, so the week that ends on 22 Nov is stale.
    expect(strip([1, '2026-11-02T09:00:00.000Z']).slice(-5)).toBe('.11aa');
  });
  it('S3 agrees with V3 on the last cell', () => {
    const millis = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2026-11-24T12:00:00Z') });
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        millis,
        fc.constantFrom('high-touch', 'hybrid', 'digital', null),
        (level, at, coverage) => {
          const reading = { level, occurredAt: instantFromEpoch(at) };
          expect(reader([reading], coverage).at(-1)).toEqual({
            level,
            stale: isStale(defaultValidity, coverage, reading, today, zone),
          });
        },
      ),
    );
  });
  it('S4 survives its encoding', () => {
    const cell = fc.record({ level: fc.constantFrom(...levels), stale: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, fc.constant({ level: null, stale: false })), { maxLength: 26 }), (cells) => {
        expect(decodeStrip(encodeStrip(cells))).toEqual(cells);
        expect(encodeStrip(cells)).toHaveLength(cells.length);
      }),
    );
    expect(decodeStrip('x')).toEqual([{ level: null, stale: false }]);
  });
});

describe('time', () => {
  it('C1 the calendar of a zone agrees with the zone', () => {
    const millis = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') });
    for (const where of [
      'Europe/Berlin',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
    ]) {
      const calendar = createZoneCalendar(where);
      fc.assert(
        fc.property(millis, (at) => {
          expect(calendar.dateOf(instantFromEpoch(at))).toBe(dateOf(instantFromEpoch(at), where));
        }),
        { numRuns: 60 },
      );
    }
  });
});
