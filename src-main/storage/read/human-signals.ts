import type { Database } from 'better-sqlite3';
import type {
  AskedRow,
  HumanSignalQueries,
  PerceivedRow,
  PromiseFact,
  ValueRow,
} from '../../app/ports/human-signal-queries.ts';
import { prepared } from '../sql.ts';

/** More than these are looked at nowhere. */
const mostPairs = 400;
const mostPromises = 500;

/** A move is counted from the acts that stand: one that was undone is none. */
const promiseColumns = `SELECT c.id, c.account_id AS accountId, a.name AS accountName, c.direction,
    CASE WHEN c.origin = 'sales' THEN 'sales' WHEN c.direction = 'ours' THEN 'us' ELSE 'them' END AS by,
    c.text, c.due, c.first_due AS firstDue, c.state, p.name AS personName,
    coalesce(i.at, c.created_at) AS givenAt, c.closed_at AS closedAt,
    (SELECT count(*) FROM journal_rows AS r JOIN history AS h ON h.seq = r.seq AND h.state = 'done'
      WHERE r.row_id = c.id AND r.table_name = 'commitments' AND r.before IS NOT NULL AND r.after IS NOT NULL
        AND json_extract(r.before, '$.due') IS NOT NULL
        AND json_extract(r.before, '$.due') IS NOT json_extract(r.after, '$.due')) AS moves
  FROM commitments AS c JOIN accounts AS a ON a.id = c.account_id
  LEFT JOIN people AS p ON p.id = c.person_id LEFT JOIN interactions AS i ON i.id = c.interaction_id`;

/** Human signals and promises, read by the account's own indexes. */
export const humanSignalQueries = (db: Database): HumanSignalQueries => ({
  heard: (accountId, from, before) =>
    prepared(
      db,
      `SELECT s.signal, s.direction, i.id AS interactionId, i.at, i.kind FROM interactions AS i
       JOIN interaction_signals AS s ON s.interaction_id = i.id
       WHERE i.account_id = ? AND i.at >= ? AND i.at < ? ORDER BY i.at DESC, s.id`,
    ).all(accountId, from, before) as ReturnType<HumanSignalQueries['heard']>,
  touches: (accountId, from, before) =>
    (
      prepared(
        db,
        `SELECT i.id, i.at, i.kind, i.begun_by AS begunBy,
           (SELECT json_group_array(p.name) FROM interaction_people AS ip JOIN people AS p ON p.id = ip.person_id
            WHERE ip.interaction_id = i.id) AS people
         FROM interactions AS i WHERE i.account_id = ? AND i.at >= ? AND i.at < ? ORDER BY i.at DESC, i.id`,
      ).all(accountId, from, before) as (Omit<ReturnType<HumanSignalQueries['touches']>[number], 'people'> & {
        readonly people: string;
      })[]
    ).map((touch) => ({ ...touch, people: JSON.parse(touch.people) as string[] })),
  asked: (accountId, before) =>
    prepared(
      db,
      `SELECT r.id, r.person_id AS personId, p.name AS personName, r.about, r.asked_at AS askedAt,
         CASE WHEN r.answered_at < ? THEN r.answered_at END AS answeredAt
       FROM reply_pairs AS r LEFT JOIN people AS p ON p.id = r.person_id
       WHERE r.account_id = ? AND r.asked_at < ? ORDER BY r.asked_at DESC, r.id DESC LIMIT ${mostPairs}`,
    ).all(before, accountId, before) as AskedRow[],
  perceived: (accountId, before) =>
    prepared(
      db,
      `SELECT e.id, e.scale, e.value, e.quote, p.name AS personName, e.occurred_at AS at
       FROM perceptions AS e LEFT JOIN people AS p ON p.id = e.person_id
       WHERE e.account_id = ? AND e.occurred_at < ? ORDER BY e.occurred_at DESC, e.id DESC`,
    ).all(accountId, before) as PerceivedRow[],
  valueAnswers: (accountId, before) =>
    prepared(
      db,
      `SELECT v.id, v.said, v.words, p.name AS personName, v.occurred_at AS at
       FROM value_statements AS v LEFT JOIN people AS p ON p.id = v.person_id
       WHERE v.account_id = ? AND v.occurred_at < ? ORDER BY v.occurred_at DESC, v.id DESC`,
    ).all(accountId, before) as ValueRow[],
  promises: (accountId) =>
    prepared(
      db,
      `${promiseColumns} WHERE c.account_id = ?
       ORDER BY c.state <> 'open', CASE WHEN c.state = 'open' THEN coalesce(c.due, '9999') END, c.closed_at DESC, c.id
       LIMIT ${mostPromises}`,
    ).all(accountId) as PromiseFact[],
  oldestPromises: (limit) => ({
    promises: prepared(db, `${promiseColumns} WHERE c.state = 'open' ORDER BY givenAt, c.id LIMIT ?`).all(
      limit,
    ) as PromiseFact[],
    total: prepared(db, "SELECT count(*) FROM commitments WHERE state = 'open'").pluck().get() as number,
  }),
  oldPromiseCount: (before) =>
    prepared(
      db,
      `SELECT count(*) FROM commitments AS c LEFT JOIN interactions AS i ON i.id = c.interaction_id
       WHERE c.state = 'open' AND coalesce(i.at, c.created_at) < ?`,
    )
      .pluck()
      .get(before) as number,
  newestReadingAt: (accountId) =>
    (prepared(
      db,
      `SELECT recorded_at FROM effective_readings WHERE account_id = ? ORDER BY occurred_at DESC, id DESC LIMIT 1`,
    )
      .pluck()
      .get(accountId) as string | undefined) ?? null,
});
