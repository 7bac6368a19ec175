import fuzzysort from 'fuzzysort';
import { foldName, isDenseScript, sameSpelling } from './name-fold.ts';
import type { Instant } from './time.ts';

/** An account as it can be looked for. */
export interface FindableAccount {
  readonly id: string;
  readonly name: string;
  readonly domain?: string | null;
  readonly externalId?: string | null;
  /** When it was last touched: orders what matches equally well, and decides nothing. */
  readonly recent?: Instant | null;
}

/** How well a text names an account, the best first. */
export const matchTiers = ['exact', 'prefix', 'word', 'inside', 'words', 'fuzzy'] as const;
export type MatchTier = (typeof matchTiers)[number];

export interface AccountMatch {
  readonly account: FindableAccount;
  readonly tier: MatchTier;
  /** How many of the typed words are whole words of the name: of what matches equally well, these stand first. */
  readonly whole: number;
}

/** Accounts prepared for looking up; made once per change of the book's names, asked at every key. */
export interface AccountFinder {
  readonly size: number;
  /** The most words, parted by white space, that a name has. */
  readonly maxWords: number;
  /** The longest name, in characters. */
  readonly maxLength: number;
  readonly get: (id: string) => FindableAccount | undefined;
  /** Accounts whose name, domain, external id or id is this text; the same spelling beats a folded one. */
  readonly exact: (text: string) => readonly FindableAccount[];
  /** The accounts of the best tier that matches at all, a number only as a whole word. More than one means: ask. */
  readonly best: (text: string) => { readonly tier: MatchTier; readonly accounts: readonly FindableAccount[] } | null;
  /** Ranked by tier, then whole words, then recency, then name. An empty query lists the most recent. */
  readonly search: (query: string, limit?: number) => readonly AccountMatch[];
}

interface Entry {
  readonly account: FindableAccount;
  readonly name: string;
  readonly words: readonly string[];
  readonly domain: string;
}

/** Prepares `accounts` for `exact`, `best` and `search`. */
export function createAccountFinder(accounts: readonly FindableAccount[]): AccountFinder {
  const entries: readonly Entry[] = accounts.map((account) => {
    const name = foldName(account.name);
    return { account, name, words: name.split(' '), domain: (account.domain ?? '').toLowerCase() };
  });
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const byKey = new Map<string, FindableAccount[]>();
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { account } = entry;
    for (const key of new Set([
      entry.name,
      entry.domain,
      foldName(account.externalId ?? ''),
      account.id.toLowerCase(),
    ])) {
      if (key !== '') push(byKey, key, account);
    }
    for (const word of new Set(entry.words)) push(byWord, word, entry);
  }
  const fuzzyWords = fuzzysort.snapshot([...byWord.keys()].filter((word) => word.length >= 4));

  const exact = (text: string): readonly FindableAccount[] => {
    const found = new Set([...(byKey.get(foldName(text)) ?? []), ...(byKey.get(text.trim().toLowerCase()) ?? [])]);
    const spelled = [...found].filter((account) => sameSpelling(account.name, text));
    return spelled.length > 0 ? spelled : [...found];
  };

  const tierOf = (entry: Entry, query: string, raw: string, terms: readonly string[]): MatchTier | null => {
    if (entry.name.startsWith(query) || (entry.domain !== '' && entry.domain.startsWith(raw))) return 'prefix';
    if (entry.name.includes(` ${query}`)) return 'word';
    if ((query.length >= 4 || isDenseScript(query)) && entry.name.includes(query)) return 'inside';
    return terms.length > 1 && terms.every((term) => hasTerm(entry, term)) ? 'words' : null;
  };

  /** Words that a misspelt word may mean: they begin alike, and at most a quarter of their letters is missing. */
  const misspelt = (word: string): readonly string[] =>
    word.length < 4
      ? []
      : fuzzysort
          .go(word, fuzzyWords, { threshold: fuzzyThreshold, limit: 60 })
          .filter((hit) => hit.indexes[0] === 0 && word.length >= hit.target.length * 0.75)
          .map((hit) => hit.target);

  const fuzzy = (query: string): readonly FindableAccount[] => {
    const [first = '', ...others] = query.split(' ');
    let found = misspelt(first).flatMap((meant) => byWord.get(meant) ?? []);
    for (const word of others) {
      const meant = new Set(misspelt(word));
      found = found.filter((entry) => entry.words.some((own) => own.startsWith(word) || meant.has(own)));
    }
    return [...new Set(found)].map((entry) => entry.account);
  };

  const ranked = (query: string): readonly AccountMatch[] => {
    const raw = query.trim().toLowerCase();
    const folded = foldName(query);
    if (folded === '') return [];
    const terms = folded.split(' ');
    const known = exact(query);
    const matches = known.map((account): AccountMatch => ({ account, tier: 'exact', whole: terms.length }));
    for (const entry of entries) {
      if (known.includes(entry.account)) continue;
      const tier = tierOf(entry, folded, raw, terms);
      if (tier !== null) matches.push({ account: entry.account, tier, whole: wholeWords(entry, terms) });
    }
    if (matches.length > 0) return matches;
    return fuzzy(folded).map((account) => ({ account, tier: 'fuzzy', whole: 0 }));
  };

  const byAccount = new Map(entries.map((entry) => [entry.account, entry]));
  const hasNumbers = (account: FindableAccount, numbers: readonly string[]): boolean =>
    numbers.every((number) => byAccount.get(account)?.words.includes(number) === true);

  return {
    size: accounts.length,
    maxWords: accounts.reduce((most, { name }) => Math.max(most, name.trim().split(/\s+/).length), 1),
    maxLength: accounts.reduce((most, { name }) => Math.max(most, name.length), 0),
    get: (id) => byId.get(id),
    exact,
    best: (text) => {
      const numbers = foldName(text).split(' ').filter(isNumber);
      const sorted = [...ranked(text)]
        .filter(({ tier, account }) => tier === 'exact' || numbers.length === 0 || hasNumbers(account, numbers))
        .sort(byRank);
      const tier = sorted[0]?.tier;
      if (tier === undefined) return null;
      return { tier, accounts: sorted.filter((match) => match.tier === tier).map((match) => match.account) };
    },
    search: (query, limit = 20) =>
      (query.trim() === ''
        ? accounts.map((account): AccountMatch => ({ account, tier: 'prefix', whole: 0 }))
        : [...allTerms(query, ranked)]
      )
        .sort(byRank)
        .slice(0, limit),
  };
}

