import { totals, type Money } from './money.ts';
import type { IsoDate } from './time.ts';

/** What decides whether a contract line counts today. */
export interface LineTerm {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly isTrial: boolean;
}

export interface PricedLine extends LineTerm {
  readonly arr: Money;
}

/** What the contract lines of an account come to on a day. */
export interface ContractFacts {
  /** The sum of the running lines, one total per currency. */
  readonly arr: readonly Money[];
  /** How many run. */
  readonly lineCount: number;
  /** The earliest end of a running line. */
  readonly endsOn: IsoDate | null;
  /** B4: when the last line ended, where all have. */
  readonly endedOn: IsoDate | null;
  /** What ran on that day. */
  readonly endedArr: readonly Money[];
}

export function contractFacts(lines: readonly PricedLine[], today: IsoDate): ContractFacts {
  const running = lines.filter((line) => isRunning(line, today));
  const ends = running.flatMap(({ endsOn }) => endsOn ?? []).sort();
  const endedOn = running.length > 0 ? null : lastEnd(lines, today);
  return {
    arr: totals(running.map(({ arr }) => arr)),
    lineCount: running.length,
    endsOn: ends[0] ?? null,
    endedOn,
    endedArr: endedOn === null ? [] : totals(lines.filter((line) => isRunning(line, endedOn)).map(({ arr }) => arr)),
  };
}

/** The last end of lines that are no trials; null where there are none, or one is still to start. */
function lastEnd(lines: readonly LineTerm[], today: IsoDate): IsoDate | null {
  let last: IsoDate | null = null;
  for (const { endsOn, isTrial } of lines) {
    if (isTrial) continue;
    if (endsOn === null || endsOn >= today) return null;
    if (last === null || endsOn > last) last = endsOn;
  }
  return last;
}

/** Running: started and not ended, and not a trial. The day it ends is its last day. An empty end runs on. */
export const isRunning = (line: LineTerm, today: IsoDate): boolean =>
  !line.isTrial && (line.startsOn === null || line.startsOn <= today) && (line.endsOn === null || line.endsOn >= today);
