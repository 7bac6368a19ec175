import type { Database } from 'better-sqlite3';
import type { IsoDate } from '#domain/time';
import type { UsageSum } from '#domain/usage';
import { prepared } from '../sql.ts';

/** What was used up to a day, by metric and month, the oldest first. */
export const readUsageSums = (db: Database, accountId: string, until: IsoDate): readonly UsageSum[] =>
  prepared(
    db,
    `SELECT metric, substr(on_date, 1, 7) || '-01' AS month, sum(value) AS sum, max(value) AS most,
            count(*) AS readings, min(on_date) AS "from", max(on_date) AS "to"
     FROM usage_readings WHERE account_id = ? AND on_date <= ?
     GROUP BY metric, month ORDER BY month, metric`,
  ).all(accountId, until) as UsageSum[];
