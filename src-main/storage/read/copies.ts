import type { Database } from 'better-sqlite3';
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
import type { CopyQueries } from '../../app/ports/copy-queries.ts';
import { prepared } from '../sql.ts';

const ofPlan = 'IN (SELECT id FROM plan_items WHERE plan_id = ?)';

export const createCopyQueries = (db: Database): CopyQueries => {
  const rows = <T>(query: string, id: string): readonly T[] => prepared(db, query).all(id) as T[];
  return {
    planRows: (planId) => {
      const plan = prepared(db, 'SELECT * FROM plans WHERE id = ?').get(planId) as PlanRow | undefined;
      if (!plan) return undefined;
      const accountId = plan.account_id;
      return {
        plan,
        account: prepared(db, 'SELECT * FROM accounts WHERE id = ?').get(accountId) as AccountRow,
        people: rows<PersonRow>('SELECT * FROM people WHERE account_id = ? ORDER BY name, id', accountId),
        items: rows<PlanItemRow>('SELECT * FROM plan_items WHERE plan_id = ? ORDER BY position, id', planId),
        measurements: rows<MeasurementRow>(
          `SELECT * FROM measurements WHERE item_id ${ofPlan} ORDER BY on_date, recorded_at, id`,
          planId,
        ),
        receipts: rows<ReceiptRow>(`SELECT * FROM receipts WHERE item_id ${ofPlan} ORDER BY period_from, id`, planId),
        versions: rows<PlanVersionRow>('SELECT * FROM plan_versions WHERE plan_id = ? ORDER BY number', planId),
        reviews: rows<PlanReviewRow>('SELECT * FROM plan_reviews WHERE plan_id = ? ORDER BY on_date, id', planId),
        commitments: rows<CommitmentRow>(
          'SELECT * FROM commitments WHERE account_id = ? ORDER BY due IS NULL, due, id',
          accountId,
        ),
      };
    },
    exportsOf: (planId) => rows<ExportRow>('SELECT * FROM exports WHERE plan_id = ? ORDER BY at DESC, id DESC', planId),
    export: (id) => prepared(db, 'SELECT * FROM exports WHERE id = ?').get(id) as ExportRow | undefined,
  };
};
