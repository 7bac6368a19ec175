import type { OutcomeStatus, PlanLevel } from './plan-rows.ts';
import { parentsOf } from './plan-tree.ts';
import type { IsoDate } from './time.ts';

/** A line as its progress needs it. */
export interface DatedLine {
  readonly id: string;
  readonly level: PlanLevel;
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly status: OutcomeStatus | null;
}

/** PL15: late is a line whose day has passed and that is neither done nor dropped nor achieved. */
export const isLate = ({ due, doneOn, status }: Omit<DatedLine, 'id' | 'level'>, today: IsoDate): boolean =>
  due !== null && due < today && doneOn === null && status !== 'dropped' && status !== 'achieved';

/** How far the steps are that hang on one line. */
export interface StepTally {
  readonly steps: number;
  readonly done: number;
  readonly late: number;
}

/** PL16: the steps of every outcome, counted. */
export function stepTallies(lines: readonly DatedLine[], today: IsoDate): ReadonlyMap<string, StepTally> {
  const parents = parentsOf(lines);
  const tallies = new Map<string, StepTally>();
  for (const { id, level } of lines) if (level === 'outcome') tallies.set(id, { steps: 0, done: 0, late: 0 });
  for (const line of lines) {
    const parent = parents.get(line.id) ?? null;
    const tally = parent === null ? undefined : tallies.get(parent);
    if (line.level !== 'step' || parent === null || !tally) continue;
    tallies.set(parent, {
      steps: tally.steps + 1,
      done: tally.done + (line.doneOn === null ? 0 : 1),
      late: tally.late + (isLate(line, today) ? 1 : 0),
    });
  }
  return tallies;
}

/** PL17: how an outcome stands: as it was set, else late where it or a step of it is late, else on track. */
export function standingOf(line: DatedLine, tally: StepTally | undefined, today: IsoDate): OutcomeStatus {
  if (line.status !== null) return line.status;
  if (line.doneOn !== null) return 'achieved';
  if (isLate(line, today)) return 'off track';
  return (tally?.late ?? 0) > 0 ? 'at risk' : 'on track';
}
