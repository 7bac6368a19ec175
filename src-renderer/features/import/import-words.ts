import type { FileLook, ImportRowsShown, ImportStanding } from '#contract/imports';
import { formatMoneyList } from '../../lib/format-money.ts';
import { formatNumber } from '../../lib/format-number.ts';

/* Names of what was found in a file, as they stand in the sentence. */

export const kindWords = {
  accounts: 'accounts',
  contracts: 'contract lines',
  evidence: 'readings of the data',
  usage: 'usage readings',
} as const;
const oneOf = {
  accounts: 'account',
  contracts: 'contract line',
  evidence: 'reading of the data',
  usage: 'usage reading',
} as const;

/** "500 accounts", "1 contract line". */
export const countWords = (count: number, kind: FileLook['kind'], formatted: string): string =>
  `${formatted} ${count === 1 ? oneOf[kind] : kindWords[kind]}`;

export const encodingWords: Readonly<Record<FileLook['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows Western',
  'iso-8859-15': 'ISO Western',
  'windows-1250': 'Windows Central European',
  'windows-1251': 'Windows Cyrillic',
  macintosh: 'Mac Roman',
  shift_jis: 'Japanese (Shift JIS)',
  gb18030: 'Chinese (GB 18030)',
};

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export const commonDelimiters = Object.keys(delimiterNames);

export const delimiterWords = (delimiter: string): string => delimiterNames[delimiter] ?? `“${delimiter}”`;

export const tabWords: Readonly<Record<ImportRowsShown, string>> = {
  created: 'New',
  updated: 'Changed',
  unchanged: 'Unchanged',
  skipped: 'Left out',
  question: 'To be asked',
  problem: 'Problems',
};

const standingVerbs: Readonly<Record<ImportStanding['why'], readonly [one: string, more: string]>> = {
  ended: ['of these lines has ended', 'of these lines have ended'],
  later: ['of these lines has not begun', 'of these lines have not begun'],
  trial: ['of these lines is a trial', 'of these lines are trials'],
};
const standingEnds: Readonly<Record<ImportStanding['why'], readonly [one: string, more: string]>> = {
  ended: ['it counts as history', 'they count as history'],
  later: ['it counts from its first day', 'they count from their first day'],
  trial: ['it counts as a trial', 'they count as trials'],
};

/** "125 of these lines have ended (€57.3M): they count as history, not as running ARR." */
export const standingSentence = ({ why, lines, arr }: ImportStanding, locale: string): string => {
  const form = lines === 1 ? 0 : 1;
  const worth = formatMoneyList(arr, { locale, isCompact: true });
  return `${lines === 1 ? 'One' : formatNumber(lines, { locale })} ${standingVerbs[why][form]} (${worth}): ${standingEnds[why][form]}, not as running ARR.`;
};

/** "2 cells could not be read; they are kept as they stood." */
export const unreadSentence = (unread: number, locale: string): string =>
  unread === 1
    ? 'One cell could not be read; it is kept as it stood.'
    : `${formatNumber(unread, { locale })} cells could not be read; they are kept as they stood.`;

export const commonCurrencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'CAD',
  'AUD',
  'NZD',
  'JPY',
  'INR',
  'SGD',
  'BRL',
  'MXN',
  'ZAR',
  'ILS',
  'AED',
];
