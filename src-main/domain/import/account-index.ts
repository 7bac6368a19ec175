import { nameKey, sameName } from './name-key.ts';

/** An account as rows are matched with it: of the book, or made by an earlier row of the file. */
export interface KnownAccount {
  /** Null where the account is still to be made, by `row`. */
  readonly id: string | null;
  readonly row: number | null;
  readonly key: string | null;
  readonly domain: string | null;
  readonly name: string;
}

export interface Sought {
  readonly key: string | null;
  readonly domain: string | null;
  readonly name: string | null;
}

export type Match =
  | { readonly is: 'match'; readonly account: KnownAccount; readonly by: 'external id' | 'domain' }
  | { readonly is: 'candidates'; readonly accounts: readonly KnownAccount[]; readonly why: 'name' | 'domain' }
  | { readonly is: 'none' };

export interface AccountIndex {
  readonly add: (account: KnownAccount) => void;
  readonly match: (sought: Sought) => Match;
  readonly byKey: (key: string) => KnownAccount | undefined;
  readonly byName: (name: string) => readonly KnownAccount[];
}

/** I16, I17: external id, then domain; a name alone gives candidates. Two different external ids never match. */
export function createAccountIndex(accounts: Iterable<KnownAccount>): AccountIndex {
  const keys = new Map<string, KnownAccount>();
  const domains = new Map<string, KnownAccount[]>();
  const names = new Map<string, KnownAccount[]>();
  const push = (map: Map<string, KnownAccount[]>, key: string, account: KnownAccount) => {
    const list = map.get(key);
    if (list) list.push(account);
    else map.set(key, [account]);
  };
  const add = (account: KnownAccount): void => {
    if (account.key !== null) keys.set(account.key, account);
    if (account.domain !== null) push(domains, account.domain, account);
    push(names, nameKey(account.name), account);
  };
  for (const account of accounts) add(account);

  const match = ({ key, domain, name }: Sought): Match => {
    const sameId = key === null ? undefined : keys.get(key);
    if (sameId) return { is: 'match', account: sameId, by: 'external id' };
    const canBe = (account: KnownAccount) => key === null || account.key === null;
    const sameDomain = domain === null ? [] : (domains.get(domain) ?? []).filter(canBe);
    const [only] = sameDomain;
    if (only && sameDomain.length === 1) return { is: 'match', account: only, by: 'domain' };
    if (sameDomain.length > 1) {
      const exact = sameDomain.filter((account) => name !== null && sameName(account.name, name));
      const [named] = exact;
      return named && exact.length === 1
        ? { is: 'match', account: named, by: 'domain' }
        : { is: 'candidates', accounts: sameDomain, why: 'domain' };
    }
    const alike =
      name === null
        ? []
        : (names.get(nameKey(name)) ?? []).filter((account) => canBe(account) && !differ(account, domain));
    return alike.length > 0 ? { is: 'candidates', accounts: alike, why: 'name' } : { is: 'none' };
  };
  return {
    add,
    match,
    byKey: (key) => keys.get(key),
    byName: (name) => (names.get(nameKey(name)) ?? []).filter((account) => sameName(account.name, name)),
  };
}

/** Two rows of one file with two domains are two companies, whatever their names. */
const differ = (account: KnownAccount, domain: string | null): boolean =>
  account.id === null && account.domain !== null && domain !== null;
