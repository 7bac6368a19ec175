import { describe, expect, it } from 'vitest';
import {
  isUntested,
  noSilenceFacts,
  replyDays,
  signalWindows,
  tallySignals,
  type HeardSignal,
  type SilenceFacts,
} from '#domain/human-signals';
import { median } from '#domain/median';
import { silentChurn } from '#domain/silent-churn';
import { answersDrop, stepInOffer } from '#domain/step-in';
import { readingAgo, today } from './facts.ts';

const heard = (signal: string, direction: 1 | -1, interactionId: string): HeardSignal => ({
  signal,
  direction,
  interactionId,
  at: '2026-11-18T10:00:00.000Z',
});

describe('HS: human signals', () => {
  it('HS1 looks at two windows that follow on each other', () => {
    const { recent, before } = signalWindows('2026-11-24T23:00:00.000Z');
    expect([before, recent]).toEqual(['2026-05-28T23:00:00.000Z', '2026-08-26T23:00:00.000Z']);
  });
  it('HS2 counts a sign once an interaction, those against us first', () => {
    const tallies = tallySignals([
      heard('asks for roadmap', 1, 'a'),
      heard('hesitant', -1, 'a'),
      heard('slower replies', -1, 'a'),
      heard('slower replies', -1, 'b'),
      heard('slower replies', -1, 'b'),
    ]);
    expect(tallies.map(({ signal, heard: rows }) => [signal, rows.length])).toEqual([
      ['slower replies', 2],
      ['hesitant', 1],
      ['asks for roadmap', 1],
    ]);
  });
  it('HS4 takes whole days and the middle of them', () => {
    expect(replyDays('2026-11-20', '2026-11-24')).toBe(4);
    expect([median([]), median([9, 1, 4]), median([1, 4, 2, 30])]).toEqual([null, 4, 3]);
  });
  it('HS8 counts an answer about the value for 180 days', () => {
    expect([isUntested(null, today), isUntested('2026-05-28', today), isUntested('2026-05-27', today)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

const facts = (part: Partial<SilenceFacts>): SilenceFacts => ({ ...noSilenceFacts('2026-08-27'), ...part });
const read = (part: Partial<SilenceFacts>) => silentChurn(facts(part), today, 'en-GB');
const slower = { replies: { recent: [9, 6, 11], before: [1, 2, 1, 2] } };
const fewer = { attendance: { recent: { people: 4, talks: 4 }, before: { people: 9, talks: 4 } } };
const passive = { begun: { recent: { theirs: 1, said: 8 }, before: { theirs: 5, said: 9 } } };

describe('SC: silent churn', () => {
  it('SC1 needs two trends that point down', () => {
    expect(read({ ...slower, ...passive }).state).toBe('going quiet');
    expect(
      read({ ...slower, attendance: { recent: { people: 8, talks: 4 }, before: { people: 8, talks: 4 } } }).state,
    ).toBe('one sign');
    expect(read(slower).state).toBe('not enough');
  });
  it('SC2 says what is missing instead of guessing', () => {
    const { state, trends } = read({ replies: { recent: [9, 9], before: [] } });
    expect(state).toBe('not enough');
    expect(trends.map(({ way }) => way)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(trends[0]?.text).toBe(
      'Not enough to tell: 2 answered in 90 days and 0 in the 90 before; 3 in each are needed.',
    );
  });
  it('SC3 compares medians, and a question that waits far too long counts as well', () => {
    expect(read(slower).trends[0]).toMatchObject({
      way: 'worse',
      text: 'Replies now take 9 days (median of 3); it was 1.5 days (4).',
    });
    expect(read({ replies: { recent: [3, 3, 3], before: [2, 2, 2] } }).trends[0]?.way).toBe('steady');
    expect(read({ replies: { recent: [], before: [1, 2, 1] }, openSince: '2026-11-12' }).trends[0]).toMatchObject({
      way: 'worse',
      text: 'A question waits for its answer for 12 days; usually a day (median of 3).',
    });
  });
  it('SC4 and SC5 read attendance and initiative', () => {
    expect(read(fewer).trends[1]).toMatchObject({
      way: 'worse',
      text: '1 of their people in a talk (4 talks); it was 2.3 (4).',
    });
    expect(read(passive).trends[2]).toMatchObject({ way: 'worse', text: '1 of 8 begun by them, 5 of 9 before.' });
  });
});

describe('SI: stepping in', () => {
  const fall = [readingAgo(2, 1), readingAgo(4, 20)];
  const task = { id: 'c', state: 'open', due: '2026-11-26', createdAt: '2026-11-24T09:00:00.000Z' } as const;
  it('SI1 offers a task with its reason, due on the second working day', () => {
    expect(stepInOffer(fall, null, today)).toEqual({
      text: 'Step in: ask what changed (Lime to Orange)',
      due: '2026-11-26',
    });
    expect(stepInOffer(fall, null, '2026-11-27')?.due).toBe('2026-12-01');
    expect(stepInOffer([readingAgo(4, 1), readingAgo(4, 20)], null, today)).toBe(null);
  });
  it('SI2 offers nothing once a task answers the newest reading', () => {
    expect(answersDrop(fall, task)).toBe(true);
    expect(stepInOffer(fall, { ...task, state: 'dropped' }, today)).toBe(null);
    expect(stepInOffer(fall, { ...task, createdAt: '2026-11-01T09:00:00.000Z' }, today)).not.toBe(null);
  });
});
