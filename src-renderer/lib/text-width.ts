/** Advance widths of Inter at 12 px and weight 600 with tabular figures, rounded up. */
const widths: readonly (readonly [of: RegExp, px: number])[] = [
  [/[\s.,'’:;|ijl]/u, 3.6],
  [/[\d+−-]/u, 7.8],
  [/[frt]/u, 5],
  [/[mwMW%]/u, 12.3],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 12.3],
  [/\p{Lu}/u, 9.2],
  [/\p{Ll}/u, 7.6],
];
/** Signs of currencies, and whatever else there is. */
const otherWidth = 8.6;

/** How wide a figure or a word in a table is at most, in px at the normal text size. Asks no layout. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.find(([of]) => of.test(letter))?.[1] ?? otherWidth;
  return Math.ceil(width);
}
