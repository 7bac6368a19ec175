import type { EvidenceRow, RenewalOutcomeRow } from '#domain/evidence-rows';
import type { DisagreementAnswer, GutReading } from '#domain/disagreement';
import type { Instant, IsoDate } from '#domain/time';

/** What the screens ask of the data, of disagreements and of outcomes. */
export interface EvidenceQueries {
  /** Oldest first, with who said it; nothing from `before` on (H2). */
  readonly ofAccount: (
    accountId: string,
    before: Instant,
  ) => readonly (EvidenceRow & { readonly person_name: string | null })[];
  /** The accounts of which there is any. */
  readonly accountIds: () => readonly string[];
  /** The accounts of which anything was answered. */
  readonly answeredAccountIds: () => readonly string[];
  /** Effective readings, oldest first. */
  readonly readings: (accountId: string, before: Instant) => readonly GutReading[];
  /** The newest first; an answer to a reading that was corrected since is one to its correction. */
  readonly answers: (accountId: string) => readonly DisagreementAnswer[];
  /** How renewals came out up to a day, the newest first; of all accounts without `accountId`. */
  readonly outcomes: (
    accountId: string | null,
    until: IsoDate,
  ) => readonly (RenewalOutcomeRow & { readonly account_name: string; readonly line_name: string | null })[];
  /** Every renewal confidence that was said, oldest first. */
  readonly confidences: (
    accountId: string,
    before: Instant,
  ) => readonly { readonly percent: number; readonly at: Instant }[];
  readonly hasAny: () => boolean;
}
