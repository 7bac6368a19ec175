import type { Halves, SilenceFacts } from './human-signals.ts';
import { median } from './median.ts';
import { daysBetween, type IsoDate } from './time.ts';

/* The thresholds of silent churn. They are ours: no study stands behind them, so the reading names its counts. */

/** SC2: so many answered questions, talks and begun interactions are needed in each window. */
export const enough = { replies: 3, attendance: 3, initiative: 4 } as const;
/** SC3: replies are slower from this factor and by at least so many days. */
export const slowerReplies = { factor: 1.5, days: 2 } as const;
/** SC3: a question waits too long from so many days on, and from twice the usual. */
export const waitingDays = 7;
/** SC4: attendance fell by this part of what it was. */
export const attendanceFall = 1 / 3;
/** SC5: the share begun by them fell by so much. */
export const initiativeFall = 0.25;

export type SilentSign = 'replies' | 'attendance' | 'initiative';

/** One of the three trends, judged. */
export interface SilentTrend {
  readonly sign: SilentSign;
  /** `unknown`: too few rows in one of the windows. */
  readonly way: 'worse' | 'steady' | 'unknown';
  /** SC6: its evidence, with counts. */
  readonly text: string;
}

export interface SilentChurn {
  /** SC1: two or three worse; one worse; none worse; or fewer than two that can be judged. */
  readonly state: 'going quiet' | 'one sign' | 'no sign' | 'not enough';
  readonly since: IsoDate;
  readonly trends: readonly SilentTrend[];
}

/** SC1: whether an account leaves without saying so, from three trends that each show their evidence. */
export function silentChurn(facts: SilenceFacts, today: IsoDate, locale: string): SilentChurn {
  const number = (value: number): string => numberOf(locale, value);
  const trends = [replies(facts, today, number), attendance(facts, number), initiative(facts)];
  const worse = trends.filter(({ way }) => way === 'worse').length;
  const known = trends.filter(({ way }) => way !== 'unknown').length;
  const state = worse >= 2 ? 'going quiet' : known < 2 ? 'not enough' : worse === 1 ? 'one sign' : 'no sign';
  return { state, since: facts.since, trends };
}

/** SC3: by the median; or a question that waits far longer than usual. */
function replies({ replies: days, openSince }: SilenceFacts, today: IsoDate, number: Written): SilentTrend {
  const sign = 'replies';
  const [now, was] = [median(days.recent), median(days.before)];
  const waited = openSince === null ? 0 : daysBetween(openSince, today);
  const canCompare = now !== null && was !== null && isEnough(days, enough.replies);
  const compared = canCompare
    ? `Replies now take ${dayWords(now, number)} (median of ${days.recent.length}); it was ${dayWords(was, number)} (${days.before.length}).`
    : null;
  if (canCompare && now >= was * slowerReplies.factor && now - was >= slowerReplies.days)
    return { sign, way: 'worse', text: compared ?? '' };
  const usual = was ?? now;
  const usualCount = was === null ? days.recent.length : days.before.length;
  if (usual !== null && usualCount >= enough.replies && waited >= waitingDays && waited > 2 * usual)
    return {
      sign,
      way: 'worse',
      text: `A question waits for its answer for ${waited} days; usually ${dayWords(usual, number)} (median of ${usualCount}).`,
    };
  if (compared !== null) return { sign, way: 'steady', text: compared };
  return { sign, way: 'unknown', text: tooFew('answered', days.recent.length, days.before.length, enough.replies) };
}

/** SC4: how many of their people sit in a talk. */
function attendance({ attendance: { recent, before } }: SilenceFacts, number: Written): SilentTrend {
  const sign = 'attendance';
  if (recent.talks < enough.attendance || before.talks < enough.attendance)
    return {
      sign,
      way: 'unknown',
      text: tooFew(recent.talks === 1 ? 'talk' : 'talks', recent.talks, before.talks, enough.attendance),
    };
  const [now, was] = [recent.people / recent.talks, before.people / before.talks];
  return {
    sign,
    way: now <= was * (1 - attendanceFall) + 1e-9 ? 'worse' : 'steady',
    text: `${number(now)} of their people in a talk (${recent.talks} talks); it was ${number(was)} (${before.talks}).`,
  };
}

/** SC5: the share of what they began. */
function initiative({ begun: { recent, before } }: SilenceFacts): SilentTrend {
  const sign = 'initiative';
  if (recent.said < enough.initiative || before.said < enough.initiative)
    return {
      sign,
      way: 'unknown',
      text: tooFew('with a known beginner', recent.said, before.said, enough.initiative),
    };
  const fall = before.theirs / before.said - recent.theirs / recent.said;
  return {
    sign,
    way: fall >= initiativeFall - 1e-9 ? 'worse' : 'steady',
    text: `${recent.theirs} of ${recent.said} begun by them, ${before.theirs} of ${before.said} before.`,
  };
}

const isEnough = ({ recent, before }: Halves<readonly number[]>, least: number): boolean =>
  recent.length >= least && before.length >= least;

const tooFew = (what: string, recent: number, before: number, least: number): string =>
  `Not enough to tell: ${recent} ${what} in 90 days and ${before} in the 90 before; ${least} in each are needed.`;

type Written = (value: number) => string;

const dayWords = (days: number, number: Written): string =>
  days === 0 ? 'less than a day' : days === 1 ? 'a day' : `${number(days)} days`;

const written = new Map<string, Intl.NumberFormat>();
function numberOf(locale: string, value: number): string {
  let format = written.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    written.set(locale, format);
  }
  return format.format(value);
}
