/** The parts of the window that F6 goes through, in the order of the page; messages are one while there are any. */
const regionQuery = '[data-region], [role="region"][aria-label="Messages"]';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** Where the focus last was in each part. */
export type LastFocused = WeakMap<Element, HTMLElement>;

/** Remembers where the focus is, so that F6 comes back to it. */
export function noteFocus(memory: LastFocused, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const region = target.closest(regionQuery);
  if (region) memory.set(region, target);
}

/** Moves the focus to the next part of the window, or to the one before: to where it was there, or to its first control. */
export function goToRegion(page: Document, step: 1 | -1, memory: LastFocused): void {
  // A page with parts of its own takes the place of the whole content.
  const regions = [...page.querySelectorAll<HTMLElement>(regionQuery)].filter(
    (region) => isVisible(region) && !region.querySelector(regionQuery),
  );
  const inOrder = step === 1 ? regions : regions.toReversed();
  const current = inOrder.findIndex((region) => region.contains(page.activeElement));
  const ahead = [...inOrder.slice(current + 1), ...inOrder.slice(0, Math.max(0, current))];
  ahead.find((region) => enter(region, memory.get(region)));
}

function enter(region: HTMLElement, last: HTMLElement | undefined): boolean {
  const known = last?.isConnected === true && region.contains(last) ? last : undefined;
  const first =
    region.querySelector<HTMLElement>('[aria-current="page"]') ??
    [...region.querySelectorAll<HTMLElement>(focusable)].find(isVisible);
  (known ?? first ?? region).focus();
  return region.contains(region.ownerDocument.activeElement);
}

const isVisible = (element: HTMLElement): boolean => element.getClientRects().length > 0;
