import type { Migration } from '../migrate.ts';

/** What the data says, what the CSM answered where it disagreed with the gut, and how renewals came out. */
export const migration: Migration = {
  version: 7,
  name: '0007-evidence',
  sql: `
-- A CHECK cannot be changed in place. Nothing refers to this table.
CREATE TABLE import_batches_of_three (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('accounts', 'contracts', 'evidence')),
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
INSERT INTO import_batches_of_three SELECT * FROM import_batches;
DROP TABLE import_batches;
ALTER TABLE import_batches_of_three RENAME TO import_batches;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  person_id TEXT REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'usage trend', 'severe tickets', 'overdue invoice')),
  value INTEGER NOT NULL,
  words TEXT,
  occurred_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('typed', 'import')),
  external_key TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_account ON evidence (account_id, kind, occurred_at);
CREATE INDEX evidence_by_person ON evidence (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX evidence_by_external_key ON evidence (external_key) WHERE external_key IS NOT NULL;

CREATE TABLE conflict_answers (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  reading_id TEXT NOT NULL REFERENCES readings (id),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  words TEXT,
  ask_on TEXT,
  was_right TEXT CHECK (was_right IN ('gut', 'data', 'neither')),
  answered_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX conflict_answers_by_sides ON conflict_answers (reading_id, evidence_id);
CREATE INDEX conflict_answers_by_account ON conflict_answers (account_id);
CREATE INDEX conflict_answers_by_evidence ON conflict_answers (evidence_id);

CREATE TABLE renewal_outcomes (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  contract_line_id TEXT REFERENCES contract_lines (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('renewed', 'reduced', 'lost')),
  on_date TEXT NOT NULL,
  words TEXT,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX renewal_outcomes_by_account ON renewal_outcomes (account_id, on_date);
CREATE INDEX renewal_outcomes_by_line ON renewal_outcomes (contract_line_id) WHERE contract_line_id IS NOT NULL;
`,
};
