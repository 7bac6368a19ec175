import type { AccountFacts } from '#domain/account-facts';
import { compareAccounts } from '#domain/book-order';
import { bookFinder } from '#domain/book-find';
import { ownCurrencyFirst, totals, type Money } from '#domain/money';
import { isStale } from '#domain/sentiment-validity';
import { levelNames } from '#domain/sentiment';
import type { BookFilter, BookGroup, BookLine, BookPresent, BookQuery, BookTotals } from '#contract/accounts';
import type { TimeZone } from '#domain/time';
import type { BookView } from './book-view.ts';

type Arrangement = Omit<BookQuery, 'offset' | 'limit'>;

/** A line of the grid before it is filled in: the head of a group, or an account. */
type BareLine =
  | { readonly line: 'group'; readonly key: string; readonly label: string; readonly members: readonly AccountFacts[] }
  | { readonly line: 'account'; readonly facts: AccountFacts };

/** The Book in one arrangement: filtered, sorted and grouped once, then read page by page. */
export interface BookLines {
  readonly lineCount: number;
  readonly totals: BookTotals;
  readonly present: BookPresent[];
  readonly ids: () => string[];
  readonly page: (offset: number, limit: number) => BookLine[];
  readonly position: (id: string) => {
    readonly line: number | null;
    readonly previousId: string | null;
    readonly nextId: string | null;
  };
}

export function arrangeBook(view: BookView, query: Arrangement, zone: TimeZone, locale: string): BookLines {
  const passes = filterOf(view, query.filter, zone);
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const compare = compareAccounts(query.sort.by, query.sort.descending, view.settings().defaultCurrency, collator);
  const needsChange = query.sort.by === 'change';
  const accounts = view
    .facts()
    .filter(passes)
    .map((facts) => ({ facts, change: needsChange ? view.change(facts) : null }))
    .sort(compare)
    .map(({ facts }) => facts);
  const lines = group(view, accounts, query.group, new Set(query.collapsed), collator);
  return {
    lineCount: lines.length,
    totals: totalsOf(view, accounts, zone),
    present: presentOf(view.facts()),
    ids: () => lines.flatMap((line) => (line.line === 'account' ? [line.facts.id] : [])),
    page: (offset, limit) =>
      lines.slice(offset, offset + limit).map((line) =>
        line.line === 'account'
          ? { line: 'account', row: view.row(line.facts) }
          : {
              line: 'group',
              key: line.key,
              label: line.label,
              collapsed: query.collapsed.includes(line.key),
              totals: totalsOf(view, line.members, zone),
            },
      ),
    position: (id) => {
      const line = lines.findIndex((candidate) => candidate.line === 'account' && candidate.facts.id === id);
      const neighbour = (step: 1 | -1): string | null => {
        for (let at = line + step; at >= 0 && at < lines.length; at += step) {
          const candidate = lines[at];
          if (candidate?.line === 'account') return candidate.facts.id;
        }
        return null;
      };
      return line < 0
        ? { line: null, previousId: null, nextId: null }
        : { line, previousId: neighbour(-1), nextId: neighbour(1) };
    },
  };
}

function presentOf(accounts: readonly AccountFacts[]): BookPresent[] {
  const has: Readonly<Record<BookPresent, (facts: AccountFacts) => boolean>> = {
    coverage: ({ coverage }) => coverage !== null,
    stage: ({ stage }) => stage !== null,
    segment: ({ segment }) => segment !== null,
    industry: ({ industry }) => industry !== null,
    country: ({ country }) => country !== null,
    owner: ({ owner }) => owner !== null,
    since: ({ customerSince }) => customerSince !== null,
    arr: ({ arr }) => arr.length > 0,
    ends: ({ endsOn, endedOn }) => endsOn !== null || endedOn !== null,
    ended: ({ endedOn }) => endedOn !== null,
    touch: ({ lastTouchAt }) => lastTouchAt !== null,
    next: ({ commitments }) => commitments.length > 0,
  };
  return (Object.keys(has) as BookPresent[]).filter((column) => accounts.some(has[column]));
}

/** Filtered by what stands in them; empty text is those where nothing does. */
const wordFields = ['stage', 'segment', 'industry', 'country', 'owner'] as const;

