import type { Migration } from '../migrate.ts';

/** What left the book, for whom, and as what: each export can be opened again as it was. */
export const migration: Migration = {
  version: 14,
  name: '0014-exports',
  sql: `
CREATE TABLE exports (
  id TEXT PRIMARY KEY,
  account_id TEXT REFERENCES accounts (id),
  plan_id TEXT REFERENCES plans (id),
  report TEXT NOT NULL CHECK (length(report) > 0),
  format TEXT NOT NULL CHECK (length(format) > 0),
  for_audience TEXT NOT NULL CHECK (for_audience IN ('self', 'manager', 'customer')),
  to_whom TEXT,
  file_name TEXT NOT NULL CHECK (length(file_name) > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  document TEXT NOT NULL,
  fields TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX exports_by_account ON exports (account_id, at) WHERE account_id IS NOT NULL;
CREATE INDEX exports_by_plan ON exports (plan_id) WHERE plan_id IS NOT NULL;
`,
};
