import type { Database } from 'better-sqlite3';
import type { ReceiptQueries, ReceiptRead } from '../../app/ports/receipt-queries.ts';
import { prepared } from '../sql.ts';

/** Value receipts, one by one and as sums. */
export const createReceiptQueries = (db: Database): ReceiptQueries => ({
  list: (accountId) =>
    prepared(
      db,
      `SELECT r.*, a.name AS account_name, i.text AS item_text, o.name AS owner_name,
         (SELECT count(*) FROM attachments AS f WHERE f.note_id = r.note_id) AS files
       FROM receipts AS r JOIN accounts AS a ON a.id = r.account_id LEFT JOIN plan_items AS i ON i.id = r.item_id
         LEFT JOIN people AS o ON o.id = i.owner_person_id
       ${accountId === null ? '' : 'WHERE r.account_id = ?'}
       ORDER BY r.period_to DESC, r.period_from DESC, r.recorded_at DESC, r.id`,
    ).all(...(accountId === null ? [] : [accountId])) as ReceiptRead[],
  sums: (today, holdsFrom) =>
    prepared(
      db,
      `SELECT account_id AS accountId, currency,
         CASE
           WHEN state <> 'confirmed' THEN state
           WHEN confirmed_on > @today THEN 'claimed'
           WHEN confirmed_on < @holdsFrom THEN 'confirm again'
           ELSE 'confirmed'
         END AS standing,
         sum(amount_minor) AS amountMinor, count(*) AS count
       FROM receipts GROUP BY 1, 2, 3`,
    ).all({ today, holdsFrom }) as ReturnType<ReceiptQueries['sums']>[number][],
  outcomes: (accountId) =>
    prepared(
      db,
      `SELECT i.id, i.text, p.title AS planTitle FROM plan_items AS i JOIN plans AS p ON p.id = i.plan_id
       WHERE i.account_id = ? AND i.level = 'outcome' AND i.text <> ''
       ORDER BY p.closed_on IS NOT NULL, p.starts_on DESC, p.id, i.position`,
    ).all(accountId) as ReturnType<ReceiptQueries['outcomes']>[number][],
  hasAny: (accountId) =>
    prepared(db, 'SELECT EXISTS (SELECT 1 FROM receipts WHERE account_id = ?)').pluck().get(accountId) === 1,
});
