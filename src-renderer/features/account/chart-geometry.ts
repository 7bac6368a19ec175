import type { InteractionKind } from '#domain/interaction';
import type { Level } from '#domain/sentiment';
import { scaleLinear } from 'd3-scale';
import type { ChartModel, ChartReading, ChartTouch } from './chart-model.ts';

/** Where everything stands, in px. Type is never scaled: a wider chart only has longer lines. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly x: (time: number) => number;
  readonly y: (level: Level) => number;
  /** The line of the months. */
  readonly axis: number;
  /** The line that the touches stand on. */
  readonly lane: number;
  readonly top: number;
}

/** Lays the chart out at a width; `unit` is how much larger than 16 px the page's text is. */
export function chartGeometry(model: ChartModel, width: number, unit: number): ChartGeometry {
  const left = 72 * unit;
  const right = width - (width > 560 * unit ? 112 : 84) * unit;
  // What has little to show takes less room.
  const [top, band] = [24 * unit, (model.isYoung ? 24 : 31) * unit];
  const scale = scaleLinear()
    .domain([model.from, model.to])
    .range([left, Math.max(left + 1, right)]);
  const axis = top + band * 5 + 6 * unit;
  const lane = axis + 38 * unit;
  return {
    width,
    height: lane + 20 * unit,
    left,
    right,
    top,
    x: (time) => scale(time),
    y: (level) => top + (5 - level + 0.5) * band,
    axis,
    lane,
  };
}

/** What is named on the line of time: months, or the weeks of a beginning. */
export function axisTicks(
  model: ChartModel,
  geometry: ChartGeometry,
  locale: string,
  unit: number,
): readonly { time: number; label: string }[] {
  return model.isYoung ? weekTicks(model, geometry, locale, unit) : monthTicks(model, geometry, locale, unit);
}

/** The Mondays that fit, with their dates. */
function weekTicks(
  model: ChartModel,
  geometry: ChartGeometry,
  locale: string,
  unit: number,
): readonly { time: number; label: string }[] {
  const week = 7 * 86_400_000;
  const room = ((geometry.right - geometry.left) / (model.to - model.from)) * week;
  const step = ([1, 2, 4] as const).find((every) => room * every > 52 * unit) ?? 8;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const ticks: { time: number; label: string }[] = [];
  // The calendar of 1970 began on a Thursday.
  for (let index = Math.ceil((model.from / 86_400_000 - 4) / 7); ; index += 1) {
    const time = (index * 7 + 4) * 86_400_000;
    if (time > model.to) return ticks;
    if (index % step === 0) ticks.push({ time, label: format.format(time) });
  }
}

/** The first of each month that fits, with its name; the year stands with January. */
export function monthTicks(
  model: ChartModel,
  geometry: ChartGeometry,
  locale: string,
  unit: number,
): readonly { time: number; label: string }[] {
  const start = new Date(model.from);
  const months = (model.to - model.from) / (30.44 * 86_400_000);
  const room = (geometry.right - geometry.left) / Math.max(1, months);
  const step = [1, 2, 3, 6, 12, 24, 60].find((every) => room * every > 38 * unit) ?? 120;
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const ticks: { time: number; label: string }[] = [];
  for (let index = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1; ; index += 1) {
    const time = Date.UTC(Math.floor(index / 12), index % 12, 1);
    if (time > model.to) return ticks;
    if (index % step !== 0) continue;
    const year = Math.floor(index / 12);
    const isJanuary = index % 12 === 0;
    ticks.push({
      time,
      label: step >= 12 ? `${year}` : `${month.format(time)}${isJanuary && room * step > 58 * unit ? ` ${year}` : ''}`,
    });
  }
}

/** One stroke of the lane below the chart. */
export interface TouchStroke {
  readonly x: number;
  readonly side: 'us' | 'them' | 'nobody said';
  readonly height: number;
}

/** Touches as strokes, the longest of each pixel and side: thousands fit into one line. */
export function touchStrokes(
  touches: readonly ChartTouch[],
  geometry: ChartGeometry,
  unit: number,
): readonly TouchStroke[] {
  const strokes = new Map<string, TouchStroke>();
  for (const touch of touches) {
    const x = Math.round(geometry.x(touch.time));
    const side = touch.begunBy ?? 'nobody said';
    const height = touchHeight(touch.kind, touch.minutes) * unit;
    const key = `${x} ${side}`;
    if ((strokes.get(key)?.height ?? 0) < height) strokes.set(key, { x, side, height });
  }
  return [...strokes.values()];
}

const usualHeight: Readonly<Record<InteractionKind, number>> = {
  call: 7,
  meeting: 12,
  email: 3,
  message: 3,
  EBR: 16,
  reflection: 8,
  support: 4,
  event: 14,
};

/** Long is tall; where no minutes were noted, the kind tells about how much it was. */
const touchHeight = (kind: InteractionKind, minutes: number | null): number =>
  minutes === null ? usualHeight[kind] : Math.max(3, Math.min(16, minutes / 4.2));

/** The readings that get a mark or a tick: a turn always, repeats once a pixel. */
export function chartMarks(
  readings: readonly ChartReading[],
  geometry: ChartGeometry,
): readonly (ChartReading & { x: number; isTurn: boolean; isLast: boolean })[] {
  const marks: (ChartReading & { x: number; isTurn: boolean; isLast: boolean })[] = [];
  let lastX = Number.NEGATIVE_INFINITY;
  readings.forEach((reading, index) => {
    const x = geometry.x(reading.at);
    const isLast = index === readings.length - 1;
    const isTurn = reading.previous !== reading.level;
    if (!isTurn && !isLast && x - lastX < 3) return;
    lastX = x;
    marks.push({ ...reading, x, isTurn: isTurn || isLast, isLast });
  });
  return marks;
}

/** EBRs and reflections named above the chart, where their names have room. */
export function namedTouches(
  touches: readonly ChartTouch[],
  geometry: ChartGeometry,
  unit: number,
  now: number,
): readonly { x: number; name: string }[] {
  const named: { x: number; name: string }[] = [];
  const today = geometry.x(now);
  let free = geometry.left;
  for (const touch of touches) {
    if (touch.kind !== 'EBR' && touch.kind !== 'reflection') continue;
    const x = geometry.x(touch.time);
    const half = (touch.kind === 'EBR' ? 12 : 28) * unit;
    if (x - half < free || x + half > today - 40 * unit) continue;
    named.push({ x, name: touch.kind === 'EBR' ? 'EBR' : 'Reflection' });
    free = x + half + 8 * unit;
  }
  return named;
}

/** A word above a line of the chart: over its middle, or beside it. */
export interface HeadPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where "Today" and the end of the contract are written; when they stand close, each moves away from the other. */
export function headPlaces(
  today: number,
  end: number | null,
  unit: number,
): { readonly today: HeadPlace; readonly end: HeadPlace } {
  const endX = end ?? today;
  if (end === null || Math.abs(endX - today) > 72 * unit)
    return { today: { x: today, anchor: 'middle' }, end: { x: endX, anchor: 'middle' } };
  const gap = 3 * unit;
  return endX >= today
    ? { today: { x: today - gap, anchor: 'end' }, end: { x: endX + gap, anchor: 'start' } }
    : { today: { x: today + gap, anchor: 'start' }, end: { x: endX - gap, anchor: 'end' } };
}
