import type { Database } from 'better-sqlite3';
import { replyDays, signalDays, signalWindows, talkKinds, type SilenceFacts } from '#domain/human-signals';
import type { StepIn } from '#domain/step-in';
import { addDays, type Instant, type IsoDate, type TimeZone } from '#domain/time';
import { calendarOf } from '#domain/zone-calendar';
import { prepared } from '../sql.ts';

const talks = talkKinds.map((kind) => `'${kind}'`).join(', ');

/** Reads what the quiet signs of one account are judged by: by its own index, within both windows only. */
export function silenceReader(db: Database, today: IsoDate, before: Instant): (accountId: string) => SilenceFacts {
  const from = signalWindows(before);
  const since = addDays(today, 1 - signalDays);
  // One row without grouping: it is read for every account when Today is made from nothing.
  const touches = prepared(
    db,
    `SELECT count(begun_by) FILTER (WHERE isRecent) AS said, count(begun_by) FILTER (WHERE NOT isRecent) AS saidBefore,
       count(*) FILTER (WHERE isRecent AND begun_by = 'them') AS theirs,
       count(*) FILTER (WHERE NOT isRecent AND begun_by = 'them') AS theirsBefore,
       coalesce(sum(people) FILTER (WHERE isRecent), 0) AS people,
       coalesce(sum(people) FILTER (WHERE NOT isRecent), 0) AS peopleBefore,
       count(*) FILTER (WHERE isRecent AND people > 0) AS talks,
       count(*) FILTER (WHERE NOT isRecent AND people > 0) AS talksBefore
     FROM (SELECT at >= ? AS isRecent, begun_by,
         CASE WHEN kind IN (${talks})
           THEN (SELECT count(*) FROM interaction_people AS p WHERE p.interaction_id = i.id) ELSE 0 END AS people
       FROM interactions AS i WHERE account_id = ? AND at >= ? AND at < ?
       LIMIT -1)`,
  );
  const pairs = prepared(
    db,
    `SELECT asked_at AS askedAt, answered_at AS answeredAt, zone FROM reply_pairs
     WHERE account_id = ? AND asked_at < ? AND (asked_at >= ? OR answered_at IS NULL) ORDER BY asked_at`,
  );
  return (accountId) => {
    const told = touches.get(from.recent, accountId, from.before, before) as Told;
    const asked = pairs.all(accountId, before, from.before) as Asked[];
    const days = (isRecent: boolean): number[] =>
      asked.flatMap(({ askedAt, answeredAt, zone }) =>
        answeredAt === null || answeredAt >= before || askedAt >= from.recent !== isRecent
          ? []
          : [replyDays(dayIn(zone, askedAt), dayIn(zone, answeredAt))],
      );
    const open = asked.find(({ answeredAt }) => answeredAt === null || answeredAt >= before);
    return {
      since,
      begun: {
        recent: { theirs: told.theirs, said: told.said },
        before: { theirs: told.theirsBefore, said: told.saidBefore },
      },
      attendance: {
        recent: { people: told.people, talks: told.talks },
        before: { people: told.peopleBefore, talks: told.talksBefore },
      },
      replies: { recent: days(true), before: days(false) },
      openSince: open ? dayIn(open.zone, open.askedAt) : null,
    };
  };
}

/** Reads the newest task of an account that a drop led to. */
export function stepInReader(db: Database): (accountId: string) => StepIn | null {
  const newest = prepared(
    db,
    `SELECT id, state, due, created_at AS createdAt FROM commitments
     WHERE account_id = ? AND origin = 'drop' ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  return (accountId) => (newest.get(accountId) as StepIn | undefined) ?? null;
}

type Told = Readonly<
  Record<
    'said' | 'saidBefore' | 'theirs' | 'theirsBefore' | 'people' | 'peopleBefore' | 'talks' | 'talksBefore',
    number
  >
>;

interface Asked {
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly zone: TimeZone;
}
const dayIn = (zone: TimeZone, at: Instant): IsoDate => calendarOf(zone).dateOf(at);
