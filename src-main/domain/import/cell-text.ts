import { unreadable, type Cell } from './problem.ts';

/** I20: signs that a spreadsheet would take for the beginning of a formula. */
const formulaStart = /^'*[=+\-@\t\r]/;

/** I20: an apostrophe keeps a spreadsheet from running a cell as a formula. */
export const guardFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** I20: takes back exactly what `guardFormula` put there. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;

/** Excel's way to keep leading zeros: `="00123"`. */
const quotedFormula = /^="((?:[^"]|"")*)"$/;

/** A cell as its writer meant it: without guards, invisible marks and outer spaces. */
export function plainCell(raw: string): string {
  if (isPlain(raw.charCodeAt(0)) && isPlain(raw.charCodeAt(raw.length - 1))) return raw;
  const text = raw.trim();
  const formula = quotedFormula.exec(text)?.[1];
  if (formula !== undefined) return formula.replaceAll('""', '"').trim();
  const shown = unguardFormula(text);
  // No-break spaces and zero-width marks come from web pages; they are never meant.
  return shown.replace(/^[\u00a0\u200b\u200e\u200f\ufeff\s]+|[\u00a0\u200b\u200e\u200f\ufeff\s]+$/g, '');
}

/** Letters and digits at both ends: nothing to take away. Most cells of most files are like that. */
const isPlain = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const nothingWords = new Set([
  '-',
  '–',
  '—',
  '--',
  'n/a',
  '#n/a',
  'na',
  'n.a.',
  'null',
  '(null)',
  'none',
  '(blank)',
  'nil',
  'k.a.',
  '#n/v',
  'not set',
  'unknown',
  '(no value)',
  '\\n',
]);

/** I7: words with which systems write that there is nothing; only in columns of dates, numbers and flags. */
export const meansNothing = (text: string): boolean => text === '' || nothingWords.has(text.toLowerCase());

/** Words by which a person says that it is not known: more than an empty cell, and kept as they stand. */
const unknownWords = new Set(['k.a.', 'not set', 'unknown']);

/** I7: what a reader makes of a cell that names no value. */
export const nothingCell = (text: string): Cell<never> =>
  unknownWords.has(text.toLowerCase()) ? unreadable('This says that it is not known.') : { is: 'blank', word: text };

/** Words that systems write into a column of names where there is none. */
const noNames = new Set([
  '',
  '-',
  '–',
  '—',
  '--',
  'n/a',
  '#n/a',
  '#n/v',
  'null',
  '(null)',
  '\\n',
  '(blank)',
  '(no value)',
  'nan',
  'undefined',
]);

export const isNoName = (text: string): boolean => noNames.has(text.toLowerCase());

/** I20: the column in which rejected rows say why; it is no data of theirs when they come back. */
export const rejectedColumn = 'Why it was not imported';
