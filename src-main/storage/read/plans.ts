import type { Database } from 'better-sqlite3';
import type {
  LateStep,
  MeasuredFact,
  PlanFact,
  PlanItemFact,
  PlanQueries,
  ReceiptFact,
} from '../../app/ports/plan-queries.ts';
import { prepared } from '../sql.ts';

const planColumns = `SELECT p.*, a.name AS account_name,
    (SELECT v.agreed_on FROM plan_versions AS v WHERE v.plan_id = p.id ORDER BY v.number DESC LIMIT 1) AS agreed_on,
    (SELECT v.agreed_name FROM plan_versions AS v WHERE v.plan_id = p.id ORDER BY v.number DESC LIMIT 1) AS agreed_name,
    (SELECT max(r.on_date) FROM plan_reviews AS r WHERE r.plan_id = p.id) AS reviewed_on
  FROM plans AS p JOIN accounts AS a ON a.id = p.account_id`;

/** Success plans, read by their own indexes. */
export const createPlanQueries = (db: Database): PlanQueries => ({
  plan: (id) => prepared(db, `${planColumns} WHERE p.id = ?`).get(id) as PlanFact | undefined,
  plansOf: (accountId) =>
    prepared(
      db,
      `${planColumns} WHERE p.account_id = ? ORDER BY p.closed_on IS NOT NULL, p.starts_on DESC, p.id DESC`,
    ).all(accountId) as PlanFact[],
  hasPlans: (accountId) =>
    prepared(db, 'SELECT 1 FROM plans WHERE account_id = ? LIMIT 1').pluck().get(accountId) !== undefined,
  items: (planId) =>
    prepared(
      db,
      `SELECT i.*, p.name AS owner_name FROM plan_items AS i LEFT JOIN people AS p ON p.id = i.owner_person_id
       WHERE i.plan_id = ? ORDER BY i.position, i.id`,
    ).all(planId) as PlanItemFact[],
  measured: (planId) =>
    prepared(
      db,
      `SELECT m.item_id AS itemId, m.value, m.on_date AS "on", m.confirmed_name AS confirmedName
       FROM plan_items AS i JOIN measurements AS m ON m.item_id = i.id
       WHERE i.plan_id = ? ORDER BY m.on_date, m.id`,
    ).all(planId) as MeasuredFact[],
  receipted: (planId) =>
    prepared(
      db,
      `SELECT r.item_id AS itemId, r.state, sum(r.amount_minor) AS amountMinor, r.currency
       FROM plan_items AS i JOIN receipts AS r ON r.item_id = i.id
       WHERE i.plan_id = ? GROUP BY r.item_id, r.state, r.currency ORDER BY r.item_id, r.currency, r.state`,
    ).all(planId) as ReceiptFact[],
  lateSteps: (today, accountId) =>
    prepared(
      db,
      `SELECT i.account_id AS accountId, i.plan_id AS planId, i.id, i.text, i.due
       FROM plan_items AS i JOIN plans AS p ON p.id = i.plan_id
       WHERE i.level = 'step' AND i.done_on IS NULL AND i.due IS NOT NULL AND i.due < ?
         AND i.owner_ours IS NOT NULL AND p.closed_on IS NULL
         ${accountId === null ? '' : 'AND i.account_id = ?'}
       ORDER BY i.due, i.id`,
    ).all(...(accountId === null ? [today] : [today, accountId])) as LateStep[],
});
