import type { Database } from 'better-sqlite3';
import type { DisagreementAnswer, GutReading } from '#domain/disagreement';
import type { EvidenceQueries } from '../../app/ports/evidence-queries.ts';
import { prepared } from '../sql.ts';

/** The data, what was said of it, and how renewals came out. */
export const createEvidenceQueries = (db: Database): EvidenceQueries => ({
  ofAccount: (accountId, before) =>
    prepared(
      db,
      `SELECT e.*, p.name AS person_name FROM evidence AS e LEFT JOIN people AS p ON p.id = e.person_id
       WHERE e.account_id = ? AND e.occurred_at < ? ORDER BY e.occurred_at, e.id`,
    ).all(accountId, before) as ReturnType<EvidenceQueries['ofAccount']>[number][],
  accountIds: () => prepared(db, 'SELECT DISTINCT account_id FROM evidence').pluck().all() as string[],
  answeredAccountIds: () => prepared(db, 'SELECT DISTINCT account_id FROM conflict_answers').pluck().all() as string[],
  readings: (accountId, before) =>
    prepared(
      db,
      `SELECT id, level, occurred_at AS occurredAt FROM effective_readings
       WHERE account_id = ? AND occurred_at < ? ORDER BY occurred_at, id`,
    ).all(accountId, before) as GutReading[],
  answers: (accountId) =>
    (
      prepared(
        db,
        `SELECT reading_id AS readingId, evidence_id AS evidenceId, words, ask_on AS askOn, was_right AS wasRight
         FROM conflict_answers WHERE account_id = ? ORDER BY answered_at DESC, id DESC`,
      ).all(accountId) as DisagreementAnswer[]
    ).map((answer) => ({ ...answer, readingId: correctionOf(db, answer.readingId) })),
  outcomes: (accountId, until) =>
    prepared(
      db,
      `SELECT o.*, a.name AS account_name, coalesce(l.product, l.external_id) AS line_name FROM renewal_outcomes AS o
       JOIN accounts AS a ON a.id = o.account_id LEFT JOIN contract_lines AS l ON l.id = o.contract_line_id
       WHERE o.on_date <= ? AND (? IS NULL OR o.account_id = ?) ORDER BY o.on_date DESC, o.id DESC`,
    ).all(until, accountId, accountId) as ReturnType<EvidenceQueries['outcomes']>[number][],
  confidences: (accountId, before) =>
    prepared(
      db,
      `SELECT renewal_confidence AS percent, at FROM interactions
       WHERE account_id = ? AND renewal_confidence IS NOT NULL AND at < ? ORDER BY at, id`,
    ).all(accountId, before) as { percent: number; at: string }[],
  hasAny: () =>
    prepared(db, 'SELECT EXISTS (SELECT 1 FROM renewal_outcomes) OR EXISTS (SELECT 1 FROM evidence)').pluck().get() ===
    1,
});

/** The reading that stands in the place of one, after all corrections. */
function correctionOf(db: Database, readingId: string): string {
  const next = prepared(db, 'SELECT id FROM readings WHERE corrects = ? ORDER BY id DESC LIMIT 1').pluck();
  const seen = new Set([readingId]);
  let id = readingId;
  for (;;) {
    const correction = next.get(id) as string | undefined;
    if (correction === undefined || seen.has(correction)) return id;
    seen.add(correction);
    id = correction;
  }
}
