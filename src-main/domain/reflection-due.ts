import type { Coverage } from './account.ts';
import { addDays, daysBetween, type IsoDate } from './time.ts';

/** R1: how many reflections a year an account of each coverage should have; none where it is 0. */
export type ReflectionCadence = Readonly<Record<Coverage, number>>;

export const defaultCadence: ReflectionCadence = { 'high-touch': 2, hybrid: 1, digital: 0 };

/** What is known of an account before it is said whether a reflection is due. */
export interface ReflectionStanding {
  readonly coverage: Coverage | null;
  /** The day of its last reflection; null where there was none yet. */
  readonly lastOn: IsoDate | null;
  /** When its last contract line ended, where all have. */
  readonly endedOn: IsoDate | null;
}

/** R1: how often in a year; coverage that nobody set counts as hybrid. */
export const timesAYear = (cadence: ReflectionCadence, coverage: Coverage | null): number =>
  cadence[coverage ?? 'hybrid'];

/** The day a reflection is due; null where there was none yet, so that there is no day to count from. */
export interface ReflectionDue {
  readonly on: IsoDate | null;
}

/**
 * R2: when the next reflection is due, counted from the last one: the year in equal parts, in whole days.
 * Null: none is wanted.
 */
export function reflectionDue(
  { coverage, lastOn, endedOn }: ReflectionStanding,
  cadence: ReflectionCadence,
): ReflectionDue | null {
  const times = timesAYear(cadence, coverage);
  // R3: who has left is not asked how it is going.
  if (times === 0 || endedOn !== null) return null;
  return { on: lastOn === null ? null : addDays(lastOn, Math.round(365 / times)) };
}

/** R4: the list looks this far ahead. */
export const dueAheadDays = 92;

/** R4: whether a due day is late, stands in the list, or is further away than it looks. */
export function dueState(dueOn: IsoDate, today: IsoDate): 'overdue' | 'ahead' | 'far' {
  const days = daysBetween(today, dueOn);
  return days < 0 ? 'overdue' : days <= dueAheadDays ? 'ahead' : 'far';
}
