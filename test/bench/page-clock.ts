import type { Page } from 'playwright-core';

/** Something that is true of the page once an act is done. */
export interface Sign {
  readonly see: 'present' | 'gone' | 'changed' | 'focus moved' | 'enabled';
  readonly selector: string;
  /** For `present` and `enabled`: words in the element. */
  readonly words?: string;
}

interface ClockedPage {
  benchReading: Promise<number | null>;
  /** When each key went down since the clock was armed. */
  benchKeys: number[];
}

/** After so long an act has changed nothing, and there is nothing to time. */
const patienceMs = 3000;

/** Makes the page note its keys before anything of its own hears and stops them. The page is loaded anew. */
export async function installClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keys: number[] = [];
    (globalThis as unknown as ClockedPage).benchKeys = keys;
    addEventListener(
      'keydown',
      (event) => {
        if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) keys.push(event.timeStamp);
      },
      true,
    );
  });
  await page.reload();
}

/**
 * Milliseconds from the first key that `act` presses, as the window system stamped it, to the end of the frame in
 * which all signs of its outcome stand. Null: nothing came of it.
 */
export async function keyToPaint(
  page: Page,
  act: () => Promise<void>,
  ...signs: readonly Sign[]
): Promise<number | null> {
  await page.evaluate(armClock, { signs, patienceMs });
  await act();
  return page.evaluate(() => (globalThis as unknown as ClockedPage).benchReading);
}

/** Runs in the page, so it stands alone. */
function armClock({ signs, patienceMs: patience }: { signs: readonly Sign[]; patienceMs: number }): void {
  const page = globalThis as unknown as ClockedPage;
  page.benchKeys.length = 0;
  const textOf = (selector: string): string | null => document.querySelector(selector)?.textContent ?? null;
  const before = signs.map(({ selector }) => textOf(selector));
  const focusBefore = document.activeElement;
  const stands = ({ see, selector, words }: Sign, at: number): boolean => {
    switch (see) {
      case 'present':
      case 'enabled':
        return [...document.querySelectorAll(selector)].some(
          (element) =>
            (words === undefined || element.textContent.includes(words)) &&
            (see === 'present' || !(element.matches(':disabled') || element.ariaDisabled === 'true')),
        );
      case 'gone':
        return document.querySelector(selector) === null;
      case 'changed': {
        const now = textOf(selector);
        return now !== null && now !== before[at];
      }
      case 'focus moved':
        return document.activeElement !== focusBefore && document.activeElement?.matches(selector) === true;
    }
  };
  page.benchReading = new Promise((resolve) => {
    const events = ['focusin', 'input', 'scroll'] as const;
    const end = (reading: number | null): void => {
      clearTimeout(timer);
      observer.disconnect();
      for (const name of events) removeEventListener(name, look, true);
      resolve(reading);
    };
    let isSeen = false;
    const look = (): void => {
      const [pressedAt] = page.benchKeys;
      if (isSeen || pressedAt === undefined || !signs.every(stands)) return;
      isSeen = true;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => end(performance.now() - pressedAt);
        port2.postMessage(null);
      });
    };
    const timer = setTimeout(() => end(null), patience);
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    for (const name of events) addEventListener(name, look, true);
  });
}
