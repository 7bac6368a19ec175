import type { OutcomeStatus } from './plan-rows.ts';
import { daysBetween, type IsoDate } from './time.ts';

/** An outcome as the health of its plan weighs it. */
export interface WeighedOutcome {
  readonly id: string;
  /** 1 to 5. */
  readonly importance: number;
  readonly standing: OutcomeStatus;
}

/** One term of the sum. */
export interface HealthPart {
  readonly id: string;
  readonly standing: OutcomeStatus;
  readonly importance: number;
  /** PH1: percent of the whole. */
  readonly weight: number;
  /** Whether its weight counts. */
  readonly counts: boolean;
}

export interface PlanHealth {
  /** PH2: percent of the importance that is on track or achieved; null where no outcome can be weighed. */
  readonly percent: number | null;
  readonly parts: readonly HealthPart[];
}

/** PH1 and PH2: how much of what matters is on track. What was dropped is weighed no more. */
export function planHealth(outcomes: readonly WeighedOutcome[]): PlanHealth {
  const weighed = outcomes.filter(({ standing }) => standing !== 'dropped');
  const whole = weighed.reduce((sum, { importance }) => sum + importance, 0);
  const parts = weighed.map(({ id, importance, standing }) => ({
    id,
    standing,
    importance,
    weight: whole === 0 ? 0 : (importance / whole) * 100,
    counts: standing === 'on track' || standing === 'achieved',
  }));
  if (whole === 0) return { percent: null, parts };
  const good = parts.filter(({ counts }) => counts).reduce((sum, { importance }) => sum + importance, 0);
  return { percent: (good / whole) * 100, parts };
}

/** PH3: a plan that nobody went through for longer than this is stale. In days. */
export const reviewedEvery = 90;

/** PH3: for how many days nobody has gone through the plan, counted from its newest review, agreement or start. */
export const daysUnreviewed = (
  { reviewedOn, agreedOn, createdOn }: { reviewedOn: IsoDate | null; agreedOn: IsoDate | null; createdOn: IsoDate },
  today: IsoDate,
): number => {
  const since = [reviewedOn, agreedOn].reduce<IsoDate>(
    (newest, day) => (day !== null && day <= today && day > newest ? day : newest),
    createdOn,
  );
  return daysBetween(since, today);
};
