import type { Database } from 'better-sqlite3';
import type { HeardScale, ReflectionQueries, StoredReflection } from '../../app/ports/reflection-queries.ts';
import type { BookTheme, KeptHarvest, Objective, PastReflection } from '#contract/reflections';
import type { Level } from '#domain/sentiment';
import type { Instant } from '#domain/time';
import { prepared } from '../sql.ts';

/** The questions about reflections, answered by the reading connection. Every interaction of that kind is one. */
export const createReflectionQueries = (db: Database): ReflectionQueries => ({
  last: (before) =>
    prepared(
      db,
      `SELECT account_id AS accountId, max(at) AS at FROM interactions
       WHERE kind = 'reflection' AND at < ? GROUP BY account_id`,
    ).all(before) as { accountId: string; at: Instant }[],
  lastOf: (accountId, before) =>
    prepared(
      db,
      `SELECT id AS interactionId, at, zone, minutes FROM interactions
       WHERE kind = 'reflection' AND account_id = ? AND at < ? ORDER BY at DESC, id DESC LIMIT 1`,
    ).get(accountId, before) as ReturnType<ReflectionQueries['lastOf']>,
  past: (limit) => readPast(db, limit),
  talkedSince: (from, before) =>
    prepared(db, `SELECT count(DISTINCT account_id) FROM interactions WHERE kind = 'reflection' AND at >= ? AND at < ?`)
      .pluck()
      .get(from, before) as number,
  mentions: (from, before) =>
    prepared(
      db,
      `SELECT h.theme, h.account_id AS accountId, a.name AS accountName, r.interaction_id AS interactionId,
         r.started_at AS at, r.zone, h.quote
       FROM harvests AS h JOIN reflections AS r ON r.id = h.reflection_id JOIN accounts AS a ON a.id = h.account_id
       WHERE h.theme IS NOT NULL AND r.started_at >= ? AND r.started_at < ? ORDER BY r.started_at DESC, h.id`,
    ).all(from, before) as BookTheme['mentions'],
  planned: () =>
    prepared(
      db,
      `SELECT c.id AS commitmentId, c.account_id AS accountId, a.name AS accountName, c.due AS "on"
       FROM commitments AS c JOIN accounts AS a ON a.id = c.account_id
       WHERE c.origin = 'reflection' AND c.interaction_id IS NULL AND c.state = 'open' AND c.due IS NOT NULL
       ORDER BY c.due, a.name`,
    ).all() as ReturnType<ReflectionQueries['planned']>,
  get: (interactionId) => readReflection(db, interactionId),
  scales: (accountId) =>
    prepared(
      db,
      `SELECT scale, value, quote, occurred_at AS at, interaction_id AS interactionId FROM perceptions
       WHERE account_id = ? ORDER BY occurred_at DESC, recorded_at DESC, id DESC`,
    ).all(accountId) as HeardScale[],
  objectives: (accountId, at) =>
    prepared(
      db,
      `SELECT o.id, o.text,
         (SELECT state FROM objective_checks WHERE objective_id = o.id AND at < @at ORDER BY at DESC, id DESC LIMIT 1) AS state,
         (SELECT at FROM objective_checks WHERE objective_id = o.id AND at < @at ORDER BY at DESC, id DESC LIMIT 1) AS at,
         (SELECT state FROM objective_checks WHERE objective_id = o.id AND at = @at ORDER BY id DESC LIMIT 1) AS now
       FROM objectives AS o
       WHERE o.account_id = @accountId
         AND NOT EXISTS (SELECT 1 FROM objective_checks WHERE objective_id = o.id AND at > @at AND state = 'new')
       ORDER BY o.created_at, o.id`,
    ).all({ accountId, at }) as (Omit<Objective, 'on'> & { at: Instant | null })[],
  quotes: (interactionId) =>
    prepared(
      db,
      `SELECT h.kind, h.quote, h.meaning FROM harvests AS h JOIN reflections AS r ON r.id = h.reflection_id
       WHERE r.interaction_id = ? ORDER BY h.starts IS NULL, h.starts, h.id`,
    ).all(interactionId) as Pick<KeptHarvest, 'kind' | 'quote' | 'meaning'>[],
  drafts: () =>
    prepared(
      db,
      `SELECT key, at FROM drafts WHERE key LIKE 'reflection:%' OR key LIKE 'harvest:%' ORDER BY at DESC, key`,
    ).all() as { key: string; at: Instant }[],
  closedSince: (accountId, from) =>
    prepared(
      db,
      `SELECT count(*) FILTER (WHERE state = 'kept') AS kept, count(*) FILTER (WHERE state = 'broken') AS broken
       FROM commitments WHERE account_id = ? AND closed_at >= ?`,
    ).get(accountId, from) as { kept: number; broken: number },
  readingsSince: (accountId, from) =>
    prepared(db, 'SELECT count(*) FROM effective_readings WHERE account_id = ? AND occurred_at > ?')
      .pluck()
      .get(accountId, from) as number,
  levelAt: (accountId, before) =>
    (prepared(
      db,
      `SELECT level FROM effective_readings WHERE account_id = ? AND occurred_at < ?
       ORDER BY occurred_at DESC, id DESC LIMIT 1`,
    )
      .pluck()
      .get(accountId, before) as Level | undefined) ?? null,
});

