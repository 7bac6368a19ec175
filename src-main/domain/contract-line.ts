import type { IsoDate } from './time.ts';

/** What decides whether a contract line counts today. */
export interface LineTerm {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly isTrial: boolean;
}

/** Running: started and not ended, and not a trial. The day it ends is its last day. An empty end runs on. */
export const isRunning = (line: LineTerm, today: IsoDate): boolean =>
  !line.isTrial && (line.startsOn === null || line.startsOn <= today) && (line.endsOn === null || line.endsOn >= today);
