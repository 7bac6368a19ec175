import type { PlanItemRow, PlanRow, ReceiptState } from '#domain/plan-rows';
import type { IsoDate } from '#domain/time';

/** A plan with what was agreed and reviewed last. */
export interface PlanFact extends PlanRow {
  readonly account_name: string;
  readonly agreed_on: IsoDate | null;
  readonly agreed_name: string | null;
  readonly reviewed_on: IsoDate | null;
}

/** A line with the name of the person that owns it. */
export interface PlanItemFact extends PlanItemRow {
  readonly owner_name: string | null;
}

export interface MeasuredFact {
  readonly itemId: string;
  readonly value: number;
  readonly on: IsoDate;
  readonly confirmedName: string | null;
}

export interface ReceiptFact {
  readonly itemId: string;
  readonly state: ReceiptState;
  readonly amountMinor: number;
  readonly currency: string;
}

/** A step of ours whose day has passed. */
export interface LateStep {
  readonly accountId: string;
  readonly planId: string;
  readonly id: string;
  readonly text: string;
  readonly due: IsoDate;
}

/** What the screens ask about success plans. */
export interface PlanQueries {
  readonly plan: (id: string) => PlanFact | undefined;
  /** The open ones first, each the newest first. */
  readonly plansOf: (accountId: string) => readonly PlanFact[];
  readonly hasPlans: (accountId: string) => boolean;
  /** In order. */
  readonly items: (planId: string) => readonly PlanItemFact[];
  /** All measurements of a plan, the oldest first. */
  readonly measured: (planId: string) => readonly MeasuredFact[];
  /** Sums of receipts by line, state and currency. */
  readonly receipted: (planId: string) => readonly ReceiptFact[];
  /** Open steps of ours that were due before a day, in plans that are not closed; of one account, or of all. */
  readonly lateSteps: (today: IsoDate, accountId: string | null) => readonly LateStep[];
}