function filterOf(view: BookView, filter: BookFilter, zone: TimeZone): (facts: AccountFacts) => boolean {
  const isFound = bookFinder(filter.text);
  const { validity } = view.settings();
  const today = view.today();
  return (facts) => {
    const reading = facts.readings[0];
    if (filter.coverage !== null && (facts.coverage ?? 'none') !== filter.coverage) return false;
    for (const field of wordFields) {
      const wanted = filter[field];
      if (wanted !== null && (facts[field] ?? '') !== wanted) return false;
    }
    if (filter.renewal === 'passed' && facts.endedOn === null) return false;
    if (filter.renewal === 'running' && facts.lineCount === 0) return false;
    if (!isFound(facts)) return false;
    switch (filter.sentiment) {
      case null:
        return true;
      case 'none':
        return reading === undefined;
      case 'stale':
        return reading !== undefined && isStale(validity, facts.coverage, reading, today, zone);
      case 'worse':
        return (view.change(facts) ?? 0) < 0;
      case 'orange or worse':
        return reading !== undefined && reading.level <= 2;
      default:
        return reading?.level === Number(filter.sentiment);
    }
  };
}

function group(
  view: BookView,
  accounts: readonly AccountFacts[],
  by: BookGroup,
  collapsed: ReadonlySet<string>,
  collator: Intl.Collator,
): readonly BareLine[] {
  if (by === 'none') return accounts.map((facts) => ({ line: 'account', facts }));
  const members = new Map<string, AccountFacts[]>();
  for (const facts of accounts) {
    const key = groupKey(facts, by);
    const list = members.get(key);
    if (list) list.push(facts);
    else members.set(key, [facts]);
  }
  const order = groupOrder(view, by, collator);
  return [...members]
    .sort(([a], [b]) => order(a, b))
    .flatMap(([key, list]): BareLine[] => [
      { line: 'group', key, label: groupLabel(key, by), members: list },
      ...(collapsed.has(key) ? [] : list.map((facts): BareLine => ({ line: 'account', facts }))),
    ]);
}

const groupKey = (facts: AccountFacts, by: Exclude<BookGroup, 'none'>): string =>
  by === 'sentiment' ? String(facts.readings[0]?.level ?? '') : (facts[by] ?? '');

const noLabels = {
  segment: 'No segment',
  coverage: 'No coverage',
  stage: 'No stage',
  sentiment: 'No sentiment yet',
  industry: 'No industry',
  country: 'No country',
  owner: 'No owner',
} as const;

function groupLabel(key: string, by: Exclude<BookGroup, 'none'>): string {
  if (key === '') return noLabels[by];
  if (by === 'sentiment') return levelNames[Number(key) as keyof typeof levelNames];
  if (by === 'coverage') return key.charAt(0).toUpperCase() + key.slice(1);
  return key;
}

/** Known orders first (coverage, stages of Settings, levels), then the alphabet; what has no value comes last. */
function groupOrder(
  view: BookView,
  by: Exclude<BookGroup, 'none'>,
  collator: Intl.Collator,
): (a: string, b: string) => number {
  const known: readonly string[] =
    by === 'coverage'
      ? ['high-touch', 'hybrid', 'digital']
      : by === 'stage'
        ? view.settings().stages
        : by === 'sentiment'
          ? ['1', '2', '3', '4', '5']
          : [];
  const rank = (key: string): number => {
    if (key === '') return Number.MAX_SAFE_INTEGER;
    const at = known.indexOf(key);
    return at < 0 ? known.length : at;
  };
  return (a, b) => rank(a) - rank(b) || collator.compare(a, b);
}

function totalsOf(view: BookView, accounts: readonly AccountFacts[], zone: TimeZone): BookTotals {
  const tally = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, none: 0, stale: 0 };
  const { validity, defaultCurrency } = view.settings();
  const today = view.today();
  let withoutNextStep = 0;
  let ended = 0;
  for (const facts of accounts) {
    const reading = facts.readings[0];
    tally[reading?.level ?? 'none'] += 1;
    if (reading && isStale(validity, facts.coverage, reading, today, zone)) tally.stale += 1;
    if (facts.commitments.length === 0) withoutNextStep += 1;
    if (facts.endedOn !== null) ended += 1;
  }
  const sumOf = (amounts: readonly Money[]): Money[] => ownCurrencyFirst(totals(amounts), defaultCurrency);
  return {
    accounts: accounts.length,
    tally,
    arr: sumOf(accounts.flatMap(({ arr }) => arr)),
    ended: { accounts: ended, arr: sumOf(accounts.flatMap(({ endedArr }) => endedArr)) },
    withoutNextStep,
  };
}
