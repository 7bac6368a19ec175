import type { Migration } from '../migrate.ts';

/** Adoption: the milestones of a product, who reached them when, and what the usage files say. */
export const migration: Migration = {
  version: 11,
  name: '0011-adoption',
  sql: `
-- A CHECK cannot be changed in place. Nothing refers to this table.
CREATE TABLE import_batches_of_four (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('accounts', 'contracts', 'evidence', 'usage')),
  name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  undone_at TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO import_batches_of_four SELECT * FROM import_batches;
DROP TABLE import_batches;
ALTER TABLE import_batches_of_four RENAME TO import_batches;

CREATE TABLE milestones (
  id TEXT PRIMARY KEY,
  product TEXT,
  name TEXT NOT NULL CHECK (length(name) > 0),
  definition TEXT,
  position TEXT NOT NULL CHECK (length(position) > 0),
  known_by TEXT NOT NULL CHECK (known_by IN ('tick', 'usage')),
  metric TEXT,
  per TEXT CHECK (per IN ('day', 'week', 'month')),
  at_least REAL,
  due_days INTEGER CHECK (due_days >= 0),
  stall_days INTEGER CHECK (stall_days > 0),
  celebration TEXT,
  retired_on TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL,
  CHECK (known_by = 'tick' OR (metric IS NOT NULL AND per IS NOT NULL AND at_least IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- What a person says of an account and a milestone; what a rule finds in the usage is derived.
CREATE TABLE milestone_marks (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  milestone_id TEXT NOT NULL REFERENCES milestones (id),
  reached_on TEXT,
  is_needless INTEGER NOT NULL DEFAULT 0 CHECK (is_needless IN (0, 1)),
  words TEXT,
  celebrated_on TEXT,
  recorded_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX milestone_marks_by_sides ON milestone_marks (account_id, milestone_id);
CREATE INDEX milestone_marks_by_milestone ON milestone_marks (milestone_id);

CREATE TABLE usage_readings (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  contract_line_id TEXT REFERENCES contract_lines (id),
  metric TEXT NOT NULL CHECK (length(metric) > 0),
  per TEXT NOT NULL CHECK (per IN ('day', 'week', 'month')),
  on_date TEXT NOT NULL,
  value REAL NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('typed', 'import')),
  external_key TEXT,
  recorded_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX usage_readings_by_account ON usage_readings (account_id, metric, on_date, value);
CREATE INDEX usage_readings_by_line ON usage_readings (contract_line_id) WHERE contract_line_id IS NOT NULL;
CREATE UNIQUE INDEX usage_readings_by_external_key ON usage_readings (external_key) WHERE external_key IS NOT NULL;
`,
};
