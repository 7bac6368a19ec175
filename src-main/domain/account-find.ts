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
export const matchTiers = ['exact', 'prefix', 'word', 'inside', 'fuzzy'] as const;
export type MatchTier = (typeof matchTiers)[number];

export interface AccountMatch {
  readonly account: FindableAccount;
  readonly tier: MatchTier;
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
  /** The accounts of the best tier that matches at all. More than one means: ask. */
  readonly best: (text: string) => { readonly tier: MatchTier; readonly accounts: readonly FindableAccount[] } | null;
  /** Ranked by tier, then recency, then name. An empty query lists the most recent. */
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

  const tierOf = (entry: Entry, query: string, raw: string): MatchTier | null => {
    if (entry.name.startsWith(query) || (entry.domain !== '' && entry.domain.startsWith(raw))) return 'prefix';
    if (entry.name.includes(` ${query}`)) return 'word';
    return query.length >= 4 || isDenseScript(query) ? (entry.name.includes(query) ? 'inside' : null) : null;
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
    const tiers = new Map<FindableAccount, MatchTier>(exact(query).map((account) => [account, 'exact']));
    for (const entry of entries) {
      if (tiers.has(entry.account)) continue;
      const tier = tierOf(entry, folded, raw);
      if (tier !== null) tiers.set(entry.account, tier);
    }
    if (tiers.size === 0) for (const account of fuzzy(folded)) tiers.set(account, 'fuzzy');
    return [...tiers].map(([account, tier]) => ({ account, tier }));
  };

  return {
    size: accounts.length,
    maxWords: accounts.reduce((most, { name }) => Math.max(most, name.trim().split(/\s+/).length), 1),
    maxLength: accounts.reduce((most, { name }) => Math.max(most, name.length), 0),
    get: (id) => byId.get(id),
    exact,
    best: (text) => {
      const sorted = [...ranked(text)].sort(byRank);
      const tier = sorted[0]?.tier;
      if (tier === undefined) return null;
      return { tier, accounts: sorted.filter((match) => match.tier === tier).map((match) => match.account) };
    },
    search: (query, limit = 20) =>
      (query.trim() === ''
        ? accounts.map((account): AccountMatch => ({ account, tier: 'prefix' }))
        : [...allTerms(query, ranked)]
      )
        .sort(byRank)
        .slice(0, limit),
  };
}

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
    .map(([account]) => ({ account, tier: 'fuzzy' }));
}

function byRank(left: AccountMatch, right: AccountMatch): number {
  const tier = matchTiers.indexOf(left.tier) - matchTiers.indexOf(right.tier);
  if (tier !== 0) return tier;
  const [leftAt, rightAt] = [left.account.recent ?? '', right.account.recent ?? ''];
  if (leftAt !== rightAt) return leftAt > rightAt ? -1 : 1;
  return left.account.name < right.account.name ? -1 : left.account.name > right.account.name ? 1 : 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
