import type { Coverage } from './account.ts';
import type { Direction } from './commitment.ts';
import type { SilenceFacts } from './human-signals.ts';
import type { Money } from './money.ts';
import type { Level } from './sentiment.ts';
import type { StepIn } from './step-in.ts';
import type { Instant, IsoDate } from './time.ts';

/** A reading as the rules need it. */
export interface Reading {
  readonly level: Level;
  readonly confidence: number | null;
  readonly occurredAt: Instant;
}

/** An open commitment as the rules need it. */
export interface OpenCommitment {
  readonly id: string;
  readonly direction: Direction;
  readonly text: string;
  readonly due: IsoDate | null;
  readonly personName: string | null;
}

/**
 * What the Book and Today know of an account without opening it.
 * Gathered by storage in one pass; everything shown in a row or said in a reason is derived from this.
 */
export interface AccountFacts {
  readonly id: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly domain: string | null;
  readonly segment: string | null;
  readonly coverage: Coverage | null;
  readonly stage: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly owner: string | null;
  readonly customerSince: IsoDate | null;
  readonly pinned: boolean;
  /** The latest readings by `occurredAt`, newest first, three at most: what a drop is judged by. */
  readonly readings: readonly Reading[];
  /** True where the newest reading was worse than the one before and has no reason code yet. */
  readonly owesReason: boolean;
  /** The sum of the running, non-trial contract lines today, one total per currency. */
  readonly arr: readonly Money[];
  readonly lineCount: number;
  /** The earliest end of a running line. */
  readonly endsOn: IsoDate | null;
  /** B4: when the last line ended, where all have. */
  readonly endedOn: IsoDate | null;
  /** What ran on that day. */
  readonly endedArr: readonly Money[];
  readonly lastTouchAt: Instant | null;
  readonly renewalConfidence: number | null;
  /** Open commitments, the earliest due first, those without a date last. */
  readonly commitments: readonly OpenCommitment[];
  /** What the quiet signs are judged by (SC). */
  readonly silence: SilenceFacts;
  /** The newest task that a drop led to (SI). */
  readonly stepIn: StepIn | null;
}
