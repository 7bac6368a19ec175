import type { MeasurementRow, PlanReviewRow, PlanVersionRow } from '#domain/plan-rows';

/** What was measured, agreed and gone through of success plans. */
export interface OutcomeQueries {
  /** The newest first. */
  readonly measurements: (itemId: string) => readonly MeasurementRow[];
  /** The newest first. */
  readonly versions: (planId: string) => readonly PlanVersionRow[];
  /** The newest first. */
  readonly reviews: (planId: string) => readonly PlanReviewRow[];
}
