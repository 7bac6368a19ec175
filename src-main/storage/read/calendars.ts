import type { Database } from 'better-sqlite3';
import type { CalendarQueries } from '../../app/ports/calendar-queries.ts';
import { prepared } from '../sql.ts';

/** Calendars, meetings and how they were sorted. */
export const createCalendarQueries = (db: Database): CalendarQueries => ({
  calendars: () =>
    prepared(
      db,
      `SELECT c.*, (SELECT count(*) FROM meetings AS m WHERE m.calendar_id = c.id AND m.status <> 'cancelled') AS meetings
       FROM calendars AS c ORDER BY c.created_at, c.id`,
    ).all() as ReturnType<CalendarQueries['calendars']>[number][],
  // No meeting of a calendar lasts longer than a year (CAL4), so older ones need not be looked at.
  meetings: (from, to) =>
    prepared(
      db,
      `SELECT * FROM meetings WHERE starts_at < ? AND starts_at > strftime('%Y-%m-%dT%H:%M:%fZ', ?, '-367 days')
         AND (starts_at >= ? OR ends_at > ?) ORDER BY starts_at, id`,
    ).all(to, from, from, from) as ReturnType<CalendarQueries['meetings']>[number][],
  meeting: (id) =>
    prepared(db, 'SELECT * FROM meetings WHERE id = ?').get(id) as ReturnType<CalendarQueries['meeting']>,
  meetingRules: () =>
    prepared(
      db,
      `SELECT r.*, a.name AS account_name FROM meeting_rules AS r LEFT JOIN accounts AS a ON a.id = r.account_id
       ORDER BY r.created_at DESC, r.id`,
    ).all() as ReturnType<CalendarQueries['meetingRules']>[number][],
  addresses: () =>
    prepared(db, 'SELECT name, email, account_id AS accountId FROM people WHERE email IS NOT NULL').all() as ReturnType<
      CalendarQueries['addresses']
    >[number][],
  logsSince: (from) =>
    prepared(db, 'SELECT account_id AS accountId, at, kind FROM interactions WHERE at >= ?').all(from) as ReturnType<
      CalendarQueries['logsSince']
    >[number][],
  hasSetting: (id) => prepared(db, 'SELECT 1 FROM settings WHERE id = ?').pluck().get(id) !== undefined,
});
