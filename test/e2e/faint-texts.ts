import type { Page } from 'playwright-core';

/** Words whose contrast to what lies under them is too small. */
export interface FaintText {
  readonly selector: string;
  readonly ratio: number;
}

/** WCAG 2.2, 1.4.3: text below 24 px, or below 19 px in bold. */
const leastRatio = 4.5;

/** A rule or the edge of a mark may touch the box of a word without lying under its letters. */
const mostTouched = 0.2;

/**
 * Measures words against the pixels under them, whatever draws those: hatching, charts, other elements. The words are
 * made transparent for one picture. Words that cannot be seen are left out.
 */
export async function faintTexts(window: Page, selectors: readonly string[]): Promise<readonly FaintText[]> {
  if (selectors.length === 0) return [];
  const texts = await window.evaluate((wanted) => {
    const hidden = wanted.map((selector) => document.querySelector<HTMLElement | SVGElement>(selector));
    // Two rules may name the same words: their colour is read before any are made transparent.
    const colors = hidden.map((element) => {
      if (!element) return '';
      const style = getComputedStyle(element);
      return element instanceof SVGElement ? style.fill : style.color;
    });
    return hidden.map((element, index) => {
      if (!element) return { selector: wanted[index] ?? '', color: '', box: [0, 0, 0, 0] };
      const color = colors[index] ?? '';
      const range = document.createRange();
      range.selectNodeContents(element);
      let { left, top, right, bottom } = range.getBoundingClientRect();
      // What has scrolled out of its part of the page is not seen, whatever stands there now.
      for (let part = element.parentElement; part; part = part.parentElement) {
        if (getComputedStyle(part).overflow === 'visible') continue;
        const clip = part.getBoundingClientRect();
        [left, top] = [Math.max(left, clip.left), Math.max(top, clip.top)];
        [right, bottom] = [Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
      }
      element.style.setProperty('color', 'transparent', 'important');
      element.style.setProperty('fill', 'transparent', 'important');
      return { selector: wanted[index] ?? '', color, box: [left, top, right, bottom] };
    });
  }, selectors);
  const picture = (await window.screenshot({ type: 'png' })).toString('base64');
  return window.evaluate(
    async ({ texts, picture, leastRatio, mostTouched }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      const scale = bitmap.width / innerWidth;
      const luminance = (rgb: ArrayLike<number>): number => {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => {
          const part = (rgb[at] ?? 0) / 255;
          return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const found: { selector: string; ratio: number }[] = [];
      for (const { selector, color, box } of texts) {
        const element = document.querySelector<HTMLElement | SVGElement>(selector);
        element?.style.removeProperty('color');
        element?.style.removeProperty('fill');
        const edges = box.map((value) => Math.round(value * scale));
        const [left, top] = [Math.max(0, edges[0] ?? 0), Math.max(0, edges[1] ?? 0)];
        const [right, bottom] = [Math.min(canvas.width, edges[2] ?? 0), Math.min(canvas.height, edges[3] ?? 0)];
        if (color === '' || right <= left || bottom <= top) continue;
        // Another element over the middle of the words hides them.
        const over = document.elementFromPoint((left + right) / 2 / scale, (top + bottom) / 2 / scale);
        if (element && over && !element.contains(over) && !over.contains(element)) continue;
        const own = luminance(color.match(/[\d.]+/g)?.map(Number) ?? []);
        const { data } = context.getImageData(left, top, right - left, bottom - top);
        const ratios: number[] = [];
        for (let at = 0; at < data.length; at += 4) {
          const under = luminance(data.subarray(at, at + 3));
          ratios.push((Math.max(own, under) + 0.05) / (Math.min(own, under) + 0.05));
        }
        ratios.sort((a, b) => a - b);
        const ratio = ratios[Math.floor(ratios.length * mostTouched)] ?? 21;
        if (ratio < leastRatio) found.push({ selector, ratio: Math.round(ratio * 100) / 100 });
      }
      return found;
    },
    { texts, picture, leastRatio, mostTouched },
  );
}
