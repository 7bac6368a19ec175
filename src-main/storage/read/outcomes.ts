import type { Database } from 'better-sqlite3';
import type { MeasurementRow, PlanReviewRow, PlanVersionRow } from '#domain/plan-rows';
import type { OutcomeQueries } from '../../app/ports/outcome-queries.ts';
import { prepared } from '../sql.ts';

/** Measurements, agreements and reviews, read by their own indexes. */
export const createOutcomeQueries = (db: Database): OutcomeQueries => ({
  measurements: (itemId) =>
    prepared(db, 'SELECT * FROM measurements WHERE item_id = ? ORDER BY on_date DESC, id DESC').all(
      itemId,
    ) as MeasurementRow[],
  versions: (planId) =>
    prepared(db, 'SELECT * FROM plan_versions WHERE plan_id = ? ORDER BY number DESC').all(planId) as PlanVersionRow[],
  reviews: (planId) =>
    prepared(db, 'SELECT * FROM plan_reviews WHERE plan_id = ? ORDER BY on_date DESC, id DESC').all(
      planId,
    ) as PlanReviewRow[],
});
