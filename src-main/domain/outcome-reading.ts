import type { OutcomeStatus } from './plan-rows.ts';
import { daysBetween, type IsoDate } from './time.ts';

/* What the measurements of an outcome say, beside what its owner says. */

/** An outcome as its numbers are judged; values in its own unit. */
export interface MeasuredOutcome {
  readonly baseline: number | null;
  readonly baselineOn: IsoDate | null;
  readonly target: number | null;
  readonly due: IsoDate | null;
}

export interface Measured {
  readonly value: number;
  readonly on: IsoDate;
}

/** OC3: so many points behind an even pace are still on track; from so many on it is off track. */
export const paceLimits = { onTrack: 8, atRisk: 25 } as const;

/** What the numbers say, with all that it was reckoned from. */
export interface OutcomeReading {
  /** OC1: percent of the way from baseline to target; over 100 beyond it, under 0 on the wrong side. */
  readonly progress: number;
  /** OC2: percent of the time that had passed on the day of the measurement; null where a day is missing. */
  readonly pace: number | null;
  readonly measured: Measured;
  /** Null: there is no pace to compare with, and the target is not met. */
  readonly says: Exclude<OutcomeStatus, 'dropped'> | null;
}

/** OC1: which way the number goes does not matter. Null where there is no way to go. */
export const progressOf = (baseline: number, target: number, value: number): number | null =>
  baseline === target ? null : ((value - baseline) / (target - baseline)) * 100;

/** OC2: an even pace runs from the day of the baseline to the due day. */
export function paceOf(from: IsoDate, due: IsoDate, on: IsoDate): number | null {
  const whole = daysBetween(from, due);
  if (whole <= 0) return null;
  return Math.min(100, Math.max(0, (daysBetween(from, on) / whole) * 100));
}

/** OC1 to OC4: what the newest measurement says today; null where nothing can be reckoned. */
export function readOutcome(
  { baseline, baselineOn, target, due }: MeasuredOutcome,
  newest: Measured | null,
  today: IsoDate,
): OutcomeReading | null {
  if (newest === null || baseline === null || target === null) return null;
  const progress = progressOf(baseline, target, newest.value);
  if (progress === null) return null;
  const pace = baselineOn === null || due === null ? null : paceOf(baselineOn, due, newest.on);
  return { progress, pace, measured: newest, says: sayingOf(progress, pace, due, today) };
}

function sayingOf(progress: number, pace: number | null, due: IsoDate | null, today: IsoDate): OutcomeReading['says'] {
  if (progress >= 100) return 'achieved';
  // OC4: a day that has passed without the target is not met by being near it.
  if (due !== null && due < today) return 'off track';
  if (pace === null) return null;
  const behind = pace - progress;
  return behind <= paceLimits.onTrack ? 'on track' : behind <= paceLimits.atRisk ? 'at risk' : 'off track';
}

/** The newest of several measurements: by day, then by what was entered last. */
export const newestOf = <M extends Measured>(inOrder: readonly M[]): M | null =>
  inOrder.reduce<M | null>((newest, next) => (newest === null || next.on >= newest.on ? next : newest), null);
