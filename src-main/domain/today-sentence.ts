import { evidenceWords } from './evidence-words.ts';
import { levelNames } from './sentiment.ts';
import { daysBetween, weekday, type IsoDate } from './time.ts';
import { dayCount, dayText, formatterOf, utcDay, type SentenceSettings } from './day-text.ts';
import { riskSentence } from './onboarding.ts';
import { owedWords } from './owed-words.ts';
import { assertNever } from './result.ts';
import type { Staleness, TodayEntry, TodayReason } from './today.ts';

/** A reason in words: what is so, with its dates, and what to do about it. */
export interface TodaySentence {
  readonly fact: string;
  readonly action: string;
}

/** T9: every reason as a sentence. It says only what the facts hold. */
export function todaySentence(reason: TodayReason, settings: SentenceSettings): TodaySentence {
  const day = (date: IsoDate): string => dayText(date, settings);
  switch (reason.rule) {
    case 'overdue': {
      const { commitment, since } = reason;
      const owed = owedWords(commitment.text);
      const whom = commitment.personName === null ? '' : ` ${commitment.personName.trim()}`;
      return {
        fact: `You promised${whom} ${owed.phrase} by ${day(since)}.`,
        action: owed.isDeed ? 'Do it, or agree a new date.' : 'Send it, or agree a new date.',
      };
    }
    case 'late step': {
      const words = reason.step.text.trim();
      return {
        fact: `${words === '' ? 'A plan step' : `Plan step “${words}”`} is ${dayCount(reason.days)} late; it was due ${day(reason.since)}.`,
        action: 'Do it, or move its day in the plan.',
      };
    }
    case 'two levels':
      return {
        fact:
          reason.fromDate === reason.since
            ? `Fell from ${levelNames[reason.from]} to ${levelNames[reason.to]} on ${day(reason.since)}.`
            : `Fell from ${levelNames[reason.from]} to ${levelNames[reason.to]} between ${between(reason.fromDate, reason.since, settings)}.`,
        action: 'Ask what changed.',
      };
    case 'two falls': {
      const [first, middle, last] = reason.levels;
      const [, second, third] = reason.dates;
      return {
        fact: `Fell twice in a row: ${levelNames[first]} to ${levelNames[middle]} on ${day(second)}, to ${levelNames[last]} on ${day(third)}.`,
        action: 'Find out what is behind it before it falls again.',
      };
    }
    case 'bad and stale':
      return { fact: staleFact(reason, settings), action: 'Call, then log how it is.' };
    case 'stale':
      return { fact: staleFact(reason, settings), action: 'Get in touch, then log how it is.' };
    case 'gut and data': {
      const { level, readOn, evidence } = reason.parted;
      return {
        fact: `Gut and data disagree: you said ${levelNames[level]} on ${day(readOn)}, the data said ${evidenceWords(evidence.kind, evidence.value)} on ${day(evidence.onDate)}.`,
        action: 'Say in one line which you believe.',
      };
    }
    case 'silent churn':
      return {
        fact: `Going quiet in the 90 days since ${day(reason.from)}. ${reason.evidence.join(' ')}`,
        action: 'Ask for a talk without an agenda.',
      };
    case 'first value at risk':
      return { fact: riskSentence(reason.risk, settings), action: 'Agree the next step to first value.' };
    case 'no news':
      return {
        fact: `No news for ${dayCount(reason.days)} while onboarding, since ${day(reason.since)}.`,
        action: 'Tell them where things stand.',
      };
    case 'no sentiment':
      return { fact: 'No sentiment yet.', action: 'Log how it is.' };
    case 'no reason':
      return {
        fact: `Got worse on ${day(reason.since)} without a reason: ${levelNames[reason.from]} to ${levelNames[reason.to]}.`,
        action: 'Say why.',
      };
    default:
      return assertNever(reason);
  }
}

/** T10: a few words behind the name: how it stands and since when. */
export function todayState({ facts, reasons }: TodayEntry, settings: SentenceSettings): string {
  const [newest] = facts.readings;
  if (!newest) return 'No sentiment yet';
  const stale = reasons.find(
    (reason): reason is Staleness => reason.rule === 'stale' || reason.rule === 'bad and stale',
  );
  if (stale) return `${levelNames[newest.level]}, ${dayCount(stale.days)} old`;
  const fall = reasons.find(
    (reason) => reason.rule === 'two levels' || reason.rule === 'two falls' || reason.rule === 'no reason',
  );
  const since = fall?.since ?? null;
  return since === null ? levelNames[newest.level] : `${levelNames[newest.level]} since ${recentDay(since, settings)}`;
}

function staleFact({ level, since, repeated, days, limit, coverage }: Staleness, settings: SentenceSettings): string {
  const name = levelNames[level];
  const opening = `${repeated ? `Still ${name}` : name} on ${dayText(since, settings)}, ${dayCount(days)} ago`;
  const holds =
    coverage === null
      ? `no coverage is set, so it counts as hybrid, where ${name} holds for ${dayCount(limit)}`
      : `with ${coverage} coverage ${name} holds for ${dayCount(limit)}`;
  return `${opening}; ${holds}.`;
}

/** `Wednesday` within the last six days, else the date. */
function recentDay(date: IsoDate, settings: SentenceSettings): string {
  const days = daysBetween(date, settings.today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days > 1 && days < 7 ? (weekdayNames[weekday(date) - 1] ?? date) : dayText(date, settings);
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `3 and 18 Nov` where the month is said once and last, else both in full. */
function between(from: IsoDate, to: IsoDate, settings: SentenceSettings): string {
  const first = formatterOf(settings.locale, false).formatToParts(utcDay(from))[0];
  const short = from.slice(0, 7) === to.slice(0, 7) && first?.type === 'day';
  return `${short ? first.value : dayText(from, settings)} and ${dayText(to, settings)}`;
}
