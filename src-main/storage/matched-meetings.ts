import type { Database } from 'better-sqlite3';
import { peopleOf } from '#domain/meeting';
import { createMeetingMatcher, type MeetingDirectory } from '#domain/meeting-match';
import type { Json } from '#domain/row-values';
import { prepared } from './sql.ts';

/** Meetings that nobody sorted and that are an account's by who came or by their title: no row says so, and they name it. */
export function matchedMeetings(db: Database, accountId: string): readonly string[] {
  const rows = prepared(
    db,
    'SELECT id, uid, title, attendees FROM meetings WHERE account_id IS NULL AND sorted IS NULL',
  ).all() as { id: string; uid: string; title: string; attendees: Json }[];
  if (rows.length === 0) return [];
  const internal = prepared(db, "SELECT value FROM settings WHERE id = 'internalDomains'").pluck().get();
  const { match } = createMeetingMatcher({
    accounts: prepared(db, 'SELECT id, name, domain FROM accounts').all() as MeetingDirectory['accounts'][number][],
    people: prepared(
      db,
      'SELECT name, email, account_id AS accountId FROM people',
    ).all() as MeetingDirectory['people'][number][],
    internalDomains: typeof internal === 'string' ? (JSON.parse(internal) as string[]) : [],
    rules: prepared(db, 'SELECT * FROM meeting_rules').all() as MeetingDirectory['rules'][number][],
  });
  return rows
    .filter(
      (row) => match({ uid: row.uid, title: row.title, people: peopleOf(row.attendees) })?.accountId === accountId,
    )
    .map(({ id }) => id);
}
