/** Letters of one part: a text field of this size takes a key at once. */
export const partLetters = 24_000;

/** A long text in parts that end with a line where there is one; together they are the text, letter for letter (N6). */
export function noteParts(text: string, most = partLetters): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > most) {
    const lineEnd = text.lastIndexOf('\n', from + most - 1);
    let to = lineEnd >= from + most / 2 ? lineEnd + 1 : from + most;
    // A letter of two halves stays one.
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to += 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The part that a place of the whole text is in, and the place within it. */
export function placeInParts(parts: readonly string[], at: number): { readonly part: number; readonly at: number } {
  let left = at;
  for (const [part, text] of parts.entries()) {
    if (left <= text.length && !(left === text.length && part < parts.length - 1 && text.endsWith('\n')))
      return { part, at: left };
    left -= text.length;
  }
  return { part: parts.length - 1, at: parts.at(-1)?.length ?? 0 };
}