function readPast(db: Database, limit: number): ReturnType<ReflectionQueries['past']> {
  const rows = prepared(
    db,
    `SELECT i.id AS interactionId, i.account_id AS accountId, a.name AS accountName, i.at, i.zone, i.minutes,
       r.id AS reflectionId, r.harvested_at AS harvestedAt
     FROM interactions AS i JOIN accounts AS a ON a.id = i.account_id
       LEFT JOIN reflections AS r ON r.interaction_id = i.id
     WHERE i.kind = 'reflection' ORDER BY i.at DESC, i.id DESC LIMIT ?`,
  ).all(limit) as (Omit<PastReflection, 'people' | 'harvested' | 'quote' | 'harvestCount'> & {
    reflectionId: string | null;
    harvestedAt: Instant | null;
  })[];
  return {
    past: rows.map(({ reflectionId, harvestedAt, ...row }) => ({
      ...row,
      people: readPeople(db, row.interactionId),
      harvested: harvestedAt !== null,
      quote:
        (prepared(
          db,
          `SELECT quote FROM harvests WHERE reflection_id = ?
           ORDER BY kind <> 'challenge', length(quote) > 90, starts, id LIMIT 1`,
        )
          .pluck()
          .get(reflectionId) as string | undefined) ?? null,
      harvestCount: prepared(db, 'SELECT count(*) FROM harvests WHERE reflection_id = ?')
        .pluck()
        .get(reflectionId) as number,
    })),
    total: prepared(db, `SELECT count(*) FROM interactions WHERE kind = 'reflection'`).pluck().get() as number,
  };
}

const readPeople = (db: Database, interactionId: string): string[] =>
  prepared(
    db,
    `SELECT p.name FROM interaction_people AS i JOIN people AS p ON p.id = i.person_id
     WHERE i.interaction_id = ? ORDER BY i.id`,
  )
    .pluck()
    .all(interactionId) as string[];

function readReflection(db: Database, interactionId: string): StoredReflection | undefined {
  const row = prepared(
    db,
    `SELECT i.id AS interactionId, i.account_id AS accountId, a.name AS accountName, i.at, i.zone, i.minutes,
       coalesce(r.audience, i.audience) AS audience, r.harvested_at AS harvestedAt, r.id AS reflectionId,
       coalesce((SELECT body FROM notes WHERE interaction_id = i.id ORDER BY id LIMIT 1), '') AS note
     FROM interactions AS i JOIN accounts AS a ON a.id = i.account_id
       LEFT JOIN reflections AS r ON r.interaction_id = i.id
     WHERE i.id = ?`,
  ).get(interactionId) as (Omit<StoredReflection, 'people' | 'harvests'> & { reflectionId: string | null }) | undefined;
  if (!row) return undefined;
  const { reflectionId, ...reflection } = row;
  const harvests = prepared(
    db,
    `SELECT h.id, h.kind, h.quote, h.starts, h.meaning, h.theme, c.direction, c.text, c.due, c.state
     FROM harvests AS h LEFT JOIN commitments AS c ON c.id = h.commitment_id
     WHERE h.reflection_id = ? ORDER BY h.id`,
  ).all(reflectionId) as (Omit<KeptHarvest, 'commitment'> & {
    direction: NonNullable<KeptHarvest['commitment']>['direction'] | null;
    text: string;
    due: string | null;
    state: NonNullable<KeptHarvest['commitment']>['state'];
  })[];
  return {
    ...reflection,
    people: readPeople(db, interactionId),
    harvests: harvests.map(({ direction, text, due, state, ...harvest }) => ({
      ...harvest,
      commitment: direction === null ? null : { direction, text, due, state },
    })),
  };
}
