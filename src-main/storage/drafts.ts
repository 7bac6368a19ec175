import type { Database } from 'better-sqlite3';
import type { Instant } from '#domain/time';
import { first, prepared, run, sql } from './sql.ts';

export interface Draft {
  readonly body: string;
  readonly at: Instant;
}

export const getDraft = (db: Database, key: string): Draft | undefined =>
  first(db, sql.selectFrom('drafts').select(['body', 'at']).where('key', '=', key));

/** All drafts of logs, the newest first; their keys begin with `log`. */
export const listLogDrafts = (db: Database): readonly (Draft & { readonly key: string })[] =>
  prepared(
    db,
    "SELECT key, body, at FROM drafts WHERE key = 'log' OR key LIKE 'log:%' ORDER BY at DESC, key",
  ).all() as (Draft & {
    key: string;
  })[];

/** Durable when it returns: the write is a transaction of its own. */
export function putDraft(db: Database, key: string, body: string, at: Instant): void {
  run(
    db,
    sql
      .insertInto('drafts')
      .values({ key, body, at })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ body, at })),
  );
}

export function dropDraft(db: Database, key: string): void {
  run(db, sql.deleteFrom('drafts').where('key', '=', key));
}
