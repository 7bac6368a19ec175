import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '#domain/account-facts';
import { levels } from '#domain/sentiment';
import { defaultValidity } from '#domain/sentiment-validity';
import { reasonsOf, todayList, type TodayRules } from '#domain/today';
import { todaySentence } from '#domain/today-sentence';
import { createZoneCalendar } from '#domain/zone-calendar';
import { factsOf, owed, readingAgo, today } from './facts.ts';

const rules: TodayRules = {
  validity: defaultValidity,
  today,
  calendar: createZoneCalendar('UTC'),
  defaultCurrency: 'EUR',
  locale: 'en-GB',
};
const names = (...accounts: readonly AccountFacts[]) => todayList(accounts, rules).rows.map(({ facts }) => facts.name);
const rulesOf = (facts: AccountFacts) => reasonsOf(facts, rules).map(({ rule }) => rule);

describe('today', () => {
  it('T1 orders by the strongest reason', () => {
    const stale = factsOf({ name: 'stale', readings: [readingAgo(4, 61)] });
    const badStale = factsOf({ name: 'bad stale', readings: [readingAgo(2, 31)] });
    const falls = factsOf({ name: 'falls', readings: [readingAgo(3, 1), readingAgo(4, 9), readingAgo(5, 20)] });
    const drop = factsOf({ name: 'drop', readings: [readingAgo(3, 1), readingAgo(5, 9)] });
    const late = factsOf({ name: 'late', commitments: [owed()] });
    const unsaid = factsOf({ name: 'unsaid', readings: [readingAgo(4, 1), readingAgo(5, 9)], owesReason: true });
    const fine = factsOf({ name: 'fine' });
    expect(names(unsaid, stale, fine, badStale, falls, drop, late)).toEqual([
      'late',
      'drop',
      'falls',
      'bad stale',
      'stale',
      'unsaid',
    ]);
  });
  it('T2 late is ours, dated and past', () => {
    expect(rulesOf(factsOf({ commitments: [owed({ due: today })] }))).toEqual([]);
    expect(rulesOf(factsOf({ commitments: [owed({ due: null })] }))).toEqual([]);
    expect(rulesOf(factsOf({ commitments: [owed({ direction: 'theirs' })] }))).toEqual([]);
    expect(
      reasonsOf(factsOf({ commitments: [owed({ id: 'b', due: '2026-11-20' }), owed({ id: 'a' })] }), rules),
    ).toMatchObject([
      { rule: 'overdue', since: '2026-11-17', days: 7, commitment: { id: 'a' } },
      { rule: 'overdue', since: '2026-11-20', days: 4, commitment: { id: 'b' } },
    ]);
  });
  it('T14 a late step of ours in a plan comes after a late promise', () => {
    const step = { id: 's', planId: 'p', text: 'Clean the catalogue', due: '2026-11-21' };
    const facts = factsOf({ id: 'a', commitments: [owed()] });
    const found = reasonsOf(facts, { ...rules, lateSteps: new Map([['a', [step]]]) });
    expect(found).toMatchObject([{ rule: 'overdue' }, { rule: 'late step', since: '2026-11-21', days: 3, step }]);
    const [, late] = found;
    expect(late && todaySentence(late, { today, locale: 'en-GB' }).fact).toBe(
      'Plan step “Clean the catalogue” is 3 days late; it was due 21 Nov.',
    );
  });
  it('T3 one row with all its reasons, each with its evidence', () => {
    const facts = factsOf({
      readings: [readingAgo(1, 40), readingAgo(3, 50), readingAgo(4, 60)],
      owesReason: true,
      commitments: [owed()],
    });
    const { rows } = todayList([facts], rules);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.reasons).toMatchObject([
      { rule: 'overdue' },
      { rule: 'two levels', from: 3, fromDate: '2026-10-05', to: 1, since: '2026-10-15' },
      { rule: 'two falls', levels: [4, 3, 1], dates: ['2026-09-25', '2026-10-05', '2026-10-15'] },
      { rule: 'bad and stale', level: 1, days: 40, limit: 30, coverage: 'hybrid' },
      { rule: 'no reason', from: 3, to: 1 },
    ]);
  });
  it('T4 and T5 stale by coverage and level, from the day after', () => {
    const days = (coverage: AccountFacts['coverage'], level: (typeof levels)[number], age: number) =>
      rulesOf(factsOf({ coverage, readings: [readingAgo(level, age)] }));
    expect(days('high-touch', 2, 14)).toEqual([]);
    expect(days('high-touch', 2, 15)).toEqual(['bad and stale']);
    expect(days('high-touch', 3, 15)).toEqual(['stale']);
    expect(days(null, 5, 61)).toEqual(['stale']);
    expect(days('digital', 2, 90)).toEqual([]);
  });
  it('T6 accounts without sentiment are a group, not rows', () => {
    const empty = [1, 2, 3].map((index) => factsOf({ id: `e${index}`, readings: [] }));
    const both = factsOf({ id: 'both', readings: [], commitments: [owed()] });
    const list = todayList([...empty, both], rules);
    expect(list.noSentiment).toEqual({ count: 4, ids: ['e1', 'e2', 'e3', 'both'] });
    expect(list.rows.map(({ facts }) => facts.id)).toEqual(['both']);
    expect(list.rows[0]?.reasons.map(({ rule }) => rule)).toEqual(['overdue', 'no sentiment']);
  });
  it('T8 breaks ties by ARR, the default currency first, then by name', () => {
    const worth = (name: string, currency: string, amountMinor: number) =>
      factsOf({ name, commitments: [owed()], arr: [{ currency, amountMinor }] });
    expect(
      names(
        worth('usd', 'USD', 900),
        worth('small', 'EUR', 1),
        worth('none b', 'EUR', 0),
        worth('big', 'EUR', 5),
        worth('none a', 'EUR', 0),
      ),
    ).toEqual(['big', 'small', 'usd', 'none a', 'none b']);
  });
  it('T8 does not depend on the order it is given', () => {
    const accounts = levels.map((level, index) =>
      factsOf({ id: `i${index}`, name: 'same', readings: [readingAgo(level, 100)] }),
    );
    expect(todayList([...accounts].reverse(), rules)).toMatchObject({ rows: todayList(accounts, rules).rows });
  });
  it('T1 costs for each account alike, however many there are', () => {
    const looks = (count: number): number => {
      let looked = 0;
      const accounts = Array.from(
        { length: count },
        (_, index) =>
          new Proxy(
            factsOf({
              id: `i${index}`,
              readings: [readingAgo(((index % 5) + 1) as 1 | 2 | 3 | 4 | 5, index % 400), readingAgo(5, 401)],
              commitments: index % 3 === 0 ? [owed()] : [],
            }),
            {
              get: (facts, key): unknown => {
                looked += 1;
                return Reflect.get(facts, key);
              },
            },
          ),
      );
      todayList(accounts, rules);
      return looked;
    };
    // Ten times the accounts: about ten times the looks at them. Comparing each with each would be a hundred.
    expect(looks(5000) / looks(500)).toBeLessThan(20);
  });
});
