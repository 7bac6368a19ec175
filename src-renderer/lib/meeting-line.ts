import type { ComponentType, RefObject } from 'react';
import type { SweepLog } from '#contract/calendars';
import type { Here } from './use-here.ts';

/** The note of a meeting, as the sweep asks for it. */
export interface MeetingLineProps {
  /** All that was said so far, the line among it. */
  readonly log: SweepLog;
  readonly accountName: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly here: Here;
  readonly onLine: (text: string) => void;
}

export type MeetingLineComponent = ComponentType<MeetingLineProps>;
