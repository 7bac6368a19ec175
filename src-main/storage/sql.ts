import type { Database, Statement } from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Compilable } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * Kysely as a builder of typed SQL only. Statements run synchronously on the driver, so that a transaction
 * is one uninterrupted piece of work and nothing can slip in between.
 */
export const sql = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** All rows of a query. */
export function all<Row>(db: Database, query: Compilable<Row>): Row[] {
  const { sql: text, parameters } = query.compile();
  return prepared(db, text).all(...parameters) as Row[];
}

/** The first row of a query, or undefined. */
export function first<Row>(db: Database, query: Compilable<Row>): Row | undefined {
  const { sql: text, parameters } = query.compile();
  return prepared(db, text).get(...parameters) as Row | undefined;
}

/** Runs a write and answers how many rows it touched. */
export function run(db: Database, query: Compilable): number {
  const { sql: text, parameters } = query.compile();
  return prepared(db, text).run(...parameters).changes;
}

/** A statement, prepared once for each connection and text. */
export function prepared(db: Database, text: string): Statement<unknown[]> {
  let statements = statementsByConnection.get(db);
  if (!statements) statementsByConnection.set(db, (statements = new Map()));
  let statement = statements.get(text);
  if (!statement) {
    // Bulk inserts and IN lists come in many lengths: keep the cache from growing without end.
    if (statements.size > 500) statements.clear();
    statements.set(text, (statement = db.prepare(text)));
  }
  return statement;
}

const statementsByConnection = new WeakMap<Database, Map<string, Statement<unknown[]>>>();
