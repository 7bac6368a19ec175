import type { AccountFacts, OpenCommitment } from './account-facts.ts';
import type { Coverage } from './account.ts';
import { dropsOf } from './drop.ts';
import type { EvidenceKind } from './evidence.ts';
import type { FirstValueRisk } from './onboarding.ts';
import type { Level } from './sentiment.ts';
import { validDays, type Validity } from './sentiment-validity.ts';
import { silentChurn } from './silent-churn.ts';
import { daysBetween, type IsoDate } from './time.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Why an account is on Today. `since`: the day the cause began. */
export type TodayReason =
  | { readonly rule: 'overdue'; readonly since: IsoDate; readonly days: number; readonly commitment: OpenCommitment }
  | { readonly rule: 'late step'; readonly since: IsoDate; readonly days: number; readonly step: LateStep }
  | {
      readonly rule: 'two levels';
      readonly since: IsoDate;
      readonly from: Level;
      readonly fromDate: IsoDate;
      readonly to: Level;
    }
  | {
      readonly rule: 'two falls';
      readonly since: IsoDate;
      readonly levels: readonly [Level, Level, Level];
      readonly dates: readonly [IsoDate, IsoDate, IsoDate];
    }
  | Staleness
  | { readonly rule: 'first value at risk'; readonly since: IsoDate; readonly risk: FirstValueRisk }
  | { readonly rule: 'no news'; readonly since: IsoDate; readonly days: number }
  | { readonly rule: 'gut and data'; readonly since: IsoDate; readonly parted: AskedDisagreement }
  | {
      readonly rule: 'silent churn';
      readonly since: null;
      readonly from: IsoDate;
      readonly evidence: readonly string[];
    }
  | { readonly rule: 'no sentiment'; readonly since: null }
  | { readonly rule: 'no reason'; readonly since: IsoDate; readonly from: Level; readonly to: Level };

export interface Staleness {
  readonly rule: 'bad and stale' | 'stale';
  /** The day of the newest reading. */
  readonly since: IsoDate;
  readonly level: Level;
  /** The reading before it had the same level, so `since` is not where it began. */
  readonly repeated: boolean;
  /** The age of the reading in days, and for how many it holds. */
  readonly days: number;
  readonly limit: number;
  /** Null counts as hybrid. */
  readonly coverage: Coverage | null;
}

/** T14: a step of ours in a plan that is open, whose day has passed. */
export interface LateStep {
  readonly id: string;
  readonly planId: string;
  readonly text: string;
  readonly due: IsoDate;
}

/** T15: what an open onboarding gives reason for. */
export interface OnboardingState {
  readonly risk: FirstValueRisk | null;
  /** Days without news, where there are too many. */
  readonly silent: { readonly since: IsoDate; readonly days: number } | null;
}

/** T12: a disagreement of gut and data that still waits for its line. */
export interface AskedDisagreement {
  readonly from: IsoDate;
  readonly level: Level;
  readonly readOn: IsoDate;
  readonly evidence: { readonly kind: EvidenceKind; readonly value: number; readonly onDate: IsoDate };
}

export interface TodayEntry {
  readonly facts: AccountFacts;
  /** All reasons, the strongest first; never empty. */
  readonly reasons: readonly [TodayReason, ...TodayReason[]];
}

export interface TodayList {
  readonly rows: readonly TodayEntry[];
  /** Accounts without a reading: one group, never rows of their own (T6). */
  readonly noSentiment: { readonly count: number; readonly ids: readonly string[] };
  /** Accounts whose newest reading is stale. */
  readonly staleCount: number;
}

export interface TodayRules {
  readonly validity: Validity;
  readonly today: IsoDate;
  readonly calendar: ZoneCalendar;
  readonly defaultCurrency: string;
  /** By account; of those that wait for a line. */
  readonly disagreements?: ReadonlyMap<string, AskedDisagreement>;
  /** By account, the oldest first. */
  readonly lateSteps?: ReadonlyMap<string, readonly LateStep[]>;
  /** By account; of those that are onboarding. */
  readonly onboardings?: ReadonlyMap<string, OnboardingState>;
  /** How numbers in evidence are written. */
  readonly locale: string;
}

/** T1: the order of reasons, and by its strongest reason of a row. */
export const todayOrder = [
  'overdue',
  'late step',
  'two levels',
  'two falls',
  'silent churn',
  'first value at risk',
  'no news',
  'bad and stale',
  'gut and data',
  'stale',
  'no sentiment',
  'no reason',
] as const satisfies readonly TodayReason['rule'][];

/** Whom to touch next and why (T1 to T8). Pure: the same facts on the same day give the same list. */
export function todayList(accounts: readonly AccountFacts[], rules: TodayRules): TodayList {
  const rows: TodayEntry[] = [];
  const without: string[] = [];
  let staleCount = 0;
  for (const facts of accounts) {
    const reasons = reasonsOf(facts, rules);
    if (facts.readings.length === 0) without.push(facts.id);
    if (reasons.some(({ rule }) => rule === 'stale' || rule === 'bad and stale')) staleCount += 1;
    const [first, ...others] = reasons;
    if (first && first.rule !== 'no sentiment') rows.push({ facts, reasons: [first, ...others] });
  }
  const currencies = [...new Set(rows.flatMap(({ facts }) => facts.arr.map(({ currency }) => currency)))].sort();
  const moneyOrder = [rules.defaultCurrency, ...currencies.filter((currency) => currency !== rules.defaultCurrency)];
  return {
    rows: rows.sort((left, right) => byUrgency(left, right, moneyOrder)),
    noSentiment: { count: without.length, ids: without },
    staleCount,
  };
}

