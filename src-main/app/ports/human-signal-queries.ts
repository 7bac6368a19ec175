import type { PromiseRow, TouchRow } from '#contract/human-signals';
import type { HeardSignal } from '#domain/human-signals';
import type { InteractionKind } from '#domain/interaction';
import type { Perception } from '#domain/perception';
import type { Instant } from '#domain/time';

/** What was asked of somebody at an account. */
export interface AskedRow {
  readonly id: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly about: string | null;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
}

export interface PerceivedRow {
  readonly id: string;
  readonly scale: Perception;
  readonly value: 1 | 2 | 3 | 4 | 5;
  readonly quote: string | null;
  readonly personName: string | null;
  readonly at: Instant;
}

export interface ValueRow {
  readonly id: string;
  readonly said: 'yes' | 'no';
  readonly words: string | null;
  readonly personName: string | null;
  readonly at: Instant;
}

/** A promise as it lies in the book; days are still instants. */
export type PromiseFact = Omit<PromiseRow, 'givenOn' | 'closedOn'> & {
  readonly givenAt: Instant;
  readonly closedAt: Instant | null;
};

/** What the screens ask about human signals and promises. Nothing from `before` on counts (H2). */
export interface HumanSignalQueries {
  readonly heard: (
    accountId: string,
    from: Instant,
    before: Instant,
  ) => readonly (HeardSignal & { readonly kind: InteractionKind })[];
  readonly touches: (accountId: string, from: Instant, before: Instant) => readonly TouchRow[];
  readonly asked: (accountId: string, before: Instant) => readonly AskedRow[];
  /** The newest first. */
  readonly perceived: (accountId: string, before: Instant) => readonly PerceivedRow[];
  readonly valueAnswers: (accountId: string, before: Instant) => readonly ValueRow[];
  readonly promises: (accountId: string) => readonly PromiseFact[];
  /** The oldest open ones by the day they were given. */
  readonly oldestPromises: (limit: number) => { readonly promises: readonly PromiseFact[]; readonly total: number };
  /** Open promises that were given before a moment. */
  readonly oldPromiseCount: (before: Instant) => number;
  /** When the newest reading that counts was written down. */
  readonly newestReadingAt: (accountId: string) => Instant | null;
}
