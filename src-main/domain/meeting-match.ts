import type { MeetingRuleRow, MeetingSorted } from './calendar-rows.ts';
import { readDomain } from './import/domain-cell.ts';
import { hostOf, type MeetingPerson } from './meeting.ts';
import { foldName } from './name-fold.ts';

/** What the book knows that can tell whose meeting it was. */
export interface MeetingDirectory {
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly domain: string | null }[];
  readonly people: readonly { readonly name: string; readonly email: string | null; readonly accountId: string }[];
  /** Our own hosts. */
  readonly internalDomains: readonly string[];
  readonly rules: readonly MeetingRuleRow[];
}

export interface MeetingToMatch {
  readonly uid: string;
  readonly title: string;
  readonly people: readonly MeetingPerson[];
}

export interface MeetingMatch {
  readonly sorted: MeetingSorted;
  readonly accountId: string | null;
  readonly by: 'match' | 'rule';
  /** Why, as it is shown: `Dana Okafor, aldermoor.example`. */
  readonly reason: string;
}

export interface MeetingMatcher {
  /** The account, internal, ignored; null where nothing tells, or where two accounts do. */
  readonly match: (meeting: MeetingToMatch) => MeetingMatch | null;
  /** Hosts that are neither ours nor everybody's mail. */
  readonly outsideHosts: (people: readonly MeetingPerson[]) => readonly string[];
  /** The account that an address belongs to, where it is one alone. */
  readonly accountOfEmail: (email: string) => string | null;
}

/** MT1 to MT7, prepared once for many meetings. */
export function createMeetingMatcher(directory: MeetingDirectory): MeetingMatcher {
  const byEmail = new Map<string, Set<string>>();
  const byHost = new Map<string, Set<string>>();
  const own = new Set(directory.internalDomains.map((host) => host.toLowerCase()));
  const isOwn = (host: string): boolean => own.has(host) || [...own].some((one) => host.endsWith(`.${one}`));
  for (const { id, domain } of directory.accounts)
    if (domain !== null && domain !== '') add(byHost, domain.toLowerCase(), id);
  for (const { email, accountId } of directory.people) {
    if (email === null || !email.includes('@')) continue;
    add(byEmail, email.trim().toLowerCase(), accountId);
    const host = companyHost(email);
    if (host !== null && !isOwn(host)) add(byHost, host, accountId);
  }
  const names = titleNames(directory.accounts);
  const rules = new Map(directory.rules.map((rule) => [`${rule.kind} ${rule.value}`, rule]));

  /** MT2: the host, or the nearest one above it. */
  const accountsOfHost = (host: string): ReadonlySet<string> => {
    for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
      const found = byHost.get(at);
      if (found) return found;
    }
    return new Set();
  };

  const accountsOfEmail = (email: string): ReadonlySet<string> => {
    const known = byEmail.get(email);
    if (known) return known;
    const host = companyHost(email);
    return host === null ? new Set() : accountsOfHost(host);
  };

  const outsideHosts = (people: readonly MeetingPerson[]): readonly string[] => [
    ...new Set(
      people.flatMap(({ email }) => {
        const host = email === null ? null : companyHost(email);
        return host === null || isOwn(host) ? [] : [host];
      }),
    ),
  ];

  const ruleFor = ({ uid, title, people }: MeetingToMatch): MeetingMatch | null => {
    const hosts = outsideHosts(people);
    const domain = hosts.length === 1 ? rules.get(`domain ${hosts[0] ?? ''}`) : undefined;
    const rule = rules.get(`uid ${uid}`) ?? rules.get(`title ${foldName(title)}`) ?? domain;
    if (!rule || (rule.sorted === 'account' && rule.account_id === null)) return null;
    const words = { uid: 'this series', title: 'this title', domain: rule.value }[rule.kind];
    return { sorted: rule.sorted, accountId: rule.account_id, by: 'rule', reason: `You sorted ${words} so` };
  };

  const match = (meeting: MeetingToMatch): MeetingMatch | null => {
    const remembered = ruleFor(meeting);
    if (remembered) return remembered;
    const outside = meeting.people.filter(({ email }) => email !== null && !isOwn(hostOf(email)));
    const inside = meeting.people.filter(({ email }) => email !== null && isOwn(hostOf(email)));
    const votes = new Map<string, MeetingPerson>();
    for (const person of outside) {
      const found = accountsOfEmail(person.email ?? '');
      const [only] = found;
      if (only !== undefined && found.size === 1 && !votes.has(only)) votes.set(only, person);
    }
    const named = namesIn(meeting.title, names);
    const [voted] = votes;
    if (voted && votes.size === 1)
      return { sorted: 'account', accountId: voted[0], by: 'match', reason: personReason(voted[1]) };
    if (votes.size > 1) {
      // MT4: two customers at one table: the title may say whose meeting it is.
      const meant = named.filter(({ id }) => votes.has(id));
      const [one] = meant;
      return one && meant.length === 1
        ? { sorted: 'account', accountId: one.id, by: 'match', reason: `${one.name} in the title` }
        : null;
    }
    // MT5: colleagues talk about customers; what one noted for oneself may be with the one it names.
    const isAmongUs = outside.length === 0 && inside.length > 0;
    const [name] = isAmongUs && inside.length > 1 ? [] : named;
    if (name && named.length === 1)
      return { sorted: 'account', accountId: name.id, by: 'match', reason: `${name.name} in the title` };
    return isAmongUs ? { sorted: 'internal', accountId: null, by: 'match', reason: 'Only your own company' } : null;
  };

  return {
    match,
    outsideHosts,
    accountOfEmail: (email) => {
      const found = accountsOfEmail(email.toLowerCase());
      const [only] = found;
      return only !== undefined && found.size === 1 ? only : null;
    },
  };
}

