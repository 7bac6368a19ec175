import type { AccountRow, CommitmentRow, PersonRow } from '#domain/book-tables';
import type { ExportRow } from '#domain/export-rows';
import type {
  MeasurementRow,
  PlanItemRow,
  PlanReviewRow,
  PlanRow,
  PlanVersionRow,
  ReceiptRow,
} from '#domain/plan-rows';

/** Everything that a document of a plan could be made of, before anything is left out. */
export interface PlanDocumentRows {
  readonly account: AccountRow;
  readonly people: readonly PersonRow[];
  readonly plan: PlanRow;
  /** In order. */
  readonly items: readonly PlanItemRow[];
  readonly measurements: readonly MeasurementRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly versions: readonly PlanVersionRow[];
  readonly reviews: readonly PlanReviewRow[];
  readonly commitments: readonly CommitmentRow[];
}

/** What the screens ask about documents that leave, and what left. */
export interface CopyQueries {
  readonly planRows: (planId: string) => PlanDocumentRows | undefined;
  /** The newest first. */
  readonly exportsOf: (planId: string) => readonly ExportRow[];
  readonly export: (id: string) => ExportRow | undefined;
}
