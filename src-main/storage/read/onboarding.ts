import type { Database } from 'better-sqlite3';
import type { HandoffItemFact, OnboardingFact, OnboardingQueries } from '../../app/ports/onboarding-queries.ts';
import type { CommitmentRow } from '#domain/book-tables';
import type { HandoffRow, RiskRow, WorkDoneRow } from '#domain/onboarding-rows';
import { prepared } from '../sql.ts';

/** With the last interaction before a moment, and the last status note that left. */
const onboardings = `SELECT o.*, a.name AS account_name, a.segment,
    (SELECT max(i.at) FROM interactions AS i WHERE i.account_id = o.account_id AND i.at < ?) AS last_interaction_at,
    (SELECT max(e.at) FROM exports AS e WHERE e.account_id = o.account_id AND e.report = 'status note') AS last_note_at
  FROM onboardings AS o JOIN accounts AS a ON a.id = o.account_id`;

/** Onboarding, risks, handoffs and work done, read by their own indexes. */
export const createOnboardingQueries = (db: Database): OnboardingQueries => ({
  of: (accountId, before) =>
    prepared(db, `${onboardings} WHERE o.account_id = ?`).get(before, accountId) as OnboardingFact | undefined,
  all: (before) => prepared(db, `${onboardings} ORDER BY a.name, o.id`).all(before) as OnboardingFact[],
  risks: (accountId) =>
    prepared(
      db,
      `SELECT * FROM risks WHERE account_id = ?
       ORDER BY closed_on IS NOT NULL, closed_on DESC, due IS NULL, due, id`,
    ).all(accountId) as RiskRow[],
  hasRisks: (accountId) =>
    prepared(db, 'SELECT 1 FROM risks WHERE account_id = ? LIMIT 1').pluck().get(accountId) !== undefined,
  handoffs: (accountId) =>
    prepared(db, 'SELECT * FROM handoffs WHERE account_id = ? ORDER BY on_date DESC, id DESC').all(
      accountId,
    ) as HandoffRow[],
  handoffItems: (accountId) =>
    prepared(
      db,
      `SELECT h.*, i.text AS outcome_text, i.plan_id AS outcome_plan_id, i.status AS outcome_status,
         i.done_on AS outcome_done_on, r.text AS risk_text, r.closed_on AS risk_closed_on,
         p.name AS person_name, p.former_since AS person_former_since,
         c.text AS commitment_text, c.state AS commitment_state
       FROM handoff_items AS h
       LEFT JOIN plan_items AS i ON i.id = h.plan_item_id LEFT JOIN risks AS r ON r.id = h.risk_id
       LEFT JOIN people AS p ON p.id = h.person_id LEFT JOIN commitments AS c ON c.id = h.commitment_id
       WHERE h.account_id = ? ORDER BY h.handoff_id, h.id`,
    ).all(accountId) as HandoffItemFact[],
  promises: (accountId) =>
    prepared(db, "SELECT * FROM commitments WHERE account_id = ? AND state IN ('open', 'kept') ORDER BY id").all(
      accountId,
    ) as CommitmentRow[],
  work: (accountId) =>
    prepared(db, 'SELECT * FROM work_done WHERE account_id = ? ORDER BY on_date DESC, id DESC').all(
      accountId,
    ) as WorkDoneRow[],
});