const personReason = ({ name, email }: MeetingPerson): string =>
  name === null || name === email ? (email ?? '') : `${name}, ${hostOf(email ?? '')}`;

/** MT2: the host of an address; null for everybody's mail. */
function companyHost(email: string): string | null {
  const cell = readDomain(email);
  return cell.is === 'value' ? cell.value : null;
}

/** Which rule a choice is remembered by. */
export type RememberBy = 'domain' | 'title' | 'uid';

/** MT7: by domain only where the meeting has exactly one host of others; else by its title, else by its own id. */
export function ruleValue(
  by: RememberBy,
  meeting: MeetingToMatch,
  outsideHosts: readonly string[],
): { readonly kind: RememberBy; readonly value: string } {
  const [host] = outsideHosts;
  if (by === 'domain' && host !== undefined && outsideHosts.length === 1) return { kind: 'domain', value: host };
  const title = foldName(meeting.title);
  return by === 'uid' || title === '' ? { kind: 'uid', value: meeting.uid } : { kind: 'title', value: title };
}

interface TitleName {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
}

/** Legal forms and the like that nobody writes into a calendar. */
const legalForms =
  /^(?:inc|ltd|llc|llp|gmbh|ag|se|sa|sas|sarl|bv|nv|ab|as|oy|oyj|aps|srl|spa|plc|corp|co|kg|group|company|limited|corporation|holding)$/;

/** Whole names, and names without their legal form where that is one account's alone and no everyday word. */
function titleNames(accounts: MeetingDirectory['accounts']): readonly TitleName[] {
  const found = new Map<string, Set<TitleName>>();
  for (const { id, name } of accounts) {
    const whole = foldName(name);
    const words = whole.split(' ');
    while (words.length > 1 && legalForms.test(words.at(-1) ?? '')) words.pop();
    for (const folded of new Set([whole, words.join(' ')]))
      if (folded.length >= 3) add(found, folded, { id, name, folded });
  }
  // A name that two accounts share names neither.
  return [...found.values()].flatMap((same) => (new Set([...same].map(({ id }) => id)).size === 1 ? [...same] : []));
}

/** MT3: the accounts whose name stands in the title as whole words; a name inside a longer one that stands there does not count. */
function namesIn(title: string, names: readonly TitleName[]): readonly TitleName[] {
  const text = ` ${foldName(title)} `;
  const hits = names.filter(({ folded }) => text.includes(` ${folded} `));
  const longest = hits.filter(
    ({ id, folded }) => !hits.some((other) => other.id !== id && ` ${other.folded} `.includes(` ${folded} `)),
  );
  return [...new Map(longest.map((hit) => [hit.id, hit])).values()];
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
