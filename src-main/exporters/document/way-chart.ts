import type { DocOutcome } from '#domain/document';
import type { DocNode } from '#domain/document-node';
import { h, type DocChild } from './make-node.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** A drawing in points with a sentence that says what it shows. */
export const drawing = (width: number, height: number, says: string, ...body: readonly DocChild[]): DocNode =>
  h(
    'svg',
    {
      class: 'chart',
      width: `${width}pt`,
      height: `${height}pt`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': says,
    },
    ...body,
  );

export const stroke = (x1: number, y1: number, x2: number, y2: number, colour: string, width: number): DocNode =>
  h('path', {
    d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
  });

export const label = (
  x: number,
  y: number,
  words: string,
  { anchor = 'start', size = 7, weight = 400, colour = 'var(--ink-2)' } = {},
): DocNode =>
  h(
    'text',
    { x: round(x), y: round(y), 'font-size': size, 'text-anchor': anchor, 'font-weight': weight, fill: colour },
    words,
  );

const width = 375;
const height = 34;
const top = 16;

/** Baseline at the left edge, target at the right one, the last reading between them: solid where it is confirmed. */
export function wayChart(outcome: DocOutcome): DocNode | null {
  const { baseline, target, now, way, pace, due } = outcome;
  if (target === null) return null;
  const ends = [
    ...(baseline ? [label(0, height - 2, `${baseline.words} baseline`)] : []),
    label(width, height - 2, `${target.words} target${due ? `, ${due.words}` : ''}`, { anchor: 'end' }),
  ];
  const from = baseline ? `Baseline ${baseline.words}, target` : 'Target';
  const by = due ? ` by ${due.words}` : '';
  if (way === null || now === null) {
    return drawing(
      width,
      height,
      `No reading yet. ${from} ${target.words}${by}.`,
      h('rect', {
        x: 0.4,
        y: top,
        width: width - 0.8,
        height: 7,
        fill: 'none',
        stroke: 'var(--rule)',
        'stroke-width': 0.7,
        'stroke-dasharray': '2 2',
      }),
      label(0, top - 5, 'no reading yet', { colour: 'var(--ink-3)' }),
      ...ends,
    );
  }
  const share = Math.max(0, Math.min(1, way));
  const x = share * width;
  const bar = outcome.isConfirmed
    ? h('rect', { x: 0, y: top, width: round(Math.max(x, 0.6)), height: 7, fill: 'var(--c1)' })
    : h('rect', {
        x: 0.5,
        y: top + 0.5,
        width: round(Math.max(x - 1, 0.5)),
        height: 6,
        fill: '#fff',
        stroke: 'var(--c1)',
        'stroke-width': 1,
      });
  const isFar = share > 0.3;
  return drawing(
    width,
    height,
    `${now.words} now, ${outcome.isConfirmed ? 'confirmed' : 'claimed'}. ${from} ${target.words}${by}: ${Math.round(way * 100)}% of the way.`,
    stroke(0, top + 3.5, width, top + 3.5, 'var(--rule)', 0.7),
    stroke(width - 0.5, top - 3, width - 0.5, top + 10, 'var(--ink)', 1),
    bar,
    way < 1 && pace !== null && pace > 0.02 && pace < 0.99
      ? stroke(pace * width, top - 3, pace * width, top + 10, 'var(--ink-2)', 0.7)
      : null,
    label(isFar ? x - 1 : x, top - 5, `${now.words} now`, {
      anchor: isFar ? 'end' : 'start',
      size: 8.25,
      weight: 600,
      colour: 'var(--c1)',
    }),
    ...ends,
  );
}
