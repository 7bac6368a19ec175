import type { Database } from 'better-sqlite3';
import type { Commitment } from '#contract/accounts';
import type { PromiseSide } from '#domain/promise-record';
import type { Instant, IsoDate } from '#domain/time';
import { prepared } from '../sql.ts';

const columns = `SELECT c.id, c.account_id AS accountId, a.name AS accountName, c.direction, c.text, c.due, c.state,
  p.name AS personName, c.created_at AS createdAt
  FROM commitments AS c JOIN accounts AS a ON a.id = c.account_id LEFT JOIN people AS p ON p.id = c.person_id`;

/** Commitments of an account, or of the book, the earliest due first and those without a date last. */
export function readCommitments(
  db: Database,
  {
    accountId,
    state,
    limit,
  }: { readonly accountId: string | null; readonly state: 'open' | 'all'; readonly limit: number },
): { readonly commitments: Commitment[]; readonly total: number } {
  const where = [accountId === null ? '' : 'c.account_id = ?', state === 'open' ? "c.state = 'open'" : ''].filter(
    Boolean,
  );
  const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  const parameters = accountId === null ? [] : [accountId];
  return {
    commitments: prepared(
      db,
      `${columns}${condition} ORDER BY c.state <> 'open', c.due IS NULL, c.due, c.id LIMIT ?`,
    ).all(...parameters, limit) as Commitment[],
    total: prepared(db, `SELECT count(*) FROM commitments AS c${condition}`)
      .pluck()
      .get(...parameters) as number,
  };
}

/** What is due by a date or late, both ways, the oldest first. */
export function readDue(
  db: Database,
  by: IsoDate,
  limit: number,
): { readonly commitments: Commitment[]; readonly total: number } {
  return {
    commitments: prepared(db, `${columns} WHERE c.state = 'open' AND c.due <= ? ORDER BY c.due, c.id LIMIT ?`).all(
      by,
      limit,
    ) as Commitment[],
    total: prepared(db, "SELECT count(*) FROM commitments WHERE state = 'open' AND due <= ?").pluck().get(by) as number,
  };
}

/** How many promises of one side were kept and broken, how many are open, and when the oldest of those was given. */
export const readPromises = (
  db: Database,
  accountId: string,
  side: PromiseSide,
): { readonly kept: number; readonly broken: number; readonly open: number; readonly oldestAt: Instant | null } =>
  prepared(
    db,
    `SELECT count(*) FILTER (WHERE c.state = 'kept') AS kept, count(*) FILTER (WHERE c.state = 'broken') AS broken,
       count(*) FILTER (WHERE c.state = 'open') AS open,
       min(coalesce(i.at, c.created_at)) FILTER (WHERE c.state = 'open') AS oldestAt
     FROM commitments AS c LEFT JOIN interactions AS i ON i.id = c.interaction_id
     WHERE c.account_id = ? AND c.direction = ? AND (c.origin = 'sales') = ?`,
  ).get(accountId, side === 'theirs' ? 'theirs' : 'ours', side === 'sales' ? 1 : 0) as ReturnType<typeof readPromises>;
