/** A stretch of a line without white space. `end` is the index after its last character. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a line with their places; white space is whatever `\s` is, line breaks among it. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));

/** A quoted stretch that opens at `start`; null where nothing opens or nothing closes. */
export function quotedAt(text: string, start: number): { readonly value: string; readonly end: number } | null {
  const close = closers[text[start] ?? ''];
  if (close === undefined) return null;
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const next = text[at + 1];
    if (letter === '\\' && (next === '\\' || next === close)) {
      value += next;
      at += 1;
    } else if (letter === close) {
      // A quotation mark inside a word does not close: `"Bob"s` is no quoted name.
      if (next !== undefined && !/\s/.test(next)) return null;
      return { value, end: at + 1 };
    } else {
      value += letter;
    }
  }
  return null;
}

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/** The spelling that `quotedAt` reads back. */
export const quote = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** The index of the first word that starts at or after `offset`, looking from `from` on. */
export function wordIndexAt(words: readonly Word[], from: number, offset: number): number {
  let index = from;
  while (index < words.length && (words[index]?.start ?? 0) < offset) index += 1;
  return index;
}
