import type { Instant, IsoDate } from './time.ts';
import { daysBetween } from './time.ts';

/** HS1: signs are looked at over so many days, beside as many before. */
export const signalDays = 90;

/** HS5: with fewer rows than this a figure is said to stand on few. */
export const fewRows = 3;

/** HS8: for so many days an answer to "can they say the value?" counts; then it is untested again. */
export const valueHoldsDays = 180;

/** Something now, and in the same number of days before. */
export interface Halves<T> {
  readonly recent: T;
  readonly before: T;
}

/** HS1: where both windows begin, counted back from the first moment that does not count yet (H2). */
export function signalWindows(before: Instant): Halves<Instant> {
  const back = (days: number): Instant => new Date(Date.parse(before) - days * 86_400_000).toISOString();
  return { recent: back(signalDays), before: back(2 * signalDays) };
}

/** How many began with them, of those where it was said who began. */
export interface BegunCount {
  readonly theirs: number;
  readonly said: number;
}

/** How many of their people sat in talks where anybody was noted. */
export interface AttendanceCount {
  readonly people: number;
  readonly talks: number;
}

/** What the quiet signs of an account are judged by: counts in both windows, and how long replies took in days. */
export interface SilenceFacts {
  /** The first day of the newer window. */
  readonly since: IsoDate;
  readonly begun: Halves<BegunCount>;
  readonly attendance: Halves<AttendanceCount>;
  readonly replies: Halves<readonly number[]>;
  /** The day of the oldest question that nobody has answered. */
  readonly openSince: IsoDate | null;
}

/** Nothing is known. */
export const noSilenceFacts = (since: IsoDate): SilenceFacts => ({
  since,
  begun: { recent: { theirs: 0, said: 0 }, before: { theirs: 0, said: 0 } },
  attendance: { recent: { people: 0, talks: 0 }, before: { people: 0, talks: 0 } },
  replies: { recent: [], before: [] },
  openSince: null,
});

/** HS6: kinds of interaction in which people sit together. */
export const talkKinds = ['call', 'meeting', 'EBR'] as const;

/** HS4: whole days by the calendar from the question to its answer. */
export const replyDays = (askedOn: IsoDate, answeredOn: IsoDate): number =>
  Math.max(0, daysBetween(askedOn, answeredOn));

/** A sign of the library as it was heard. */
export interface HeardSignal {
  readonly signal: string;
  readonly direction: 1 | -1;
  readonly interactionId: string;
  readonly at: Instant;
}

export interface SignalTally {
  readonly signal: string;
  readonly direction: 1 | -1;
  readonly heard: readonly HeardSignal[];
}

/** HS2: each sign once an interaction; against us first, then the most heard, then by name. */
export function tallySignals(heard: readonly HeardSignal[]): readonly SignalTally[] {
  const tallies = new Map<string, HeardSignal[]>();
  for (const one of heard) {
    const key = `${one.direction} ${one.signal}`;
    const known = tallies.get(key);
    if (!known) tallies.set(key, [one]);
    else if (!known.some(({ interactionId }) => interactionId === one.interactionId)) known.push(one);
  }
  return [...tallies.values()]
    .flatMap((rows): SignalTally[] => {
      const [first] = rows;
      return first ? [{ signal: first.signal, direction: first.direction, heard: rows }] : [];
    })
    .sort(
      (left, right) =>
        left.direction - right.direction ||
        right.heard.length - left.heard.length ||
        (left.signal < right.signal ? -1 : 1),
    );
}

/** HS8: days since the newest answer; untested where there is none or it is too old. */
export const isUntested = (answeredOn: IsoDate | null, today: IsoDate): boolean =>
  answeredOn === null || daysBetween(answeredOn, today) > valueHoldsDays;
