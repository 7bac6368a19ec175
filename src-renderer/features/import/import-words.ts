import type { FileLook, ImportOutcome } from '#contract/imports';

/* Names of what was found in a file, as they stand in the sentence. */

export const kindWords = { accounts: 'accounts', contracts: 'contract lines' } as const;

/** "500 accounts", "1 contract line". */
export const countWords = (count: number, kind: FileLook['kind'], formatted: string): string =>
  `${formatted} ${count === 1 ? kindWords[kind].slice(0, -1) : kindWords[kind]}`;

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

export const outcomeWords: Readonly<Record<ImportOutcome, string>> = {
  created: 'New',
  updated: 'Changed',
  unchanged: 'Unchanged',
  skipped: 'Left out',
  question: 'Questions',
};

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
