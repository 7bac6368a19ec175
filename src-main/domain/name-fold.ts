const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};

/**
 * A name as it is compared: lower case, accents folded, punctuation as single spaces, in any script.
 * What consists of punctuation alone stays as it is, so that no name folds to nothing.
 */
export function foldName(text: string): string {
  const lower = text
    .normalize('NFKD')
    // Latin accents, Hebrew points and Arabic vowel signs; kana marks stay, they make other syllables.
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħς]/g, (letter) => letters[letter] ?? letter);
  const folded = lower
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}\p{S}]+/gu, ' ')
    .trim();
  return folded === '' ? lower.replace(/\s+/g, ' ').trim() : folded;
}

/** Two spellings that differ in case and white space only. */
export const sameSpelling = (left: string, right: string): boolean => plainSpelling(left) === plainSpelling(right);

const plainSpelling = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Scripts written without spaces, where one or two letters already say much. */
export const isDenseScript = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
