import type { DocNode } from '#domain/document-node';
import type { DocOutcomeState, DocValueState } from '#domain/document';
import { h } from './make-node.ts';

/* Marks are drawn and never typed: the print cut of the font has no arrows, ticks or dots. */

const mark = (width: number, height: number, label: string | null, ...body: readonly DocNode[]): DocNode =>
  h(
    'svg',
    {
      class: 'mark',
      width: `${width}pt`,
      height: `${height}pt`,
      viewBox: `0 0 ${width} ${height}`,
      ...(label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label }),
    },
    ...body,
  );

/** Confirmed is solid, claimed hollow, expected dashed; its word stands beside it. */
export const valueMark = (state: DocValueState): DocNode =>
  ({
    confirmed: () => mark(7, 7, null, h('circle', { cx: 3.5, cy: 3.5, r: 3.2, fill: 'var(--c1)' })),
    claimed: () =>
      mark(
        7,
        7,
        null,
        h('circle', { cx: 3.5, cy: 3.5, r: 2.8, fill: 'none', stroke: 'var(--c1)', 'stroke-width': 0.9 }),
      ),
    expected: () =>
      mark(
        7,
        7,
        null,
        h('circle', {
          cx: 3.5,
          cy: 3.5,
          r: 2.8,
          fill: 'none',
          stroke: 'var(--ink-3)',
          'stroke-width': 0.8,
          'stroke-dasharray': '1.3 1.2',
        }),
      ),
  })[state]();

const box = { x: 0.4, y: 0.4, width: 8.2, height: 8.2, rx: 1, fill: '#fff', stroke: 'var(--ink)', 'stroke-width': 0.8 };

export const doneMark = (label: string | null): DocNode =>
  mark(
    9,
    9,
    label,
    h('rect', { width: 9, height: 9, rx: 1.2, fill: 'var(--ink)' }),
    h('path', { d: 'M2.2 4.7 3.9 6.4 7 2.9', fill: 'none', stroke: '#fff', 'stroke-width': 1.2 }),
  );
export const openMark = (label: string | null): DocNode => mark(9, 9, label, h('rect', box));
const partMark = (): DocNode =>
  mark(9, 9, null, h('rect', box), h('path', { d: 'M.4 8.6 8.6.4V7.6a1 1 0 0 1-1 1z', fill: 'var(--ink)' }));
const droppedMark = (): DocNode =>
  mark(
    9,
    9,
    null,
    h('rect', box),
    h('path', { d: 'M2.2 4.5h4.6', fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1 }),
  );

/** The state of an outcome; its word stands beside it. */
export function outcomeMark(state: DocOutcomeState): DocNode {
  if (state === 'met') return doneMark(null);
  if (state === 'dropped') return droppedMark();
  return state === 'on track' ? partMark() : openMark(null);
}

/** Where an even pace would be. */
export const paceMark = (): DocNode =>
  mark(5, 9, null, h('path', { d: 'M2.5 0v9', stroke: 'var(--ink-2)', 'stroke-width': 0.7 }));
