import { expect, test } from 'vitest';
import { placeWindow } from '../../src-main/shell/window-placement.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };
const saved = (x: number, y: number, width = 1200, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

test('the first start is in the middle of the first screen', () => {
  expect(placeWindow(undefined, [beside])).toEqual({ x: 1760, y: 140, width: 1280, height: 800 });
});

test('the window comes back where it was', () => {
  expect(placeWindow(saved(100, 60), [laptop])).toEqual(saved(100, 60).bounds);
  expect(placeWindow(saved(1500, 10), [laptop, beside])).toEqual(saved(1500, 10).bounds);
});

test('a window of a screen that is gone comes back to the middle of the first, in its size', () => {
  expect(placeWindow(saved(1500, 10), [laptop])).toEqual({ x: 120, y: 113, width: 1200, height: 700 });
});

test.each([
  ['off to the right', saved(1400, 100)],
  ['off to the left', saved(-1150, 100)],
  ['with its title bar above the screen', saved(100, -30)],
  ['below the screen', saved(100, 895)],
])('a window %s cannot be reached and is put in the middle', (_name, placement) => {
  expect(placeWindow(placement, [laptop])).toMatchObject({ x: 120, y: 113 });
});

test('a window is no larger than its screen and no smaller than it may be', () => {
  expect(placeWindow(saved(0, 25, 5000, 5000), [laptop])).toMatchObject({ width: 1440, height: 875 });
  expect(placeWindow(saved(0, 25, 10, 10), [laptop])).toMatchObject({ width: 960, height: 640 });
});
