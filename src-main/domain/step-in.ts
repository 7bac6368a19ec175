import type { Reading } from './account-facts.ts';
import type { CommitmentState } from './commitment.ts';
import { dropsOf } from './drop.ts';
import { levelNames } from './sentiment.ts';
import type { Instant, IsoDate } from './time.ts';
import { addDays, weekday } from './time.ts';

/** The newest task that was taken because of a drop. */
export interface StepIn {
  readonly id: string;
  readonly state: CommitmentState;
  readonly due: IsoDate | null;
  readonly createdAt: Instant;
}

/** A task that is offered and waits for a yes. */
export interface StepInOffer {
  readonly text: string;
  readonly due: IsoDate;
}

/** SI3: a task to step in is due the second working day from today. */
const workDaysAhead = 2;

/** SI2: whether a task answers the newest reading: it was taken at or after it. */
export const answersDrop = (readings: readonly Reading[], stepIn: StepIn | null): boolean => {
  const [newest] = readings;
  return stepIn !== null && newest !== undefined && stepIn.createdAt >= newest.occurredAt;
};

/** SI1: a drop offers one task, until one was taken for it; a task that was dropped again is a no. */
export function stepInOffer(readings: readonly Reading[], stepIn: StepIn | null, today: IsoDate): StepInOffer | null {
  const [drop] = dropsOf(readings);
  if (!drop || answersDrop(readings, stepIn)) return null;
  const [from, to] = drop.rule === 'two levels' ? [drop.from, drop.to] : [drop.first, drop.last];
  return {
    text: `Step in: ask what changed (${levelNames[from.level]} to ${levelNames[to.level]})`,
    due: dueFrom(today),
  };
}

function dueFrom(today: IsoDate): IsoDate {
  let day = today;
  for (let left = workDaysAhead; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}
