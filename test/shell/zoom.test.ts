import { expect, test } from 'vitest';
import { isZoom, zoomAfter } from '../../src-main/shell/zoom.ts';

/** What Chromium answers when it is asked for a factor it was given. */
const asChromiumKeepsIt = (zoom: number): number => 1.2 ** (Math.round((Math.log(zoom) / Math.log(1.2)) * 1e6) / 1e6);

test('larger and smaller go through the same steps to twice the size and back', () => {
  const seen: number[] = [];
  let zoom = 1;
  for (let press = 0; press < 7; press += 1) seen.push((zoom = zoomAfter(asChromiumKeepsIt(zoom), 'zoom in')));
  expect(seen).toEqual([1.1, 1.25, 1.5, 1.75, 2, 2, 2]);
  const back: number[] = [];
  for (let press = 0; press < 8; press += 1) back.push((zoom = zoomAfter(asChromiumKeepsIt(zoom), 'zoom out')));
  expect(back).toEqual([1.75, 1.5, 1.25, 1.1, 1, 0.9, 0.8, 0.8]);
  expect(zoomAfter(zoom, 'zoom reset')).toBe(1);
});

test('only a step counts as a remembered size', () => {
  expect([1, 2, 0.8, 1.1].map(isZoom)).toEqual([true, true, true, true]);
  expect([0, 3, 1.05, Number.NaN].map(isZoom)).toEqual([false, false, false, false]);
});
