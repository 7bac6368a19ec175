import { median } from './median.ts';
import type { OnboardingRow } from './onboarding-rows.ts';
import { dayCount, dayText } from './day-text.ts';
import { addDays, daysBetween, type IsoDate } from './time.ts';

/** From which day the clock to first value counts. */
export const onboardingClocks = ['signature', 'kickoff'] as const;
export type OnboardingClock = (typeof onboardingClocks)[number];

/** The days of an onboarding that its clocks are read from. */
export type OnboardingDays = Pick<
  OnboardingRow,
  | 'signed_on'
  | 'kickoff_on'
  | 'planned_live_on'
  | 'live_on'
  | 'planned_first_value_on'
  | 'first_value_on'
  | 'second_value_on'
  | 'closed_on'
>;

/** The day that a clock counts from. */
export const clockStart = (days: OnboardingDays, clock: OnboardingClock): IsoDate | null =>
  clock === 'signature' ? days.signed_on : days.kickoff_on;

const span = (from: IsoDate | null, to: IsoDate | null): number | null =>
  from === null || to === null || to < from ? null : daysBetween(from, to);

/** OB1: days from the start of a clock to first value; null where either is missing or the order is impossible. */
export const daysToFirstValue = (days: OnboardingDays, clock: OnboardingClock): number | null =>
  span(clockStart(days, clock), days.first_value_on);

/** OB2: days from first to second value. */
export const daysToSecondValue = (days: OnboardingDays): number | null =>
  span(days.first_value_on, days.second_value_on);

/** OB3: how long a clock has run: to first value, else to today; null before it starts. */
export function daysRun(days: OnboardingDays, clock: OnboardingClock, today: IsoDate): number | null {
  return span(clockStart(days, clock), days.first_value_on ?? today);
}

/** OB4: what was planned against what came: days from the same start, and how much longer it took. */
export interface Variance {
  readonly planned: number;
  readonly actual: number;
  /** Days more (or fewer) than planned. */
  readonly more: number;
  /** `more` as a share of the planned days; null where nothing was planned to take time. */
  readonly share: number | null;
}

export function varianceOf(start: IsoDate | null, planned: IsoDate | null, actual: IsoDate | null): Variance | null {
  const [plan, came] = [span(start, planned), span(start, actual)];
  if (plan === null || came === null) return null;
  return { planned: plan, actual: came, more: came - plan, share: plan === 0 ? null : (came - plan) / plan };
}

/** So many days without a planned first value are in order. */
export const plannedWithinDays = 14;
/** From how many own cases on a median says something. */
export const enoughCases = 5;
/** Slower than this many times the own median is slow. */
export const slowFactor = 1.5;

/** OB5: why first value is at risk. */
export type FirstValueRisk =
  | { readonly why: 'overdue'; readonly since: IsoDate; readonly days: number }
  | { readonly why: 'no plan'; readonly since: IsoDate; readonly days: number }
  | {
      readonly why: 'slow';
      readonly since: IsoDate;
      readonly days: number;
      readonly median: number;
      readonly n: number;
    };

/** OB5: the first that holds of: planned day passed, none planned after 14 days, slower than 1.5 times the own median. */
export function firstValueRisk(
  days: OnboardingDays,
  rules: { readonly clock: OnboardingClock; readonly today: IsoDate; readonly own: readonly number[] },
): FirstValueRisk | null {
  const { clock, today, own } = rules;
  if (days.first_value_on !== null || days.closed_on !== null) return null;
  const planned = days.planned_first_value_on;
  if (planned !== null && planned < today) return { why: 'overdue', since: planned, days: daysBetween(planned, today) };
  const start = clockStart(days, clock) ?? days.signed_on ?? days.kickoff_on;
  const run = span(start, today);
  if (start === null || run === null) return null;
  if (planned === null && run > plannedWithinDays)
    return { why: 'no plan', since: addDays(start, plannedWithinDays + 1), days: run };
  const middle = median(own);
  if (own.length < enoughCases || middle === null || run <= middle * slowFactor) return null;
  return {
    why: 'slow',
    since: addDays(start, Math.floor(middle * slowFactor) + 1),
    days: run,
    median: middle,
    n: own.length,
  };
}

/** OB6: the risk in a sentence, with its days. */
export function riskSentence(
  risk: FirstValueRisk,
  settings: { readonly today: IsoDate; readonly locale: string },
): string {
  switch (risk.why) {
    case 'overdue':
      return `First value was planned for ${dayText(risk.since, settings)}, ${dayCount(risk.days)} ago, and is not reached.`;
    case 'no plan':
      return `No day is planned for first value after ${dayCount(risk.days)}.`;
    case 'slow':
      return `First value takes ${dayCount(risk.days)} so far; half of your ${risk.n} took ${dayCount(risk.median)} or less.`;
  }
}

/** OB7: days without news for the customer, from the last of the days given; null before the first. */
export function daysWithoutNews(lastDays: readonly (IsoDate | null)[], today: IsoDate): number | null {
  const last = lastDays.filter((day) => day !== null && day <= today).reduce(later, null);
  return last === null ? null : daysBetween(last, today);
}

const later = (left: IsoDate | null, right: IsoDate | null): IsoDate | null =>
  left === null || (right !== null && right > left) ? right : left;

/** One onboarding as the numbers need it. */
export interface OnboardingCase {
  readonly accountId: string;
  readonly segment: string | null;
  readonly days: OnboardingDays;
}

/** OB8: medians of a segment with the cases behind them. */
export interface TimeToValue {
  /** Null: all of the book. */
  readonly segment: string | null;
  readonly isAll: boolean;
  readonly first: Readonly<Record<OnboardingClock, SpanSummary>>;
  readonly second: SpanSummary;
}

export interface SpanSummary {
  /** Null where fewer than five cases are known. */
  readonly median: number | null;
  readonly cases: readonly { readonly accountId: string; readonly days: number }[];
}

/** OB8: median days to first value by both clocks, and from there to second value; the whole book first. */
export function timeToValue(cases: readonly OnboardingCase[]): readonly TimeToValue[] {
  const segments = [...new Set(cases.map(({ segment }) => segment))].sort((left, right) =>
    left === null ? 1 : right === null ? -1 : left.localeCompare(right),
  );
  const of = (some: readonly OnboardingCase[], segment: string | null, isAll: boolean): TimeToValue => ({
    segment,
    isAll,
    first: {
      signature: summary(some, (days) => daysToFirstValue(days, 'signature')),
      kickoff: summary(some, (days) => daysToFirstValue(days, 'kickoff')),
    },
    second: summary(some, daysToSecondValue),
  });
  return [
    of(cases, null, true),
    ...segments.map((segment) =>
      of(
        cases.filter((one) => one.segment === segment),
        segment,
        false,
      ),
    ),
  ];
}

function summary(cases: readonly OnboardingCase[], spanOf: (days: OnboardingDays) => number | null): SpanSummary {
  const known = cases
    .flatMap(({ accountId, days }) => {
      const length = spanOf(days);
      return length === null ? [] : [{ accountId, days: length }];
    })
    .sort((left, right) => left.days - right.days);
  return { median: known.length < enoughCases ? null : median(known.map(({ days }) => days)), cases: known };
}