/** A word of digits alone: it tells accounts of one name apart, and is no name by itself. */
export const isNumber = (word: string): boolean => /^\p{Nd}+$/u.test(word);

/** A word of the name begins so, or holds it; what is short, or a number, must be a word of the name. */
function hasTerm({ name, words }: Entry, term: string): boolean {
  if (isNumber(term)) return words.includes(term);
  if (term.length >= 4 || isDenseScript(term)) return name.includes(term);
  return term.length === 3 ? words.some((word) => word.startsWith(term)) : words.includes(term);
}

const wholeWords = ({ words }: Entry, terms: readonly string[]): number =>
  terms.reduce((count, term) => count + (words.includes(term) ? 1 : 0), 0);

/** Low, because a dropped letter already costs half of fuzzysort's score; the share of letters guards it. */
const fuzzyThreshold = 0.3;

/** The whole query as one name, else every word of it somewhere in the name, in any order. */
function allTerms(query: string, ranked: (query: string) => readonly AccountMatch[]): readonly AccountMatch[] {
  const whole = ranked(query);
  const terms = query.trim().split(/\s+/);
  if (whole.length > 0 || terms.length < 2) return whole;
  const lists = terms.map((term) => new Map(ranked(term).map((match) => [match.account, match.tier])));
  const [first, ...others] = lists;
  return [...(first ?? [])]
    .filter(([account]) => others.every((list) => list.has(account)))
    .map(([account]) => ({ account, tier: 'fuzzy', whole: 0 }));
}

function byRank(left: AccountMatch, right: AccountMatch): number {
  const tier = matchTiers.indexOf(left.tier) - matchTiers.indexOf(right.tier);
  if (tier !== 0) return tier;
  if (left.whole !== right.whole) return right.whole - left.whole;
  const [leftAt, rightAt] = [left.account.recent ?? '', right.account.recent ?? ''];
  if (leftAt !== rightAt) return leftAt > rightAt ? -1 : 1;
  return left.account.name < right.account.name ? -1 : left.account.name > right.account.name ? 1 : 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
