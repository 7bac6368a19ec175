import { expect, test } from 'vitest';
import type { Level } from '#domain/sentiment';
import { defaultValidity } from '#domain/sentiment-validity';
import { findingOf } from '../../../src-renderer/features/account/chart-finding.ts';
import {
  axisTicks,
  chartGeometry,
  chartMarks,
  monthTicks,
  touchStrokes,
} from '../../../src-renderer/features/account/chart-geometry.ts';
import { chartModel, readingsOf, spansOf } from '../../../src-renderer/features/account/chart-model.ts';

const words = {
  locale: 'en-GB',
  today: '2026-11-24',
  dayOf: (time: number) => new Date(time).toISOString().slice(0, 10),
};
const now = Date.parse('2026-11-24T12:00:00Z');
const history = (...list: readonly (readonly [string, Level])[]) => ({
  readings: list.map(([day, level], index) => ({
    id: String(index),
    level,
    confidence: null,
    occurredAt: `${day}T10:00:00.000Z`,
    source: 'log',
    reasons: [],
  })),
  touches: [],
});
const finding = (isStale: boolean, ...list: readonly (readonly [string, Level])[]) =>
  findingOf(readingsOf(history(...list)), isStale, words);

test.each([
  [[], false, 'No reading yet'],
  [[['2026-11-18', 5]], false, 'One reading so far: Green on 18 Nov'],
  [
    [
      ['2026-08-01', 5],
      ['2026-08-26', 5],
      ['2026-09-20', 4],
      ['2026-11-18', 2],
    ],
    false,
    'Fell from Green to Orange in twelve weeks',
  ],
  [
    [
      ['2026-09-20', 4],
      ['2026-11-18', 2],
    ],
    false,
    'Fell from Lime to Orange at once, on 18 Nov',
  ],
  [
    [
      ['2026-09-20', 4],
      ['2026-11-18', 3],
    ],
    true,
    'Fell from Lime to Yellow on 18 Nov, not heard since',
  ],
  [
    [
      ['2026-09-01', 1],
      ['2026-10-01', 3],
      ['2026-11-03', 4],
    ],
    false,
    'Rose from Red to Lime in nine weeks',
  ],
  [
    [
      ['2026-03-01', 5],
      ['2026-05-01', 5],
      ['2026-11-01', 5],
    ],
    false,
    'Green since March, 3 readings',
  ],
  [
    [
      ['2025-01-01', 2],
      ['2025-03-01', 5],
      ['2026-05-01', 5],
      ['2026-11-01', 5],
    ],
    true,
    'Green since March 2025, 3 readings, the last one stale',
  ],
] as const)('%j is said as: %s', (list, isStale, said) => {
  expect(finding(isStale, ...list)).toBe(said);
});

const model = (span: '6 months' | '12 months' | 'all', ...list: readonly (readonly [string, Level])[]) =>
  chartModel({
    history: history(...list),
    validity: defaultValidity,
    coverage: 'high-touch',
    span,
    now,
    contractEnd: null,
  });

test('a level holds until the next reading, and is stale from the day it lapses', () => {
  const { runs } = model('12 months', ['2026-10-01', 3], ['2026-11-20', 5]);
  expect(runs.map(({ level, stale }) => [level, stale])).toEqual([
    [3, false],
    [3, true],
    [5, false],
  ]);
  expect(runs[0]?.to).toBe(Date.parse('2026-10-16T10:00:00Z'));
  expect(runs[2]?.to).toBe(now);
});

test('the level from before the span runs into it', () => {
  const { runs, readings, from } = model('6 months', ['2025-01-01', 5], ['2026-11-20', 5]);
  expect(readings).toHaveLength(1);
  expect(runs[0]).toMatchObject({ level: 5, stale: true, from });
});

test('one reading, and none, are charts too', () => {
  expect(model('all', ['2026-11-20', 2]).runs).toHaveLength(1);
  expect(model('all').runs).toEqual([]);
  expect(model('all').from).toBeLessThan(now - 27 * 86_400_000);
});

test('three thousand readings are a few hundred strokes', () => {
  const list = Array.from(
    { length: 3000 },
    (_, index) =>
      [new Date(now - (3000 - index) * 14 * 3_600_000).toISOString().slice(0, 10), ((index >> 6) % 5) + 1] as [
        string,
        Level,
      ],
  );
  const many = model('all', ...list);
  const geometry = chartGeometry(many, 900, 1);
  expect(many.runs.length).toBeLessThan(100);
  expect(chartMarks(many.readings, geometry).length).toBeLessThan(400);
  expect(monthTicks(many, geometry, 'en-GB', 1).length).toBeLessThan(25);
});

test('touches share a pixel, the longest is drawn', () => {
  const empty = model('12 months');
  const geometry = chartGeometry(empty, 900, 1);
  const touch = {
    id: 't',
    kind: 'call' as const,
    at: '2026-11-20T10:00:00.000Z',
    begunBy: 'us' as const,
    time: Date.parse('2026-11-20T10:00:00Z'),
  };
  const strokes = touchStrokes(
    [
      { ...touch, minutes: 10 },
      { ...touch, minutes: 60 },
    ],
    geometry,
    1,
  );
  expect(strokes).toHaveLength(1);
  expect(strokes[0]?.height).toBeCloseTo(14.3, 1);
});

test('a young account is shown by the week, with the time that its level still holds ahead of today', () => {
  const young = model('12 months', ['2026-11-24', 2]);
  expect(young).toMatchObject({ isYoung: true, holds: { level: 2, until: Date.parse('2026-12-09T10:00:00Z') } });
  const geometry = chartGeometry(young, 900, 1);
  const ticks = axisTicks(young, geometry, 'en-GB', 1);
  expect(ticks.map(({ label }) => label)).toEqual(['16 Nov', '23 Nov', '30 Nov', '7 Dec']);
  // The mark and today have room on both sides.
  const [left, right] = [geometry.x(young.now) - geometry.left, geometry.right - geometry.x(young.now)];
  expect(Math.min(left, right)).toBeGreaterThan((geometry.right - geometry.left) / 4);
  expect(geometry.height).toBeLessThan(chartGeometry(model('12 months', ['2026-01-01', 2]), 900, 1).height);
});

test('what no longer holds, and what is no longer young, looks at nothing ahead', () => {
  expect(model('12 months', ['2026-11-01', 2])).toMatchObject({ isYoung: true, holds: null });
  expect(model('12 months', ['2026-06-01', 2], ['2026-11-24', 2])).toMatchObject({ isYoung: false, holds: null });
});

test('only spans that show something else are offered', () => {
  expect(spansOf(history(['2026-11-24', 2]), now)).toEqual([]);
  expect(spansOf(history(['2026-03-01', 2]), now)).toEqual(['6 months', 'all']);
  expect(spansOf(history(['2025-03-01', 2]), now)).toEqual(['6 months', '12 months', 'all']);
});
