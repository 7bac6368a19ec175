import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '#domain/account-facts';
import { defaultValidity } from '#domain/sentiment-validity';
import { noSilenceFacts } from '#domain/human-signals';
import { reasonsOf, todayList, type TodayRules } from '#domain/today';
import { todaySentence, todayState } from '#domain/today-sentence';
import { owedWords } from '#domain/owed-words';
import { createZoneCalendar } from '#domain/zone-calendar';
import { factsOf, owed, readingAgo, today } from './facts.ts';

const rules: TodayRules = {
  validity: defaultValidity,
  today,
  calendar: createZoneCalendar('UTC'),
  defaultCurrency: 'EUR',
  locale: 'en-GB',
};
const say = (over: Partial<AccountFacts>, locale = 'en-GB') =>
  reasonsOf(factsOf(over), rules)
    .map((reason) => todaySentence(reason, { today, locale }))
    .map(({ fact, action }) => `${fact} ${action}`);

describe('T9: sentences', () => {
  it('T9 a promise', () => {
    expect(say({ commitments: [owed()] })).toEqual([
      'You promised Petra the SSO audit note by 17 Nov. Send it, or agree a new date.',
    ]);
    expect(say({ commitments: [owed({ text: 'Send the deck.', personName: null })] })).toEqual([
      'You promised to send the deck by 17 Nov. Do it, or agree a new date.',
    ]);
    expect(say({ commitments: [owed({ due: '2025-11-17' })] }, 'en-US')).toEqual([
      'You promised Petra the SSO audit note by Nov 17, 2025. Send it, or agree a new date.',
    ]);
  });
  it('T13 silent churn says the evidence of the trends that point down, and since when', () => {
    const silence = {
      ...noSilenceFacts('2026-08-27'),
      replies: { recent: [9, 9, 9], before: [2, 2, 2] },
      begun: { recent: { theirs: 0, said: 5 }, before: { theirs: 3, said: 5 } },
    };
    expect(say({ silence })).toEqual([
      'Going quiet in the 90 days since 27 Aug. Replies now take 9 days (median of 3); it was 2 days (3). 0 of 5 begun by them, 3 of 5 before. Ask for a talk without an agenda.',
    ]);
  });
  it('T9 drops', () => {
    expect(say({ readings: [readingAgo(3, 6), readingAgo(5, 21)] })).toEqual([
      'Fell from Green to Yellow between 3 and 18 Nov. Ask what changed.',
    ]);
    expect(say({ readings: [readingAgo(3, 6), readingAgo(5, 40)] })).toEqual([
      'Fell from Green to Yellow between 15 Oct and 18 Nov. Ask what changed.',
    ]);
    expect(say({ readings: [readingAgo(3, 6), readingAgo(5, 6)] })).toEqual([
      'Fell from Green to Yellow on 18 Nov. Ask what changed.',
    ]);
    expect(say({ readings: [readingAgo(3, 6), readingAgo(4, 12), readingAgo(5, 30)] })).toEqual([
      'Fell twice in a row: Green to Lime on 12 Nov, to Yellow on 18 Nov. Find out what is behind it before it falls again.',
    ]);
  });
  it('T9 staleness names coverage and limit', () => {
    expect(say({ coverage: 'high-touch', readings: [readingAgo(2, 38)] })).toEqual([
      'Orange on 17 Oct, 38 days ago; with high-touch coverage Orange holds for 14 days. Call, then log how it is.',
    ]);
    expect(say({ coverage: null, readings: [readingAgo(5, 61), readingAgo(5, 90)] })).toEqual([
      'Still Green on 24 Sept, 61 days ago; no coverage is set, so it counts as hybrid, where Green holds for 60 days. Get in touch, then log how it is.',
    ]);
  });
  it('T9 no sentiment, no reason', () => {
    expect(say({ readings: [] })).toEqual(['No sentiment yet. Log how it is.']);
    expect(say({ readings: [readingAgo(4, 6), readingAgo(5, 12)], owesReason: true })).toEqual([
      'Got worse on 18 Nov without a reason: Green to Lime. Say why.',
    ]);
  });
  it('T10 a state in a few words', () => {
    const state = (over: Partial<AccountFacts>) => {
      const [row] = todayList([factsOf({ commitments: [owed()], ...over })], rules).rows;
      return row ? todayState(row, { today, locale: 'en-GB' }) : null;
    };
    expect(state({})).toBe('Green');
    expect(state({ readings: [] })).toBe('No sentiment yet');
    expect(state({ readings: [readingAgo(2, 38)] })).toBe('Orange, 38 days old');
    expect(state({ readings: [readingAgo(2, 5), readingAgo(4, 9)] })).toBe('Orange since Thursday');
    expect(state({ readings: [readingAgo(2, 1), readingAgo(4, 9)] })).toBe('Orange since yesterday');
  });
  it('T11 a promise reads as a sentence, or is quoted', () => {
    expect(owedWords('The kiln data').phrase).toBe('the kiln data');
    expect(owedWords('Petra’s numbers').phrase).toBe('Petra’s numbers');
    expect(owedWords('ring Ingrid').phrase).toBe('to ring Ingrid');
    expect(owedWords('資料を送る').phrase).toBe('“資料を送る”');
    expect(owedWords('First this. Then that').phrase).toBe('“First this. Then that”');
    expect(owedWords('x '.repeat(200)).phrase.length).toBeLessThan(130);
    expect(owedWords('').phrase).toBe('“”');
  });
});
