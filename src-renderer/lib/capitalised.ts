/** A few words as they begin a line. A name such as "iPad" keeps its own letters. */
export const capitalised = (words: string): string =>
  /^\p{Ll}\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
