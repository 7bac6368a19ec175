import type { OutcomeKind } from './renewal-outcome.ts';
import type { Level } from './sentiment.ts';
import { addDays, daysBetween, type Instant, type IsoDate } from './time.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Q8: with fewer outcomes than this there is not enough to say anything. */
export const enoughOutcomes = 10;

/** Q4: a turn further back than this belongs to another year. */
const turnWithinDays = 365;

/** A renewal that came out, with all that was said of the account. Both lists oldest first. */
export interface JudgedOutcome {
  readonly id: string;
  readonly accountId: string;
  readonly outcome: OutcomeKind;
  readonly onDate: IsoDate;
  readonly readings: readonly { readonly level: Level; readonly occurredAt: Instant }[];
  readonly confidences: readonly { readonly percent: number; readonly at: Instant }[];
}

/** How long before the outcome the confidence was said: the last one, or the one that stood so many days before. */
export const saidAts = ['last', '30', '90', '180'] as const;
export type SaidAt = (typeof saidAts)[number];

/** Q1: the last level given before the day of the outcome; what was said on the day itself knew it. */
export const lastLevel = ({ readings, onDate }: JudgedOutcome, calendar: ZoneCalendar): Level | null =>
  readings.findLast(({ occurredAt }) => occurredAt < calendar.startOf(onDate))?.level ?? null;

/** Q5: the renewal confidence that stood then. */
export function saidConfidence(judged: JudgedOutcome, at: SaidAt, calendar: ZoneCalendar): number | null {
  const until = calendar.startOf(at === 'last' ? judged.onDate : addDays(judged.onDate, 1 - Number(at)));
  return judged.confidences.findLast((said) => said.at < until)?.percent ?? null;
}

/** Q2: good came true where it was renewed, bad where it was reduced or lost; yellow says nothing. */
export function hitOf(level: Level | null, outcome: OutcomeKind): 'hit' | 'friendly' | 'harsh' | null {
  if (level === null || level === 3) return null;
  const wasGood = outcome === 'renewed';
  if (level >= 4) return wasGood ? 'hit' : 'friendly';
  return wasGood ? 'harsh' : 'hit';
}

/** Q4: days between the first fall to orange or red in the year before and an outcome that was reduced or lost. */
export function leadDays({ readings, onDate, outcome }: JudgedOutcome, calendar: ZoneCalendar): number | null {
  if (outcome === 'renewed') return null;
  const earliest = addDays(onDate, -turnWithinDays);
  for (const [index, { level, occurredAt }] of readings.entries()) {
    const day = calendar.dateOf(occurredAt);
    if (day >= onDate) return null;
    const before = readings[index - 1]?.level ?? 3;
    if (day >= earliest && level <= 2 && before >= 3) return daysBetween(day, onDate);
  }
  return null;
}

/** One bar of the calibration: what was said between two percentages, and how often it came true. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly cameTrue: number;
  /** The mean of what was said, in percent. */
  readonly said: number;
  /** Where the true share lies, four times in five (Wilson). */
  readonly low: number;
  readonly high: number;
}

export interface Calibration {
  readonly count: number;
  readonly bins: CalibrationBin[];
  /** Mean of the squared distance between what was said and what came: 0 is perfect, 0.25 is a coin. */
  readonly brier: number;
  /** What always saying the share that came true would have scored. */
  readonly baseline: number;
  readonly said: number;
  readonly cameTrue: number;
}

const binEdges = [0, 20, 40, 60, 80] as const;

/** Q6, Q7: what was said against what came true. Reduced is renewed, for less: the contract goes on. */
export function calibrate(
  said: readonly { readonly percent: number; readonly outcome: OutcomeKind }[],
): Calibration | null {
  if (said.length === 0) return null;
  const points = said.map(({ percent, outcome }) => ({ percent, came: outcome === 'lost' ? 0 : 1 }));
  const share = mean(points.map(({ came }) => came));
  const bins = binEdges.flatMap((from, index): CalibrationBin[] => {
    const to = (binEdges[index + 1] ?? 101) - 1;
    const inside = points.filter(({ percent }) => percent >= from && percent <= to);
    if (inside.length === 0) return [];
    const cameTrue = inside.filter(({ came }) => came === 1).length;
    return [
      {
        from,
        to,
        count: inside.length,
        cameTrue,
        said: mean(inside.map(({ percent }) => percent)),
        ...wilson(cameTrue, inside.length),
      },
    ];
  });
  return {
    count: points.length,
    bins,
    brier: mean(points.map(({ percent, came }) => (percent / 100 - came) ** 2)),
    baseline: share * (1 - share),
    said: mean(points.map(({ percent }) => percent)),
    cameTrue: share * 100,
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** 80%: the score interval of a share, in percent. */
function wilson(hits: number, count: number): { readonly low: number; readonly high: number } {
  const z = 1.2816;
  const share = hits / count;
  const scale = 1 + z ** 2 / count;
  const centre = (share + z ** 2 / (2 * count)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, centre - half) * 100, high: Math.min(1, centre + half) * 100 };
}
