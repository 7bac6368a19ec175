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
  const touches = prepared(
    db,
    `SELECT isRecent, count(begun_by) AS said, count(*) FILTER (WHERE begun_by = 'them') AS theirs,
       sum(people) AS people, count(*) FILTER (WHERE people > 0) AS talks
     FROM (SELECT at >= ? AS isRecent, begun_by,
         CASE WHEN kind IN (${talks})
           THEN (SELECT count(*) FROM interaction_people AS p WHERE p.interaction_id = i.id) ELSE 0 END AS people
       FROM interactions AS i WHERE account_id = ? AND at >= ? AND at < ?)
     GROUP BY isRecent`,
  );
  const pairs = prepared(
    db,
    `SELECT asked_at AS askedAt, answered_at AS answeredAt, zone FROM reply_pairs
     WHERE account_id = ? AND asked_at < ? AND (asked_at >= ? OR answered_at IS NULL) ORDER BY asked_at`,
  );
  return (accountId) => {
    const halves = touches.all(from.recent, accountId, from.before, before) as Half[];
    const half = (isRecent: 0 | 1): Half => halves.find((one) => one.isRecent === isRecent) ?? { ...empty, isRecent };
    const [now, was] = [half(1), half(0)];
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
      begun: { recent: { theirs: now.theirs, said: now.said }, before: { theirs: was.theirs, said: was.said } },
      attendance: {
        recent: { people: now.people, talks: now.talks },
        before: { people: was.people, talks: was.talks },
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

interface Half {
  readonly isRecent: number;
  readonly said: number;
  readonly theirs: number;
  readonly people: number;
  readonly talks: number;
}
const empty = { said: 0, theirs: 0, people: 0, talks: 0 };

interface Asked {
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly zone: TimeZone;
}
const dayIn = (zone: TimeZone, at: Instant): IsoDate => calendarOf(zone).dateOf(at);
