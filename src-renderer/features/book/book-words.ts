import type { BookFilter, BookGroup, BookRow, BookSort } from '#contract/accounts';
import { levelNames } from '#domain/sentiment';
import { decodeStrip } from '#domain/sentiment-strip';
import type { Coverage } from '#domain/account';

/* The words of the Book: what its sentence, its menus and its cells say. */

export const coverageNames: Readonly<Record<Coverage, string>> = {
  'high-touch': 'High-touch',
  hybrid: 'Hybrid',
  digital: 'Digital',
};

export const sentimentFilters: readonly {
  readonly id: NonNullable<BookFilter['sentiment']>;
  readonly label: string;
}[] = [
  { id: 'orange or worse', label: 'sentiment orange or worse' },
  { id: '1', label: 'sentiment red' },
  { id: '2', label: 'sentiment orange' },
  { id: '3', label: 'sentiment yellow' },
  { id: '4', label: 'sentiment lime' },
  { id: '5', label: 'sentiment green' },
  { id: 'worse', label: 'sentiment that fell in eight weeks' },
  { id: 'stale', label: 'sentiment gone stale' },
  { id: 'none', label: 'no sentiment yet' },
];

export const renewalFilters: readonly { readonly id: NonNullable<BookFilter['renewal']>; readonly label: string }[] = [
  { id: 'passed', label: 'renewal passed' },
  { id: 'running', label: 'a running contract' },
];

export const groupNames: Readonly<Record<BookGroup, string>> = {
  none: 'not grouped',
  segment: 'grouped by segment',
  coverage: 'grouped by coverage',
  stage: 'grouped by stage',
  sentiment: 'grouped by sentiment',
  industry: 'grouped by industry',
  country: 'grouped by country',
  owner: 'grouped by owner',
};

/** Each order with the words for both its directions, the one that shows what needs looking at first. */
export const sortNames: Readonly<Record<BookSort['by'], readonly [string, string]>> = {
  sentiment: ['worst sentiment first', 'best sentiment first'],
  change: ['biggest fall first', 'biggest rise first'],
  arr: ['highest ARR first', 'lowest ARR first'],
  ends: ['earliest end first', 'latest end first'],
  touch: ['longest silence first', 'latest touch first'],
  next: ['earliest next step first', 'latest next step first'],
  name: ['by name', 'by name backwards'],
  coverage: ['closest coverage first', 'widest coverage first'],
  stage: ['by stage', 'by stage backwards'],
  segment: ['by segment', 'by segment backwards'],
  industry: ['by industry', 'by industry backwards'],
  country: ['by country', 'by country backwards'],
  owner: ['by owner', 'by owner backwards'],
  since: ['oldest customer first', 'newest customer first'],
};

export const sentimentWord = ({ level }: Pick<BookRow, 'level'>): string =>
  level === null ? 'None yet' : levelNames[level];

/** The strip in words: "lime 14 weeks, yellow 9, orange 3". */
export function stripWords(strip: string): string {
  const runs: { word: string; weeks: number }[] = [];
  for (const { level, stale } of decodeStrip(strip)) {
    const word = level === null ? 'none' : `${stale ? 'stale ' : ''}${levelNames[level].toLowerCase()}`;
    const last = runs.at(-1);
    if (last?.word === word) last.weeks += 1;
    else runs.push({ word, weeks: 1 });
  }
  return `Last 26 weeks: ${runs.map(({ word, weeks }) => `${word} ${weeks}`).join(', ')}`;
}

/** Levels gained or lost, with a true minus. */
export const changeText = (change: number | null): string =>
  change === null || change === 0 ? '' : change > 0 ? `+${change}` : `−${-change}`;

/** How an account can be grouped: by what somebody has, and always by sentiment. */
export const groupsFor = (present: readonly string[]): readonly BookGroup[] =>
  (Object.keys(groupNames) as BookGroup[]).filter(
    (group) => group === 'none' || group === 'sentiment' || present.includes(group),
  );

export const accountsWords = (count: number): string => (count === 1 ? '1 account' : `${count} accounts`);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
