import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What a page without layout must be told before virtual lines are drawn in it. */
function heightOf(element: HTMLElement): number {
  return element.dataset['line'] === undefined ? 600 : 30;
}

for (const side of ['offsetWidth', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 1000 });
}
for (const side of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(HTMLElement.prototype, side, {
    configurable: true,
    get(this: HTMLElement) {
      return heightOf(this);
    },
  });
}

HTMLElement.prototype.scrollIntoView = () => undefined;

/** Scrolling by code moves the scroll position, as in a browser. */
HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number, y?: number) {
  this.scrollTop = typeof to === 'object' ? (to.top ?? 0) : (y ?? 0);
  this.dispatchEvent(new Event('scroll'));
} as typeof HTMLElement.prototype.scrollTo;

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(cleanup);
