import type { CommitmentRow } from '#domain/book-tables';
import type { HandoffItemRow, HandoffRow, OnboardingRow, RiskRow, WorkDoneRow } from '#domain/onboarding-rows';
import type { Instant, IsoDate } from '#domain/time';

/** One line of a handoff with how what it became stands now. */
export interface HandoffItemFact extends HandoffItemRow {
  readonly outcome_text: string | null;
  readonly outcome_plan_id: string | null;
  readonly outcome_status: string | null;
  readonly outcome_done_on: IsoDate | null;
  readonly risk_text: string | null;
  readonly risk_closed_on: IsoDate | null;
  readonly person_name: string | null;
  readonly person_former_since: IsoDate | null;
  readonly commitment_text: string | null;
  readonly commitment_state: string | null;
}

/** An onboarding with its account, and when the customer heard of us last. */
export interface OnboardingFact extends OnboardingRow {
  readonly account_name: string;
  readonly segment: string | null;
  readonly last_interaction_at: Instant | null;
  readonly last_note_at: Instant | null;
}

/** What the screens ask of onboarding. */
export interface OnboardingQueries {
  readonly of: (accountId: string, before: Instant) => OnboardingFact | undefined;
  /** Of the whole book. */
  readonly all: (before: Instant) => readonly OnboardingFact[];
  /** The open ones first, by due day; then the closed ones, the newest first. */
  readonly risks: (accountId: string) => readonly RiskRow[];
  readonly hasRisks: (accountId: string) => boolean;
  readonly handoffs: (accountId: string) => readonly HandoffRow[];
  readonly handoffItems: (accountId: string) => readonly HandoffItemFact[];
  /** The open ones and those that were kept. */
  readonly promises: (accountId: string) => readonly CommitmentRow[];
  /** The newest first. */
  readonly work: (accountId: string) => readonly WorkDoneRow[];
}
