import type { KeptHarvest, Objective, PastReflection, BookTheme } from '#contract/reflections';
import type { Perception } from '#domain/perception';
import type { Audience } from '#domain/audience';
import type { Level } from '#domain/sentiment';
import type { Instant, IsoDate, TimeZone } from '#domain/time';

/** A reflection with what hangs on it, as it lies in the book. */
export interface StoredReflection {
  readonly interactionId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly at: Instant;
  readonly zone: TimeZone;
  readonly minutes: number | null;
  readonly people: string[];
  readonly note: string;
  readonly audience: Audience;
  readonly harvestedAt: Instant | null;
  readonly harvests: KeptHarvest[];
}

export interface HeardScale {
  readonly scale: Perception;
  readonly value: Level;
  readonly quote: string | null;
  readonly at: Instant;
  readonly interactionId: string | null;
}

/** What the screens ask of reflections. */
export interface ReflectionQueries {
  /** The last reflection of each account before a moment. */
  readonly last: (before: Instant) => readonly { readonly accountId: string; readonly at: Instant }[];
  readonly lastOf: (
    accountId: string,
    before: Instant,
  ) =>
    | {
        readonly interactionId: string;
        readonly at: Instant;
        readonly zone: TimeZone;
        readonly minutes: number | null;
      }
    | undefined;
  readonly past: (limit: number) => { readonly past: PastReflection[]; readonly total: number };
  readonly talkedSince: (from: Instant, before: Instant) => number;
  readonly mentions: (from: Instant, before: Instant) => BookTheme['mentions'];
  readonly planned: () => readonly {
    readonly commitmentId: string;
    readonly accountId: string;
    readonly accountName: string;
    readonly on: IsoDate;
  }[];
  readonly get: (interactionId: string) => StoredReflection | undefined;
  /** Newest first, those at the same moment by when they were written. */
  readonly scales: (accountId: string) => readonly HeardScale[];
  /** The objectives of an account, with how they stood before a moment, and at it. */
  readonly objectives: (accountId: string, at: Instant) => readonly (Omit<Objective, 'on'> & { at: Instant | null })[];
  readonly quotes: (interactionId: string) => readonly Pick<KeptHarvest, 'kind' | 'quote' | 'meaning'>[];
  /** Talks and harvests that were begun: the keys of their drafts. */
  readonly drafts: () => readonly { readonly key: string; readonly at: Instant }[];
  /** How many promises came out one way since a moment. */
  readonly closedSince: (accountId: string, from: Instant) => { readonly kept: number; readonly broken: number };
  readonly readingsSince: (accountId: string, from: Instant) => number;
  readonly levelAt: (accountId: string, before: Instant) => Level | null;
}
