import type { AccountFacts } from './account-facts.ts';
import type { Money } from './money.ts';
import type { IsoDate } from './time.ts';

/** What the Book can be sorted by. */
export type BookOrder =
  | 'name'
  | 'coverage'
  | 'stage'
  | 'segment'
  | 'industry'
  | 'country'
  | 'owner'
  | 'since'
  | 'sentiment'
  | 'change'
  | 'arr'
  | 'ends'
  | 'touch'
  | 'next';

/** What a row is sorted by beyond its facts. */
export interface OrderedAccount {
  readonly facts: AccountFacts;
  /** Levels gained or lost in eight weeks. */
  readonly change: number | null;
}

/**
 * B1: the natural direction puts what needs looking at first: worst sentiment, biggest fall, highest ARR, earliest end,
 * longest silence, earliest next step. B2: what is not known comes last in both directions. B3: ties by name.
 */
export function compareAccounts(
  order: BookOrder,
  descending: boolean,
  defaultCurrency: string,
  collator: Intl.Collator,
): (a: OrderedAccount, b: OrderedAccount) => number {
  const key = keyOf(order, defaultCurrency);
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x !== y) {
      if (x === null) return 1;
      if (y === null) return -1;
      const compared = typeof x === 'string' ? collator.compare(x, String(y)) : x - Number(y);
      if (compared !== 0) return sign * compared;
    }
    return collator.compare(a.facts.name, b.facts.name) || (a.facts.id < b.facts.id ? -1 : 1);
  };
}

/** An amount to compare by: that in the default currency, else the largest there is. Nothing is converted. */
export const comparableArr = (arr: readonly Money[], defaultCurrency: string): number =>
  arr.find(({ currency }) => currency === defaultCurrency)?.amountMinor ??
  arr.reduce((most, { amountMinor }) => Math.max(most, amountMinor), 0);

function keyOf(order: BookOrder, defaultCurrency: string): (account: OrderedAccount) => string | number | null {
  switch (order) {
    case 'name':
      return ({ facts }) => facts.name;
    case 'coverage':
      return ({ facts }) => (facts.coverage === null ? null : coverageRank[facts.coverage]);
    case 'stage':
      return ({ facts }) => facts.stage;
    case 'segment':
      return ({ facts }) => facts.segment;
    case 'industry':
      return ({ facts }) => facts.industry;
    case 'country':
      return ({ facts }) => facts.country;
    case 'owner':
      return ({ facts }) => facts.owner;
    case 'since':
      return ({ facts }) => dayNumber(facts.customerSince);
    case 'sentiment':
      return ({ facts }) => facts.readings[0]?.level ?? null;
    case 'change':
      return ({ change }) => change;
    case 'arr':
      return ({ facts }) => (facts.arr.length === 0 ? null : -comparableArr(facts.arr, defaultCurrency));
    case 'ends':
      return ({ facts }) => dayNumber(facts.endsOn ?? facts.endedOn);
    case 'touch':
      return ({ facts }) => (facts.lastTouchAt === null ? null : Date.parse(facts.lastTouchAt));
    case 'next':
      return ({ facts }) =>
        facts.commitments[0] ? (dayNumber(facts.commitments[0].due) ?? Number.MAX_SAFE_INTEGER) : null;
  }
}

const coverageRank = { 'high-touch': 0, hybrid: 1, digital: 2 } as const;

const dayNumber = (date: IsoDate | null): number | null => (date === null ? null : Date.parse(`${date}T00:00:00Z`));
