import type { Coverage } from '#domain/account';
import type { CommitmentOrigin, CommitmentState, Direction } from '#domain/commitment';
import type { BegunBy, InteractionKind } from '#domain/interaction';
import type { Level } from '#domain/sentiment';

/** One moment of a story. Days are counted back from today, so that the story always ends now. */
export interface Beat {
  readonly ago: number;
  readonly kind: InteractionKind;
  readonly level?: Level;
  /** How sure, 0 to 100. */
  readonly sure?: number;
  readonly renewal?: number;
  readonly signals?: readonly string[];
  readonly reasons?: readonly string[];
  /** Who took part, by their place in `people`; the first by default. */
  readonly who?: readonly number[];
  readonly minutes?: number;
  readonly by?: BegunBy;
  readonly note: string;
  readonly steps?: readonly BeatStep[];
}

export interface BeatStep {
  readonly direction: Direction;
  readonly text: string;
  /** Days after the beat. */
  readonly dueIn: number;
  readonly who?: number;
  readonly state: CommitmentState;
  readonly origin?: CommitmentOrigin;
}

export interface SampleLine {
  readonly product: string;
  /** A year's amount in whole units of the currency. */
  readonly arr: number;
  readonly currency: 'EUR' | 'USD' | 'GBP';
  /** Days from today to its last day; negative where it has ended. */
  readonly endsIn: number;
  readonly seats?: number;
  readonly trial?: true;
  readonly years?: number;
  readonly noticeDays?: number;
}

export interface SamplePerson {
  readonly name: string;
  readonly title: string;
  /** Days since they left. */
  readonly leftAgo?: number;
}

export interface SampleAccount {
  readonly name: string;
  readonly domain: string;
  readonly industry: string;
  readonly country: string;
  readonly segment: 'Enterprise' | 'Mid-market' | 'Small business';
  readonly coverage: Coverage | null;
  readonly stage: 'implementation' | 'adoption' | 'engagement' | 'renewal';
  /** Days since they became a customer; history is two years at most. */
  readonly since: number;
  readonly pinned?: true;
  readonly lines: readonly SampleLine[];
  readonly people: readonly SamplePerson[];
  /** Days between ordinary touches; 0 where there are none. */
  readonly every: number;
  /** No ordinary touch in the last so many days. */
  readonly quiet: number;
  /** The level before the first beat; null where nobody has judged it yet. */
  readonly from: Level | null;
  readonly beats: readonly Beat[];
}