/** Every reason of one account, the strongest first. */
export function reasonsOf(facts: AccountFacts, rules: TodayRules): readonly TodayReason[] {
  return [
    ...overdue(facts, rules),
    ...lateSteps(facts, rules),
    ...drops(facts, rules),
    ...quietly(facts, rules),
    ...onboarding(facts, rules),
    ...parted(facts, rules),
    ...freshness(facts, rules),
    ...missingReason(facts, rules),
  ];
}

/** T15: while onboarding, first value at risk and too many days without news. */
function onboarding({ id }: AccountFacts, { onboardings }: TodayRules): readonly TodayReason[] {
  const state = onboardings?.get(id);
  if (!state) return [];
  const { risk, silent } = state;
  return [
    ...(risk ? [{ rule: 'first value at risk', since: risk.since, risk } as const] : []),
    ...(silent ? [{ rule: 'no news', ...silent } as const] : []),
  ];
}

/** T12: gut and data disagree; a stale reading disagrees with nothing, so that this and staleness never meet. */
function parted({ id }: AccountFacts, { disagreements }: TodayRules): readonly TodayReason[] {
  const found = disagreements?.get(id);
  return found ? [{ rule: 'gut and data', since: found.from, parted: found }] : [];
}

/** T2: a commitment of ours whose day has passed; one due today is not late. The oldest first. */
function overdue(facts: AccountFacts, { today }: TodayRules): readonly TodayReason[] {
  return facts.commitments
    .flatMap((commitment): TodayReason[] => {
      const { due, direction } = commitment;
      if (direction !== 'ours' || due === null || due >= today) return [];
      return [{ rule: 'overdue', since: due, days: daysBetween(due, today), commitment }];
    })
    .sort((left, right) => ((left.since ?? '') < (right.since ?? '') ? -1 : 1));
}

/** T14: steps of ours in a plan that are late, the oldest first. */
const lateSteps = ({ id }: AccountFacts, { lateSteps: all, today }: TodayRules): readonly TodayReason[] =>
  (all?.get(id) ?? []).map((step) => ({
    rule: 'late step',
    since: step.due,
    days: daysBetween(step.due, today),
    step,
  }));

/** T3: what `dropsOf` finds. */
function drops(facts: AccountFacts, { calendar }: TodayRules): readonly TodayReason[] {
  return dropsOf(facts.readings).map((drop): TodayReason => {
    if (drop.rule === 'two levels') {
      const [fromDate, since] = [calendar.dateOf(drop.from.occurredAt), calendar.dateOf(drop.to.occurredAt)];
      return { rule: 'two levels', since, from: drop.from.level, fromDate, to: drop.to.level };
    }
    const { first, middle, last } = drop;
    return {
      rule: 'two falls',
      since: calendar.dateOf(last.occurredAt),
      levels: [first.level, middle.level, last.level],
      dates: [calendar.dateOf(first.occurredAt), calendar.dateOf(middle.occurredAt), calendar.dateOf(last.occurredAt)],
    };
  });
}

/** T13: two or three of the quiet trends point down (SC1). */
function quietly(facts: AccountFacts, { today, locale }: TodayRules): readonly TodayReason[] {
  const { state, trends } = silentChurn(facts.silence, today, locale);
  if (state !== 'going quiet') return [];
  const evidence = trends.filter(({ way }) => way === 'worse').map(({ text }) => text);
  return [{ rule: 'silent churn', since: null, from: facts.silence.since, evidence }];
}

/** T4, T5: the newest reading is older than its coverage allows; red and orange weigh more. T6: or there is none. */
function freshness(facts: AccountFacts, { validity, today, calendar }: TodayRules): readonly TodayReason[] {
  const [newest, before] = facts.readings;
  if (!newest) return [{ rule: 'no sentiment', since: null }];
  const { level } = newest;
  const limit = validDays(validity, facts.coverage, level);
  const since = calendar.dateOf(newest.occurredAt);
  const days = daysBetween(since, today);
  if (days <= limit) return [];
  const rule = level <= 2 ? 'bad and stale' : 'stale';
  return [{ rule, since, level, repeated: before?.level === level, days, limit, coverage: facts.coverage }];
}

/** T7: it got worse and nobody has said why: asked last, and never in the way of a log. */
function missingReason(facts: AccountFacts, { calendar }: TodayRules): readonly TodayReason[] {
  const [newest, before] = facts.readings;
  if (!facts.owesReason || !newest || !before) return [];
  return [{ rule: 'no reason', since: calendar.dateOf(newest.occurredAt), from: before.level, to: newest.level }];
}

/** T8: by the strongest reason, then ARR (the default currency first; nothing is converted), then name. */
function byUrgency(left: TodayEntry, right: TodayEntry, moneyOrder: readonly string[]): number {
  const rank = todayOrder.indexOf(left.reasons[0].rule) - todayOrder.indexOf(right.reasons[0].rule);
  if (rank !== 0) return rank;
  for (const currency of moneyOrder) {
    const more = amountIn(right, currency) - amountIn(left, currency);
    if (more !== 0) return more;
  }
  const [leftName, rightName] = [left.facts.name, right.facts.name];
  if (leftName !== rightName) return leftName < rightName ? -1 : 1;
  return left.facts.id < right.facts.id ? -1 : 1;
}

const amountIn = ({ facts }: TodayEntry, currency: string): number =>
  facts.arr.find((money) => money.currency === currency)?.amountMinor ?? 0;
