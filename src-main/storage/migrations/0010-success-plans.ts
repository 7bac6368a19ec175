import type { Migration } from '../migrate.ts';

/** Agreements on outcomes: the plan's lines, what was measured, what it was worth, and what was agreed with whom. */
export const migration: Migration = {
  version: 10,
  name: '0010-success-plans',
  sql: `
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  title TEXT NOT NULL CHECK (length(title) > 0),
  use_case TEXT,
  template TEXT,
  starts_on TEXT NOT NULL,
  closed_on TEXT,
  closing_words TEXT,
  roles TEXT NOT NULL DEFAULT '[]',
  proof_points TEXT NOT NULL DEFAULT '[]',
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plans_by_account ON plans (account_id);

-- One list a plan, in the order of its positions: a line hangs on the nearest line above it of a higher level.
CREATE TABLE plan_items (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  plan_id TEXT NOT NULL REFERENCES plans (id),
  level TEXT NOT NULL CHECK (level IN ('objective', 'outcome', 'step')),
  position TEXT NOT NULL CHECK (length(position) > 0),
  text TEXT NOT NULL,
  objective_id TEXT REFERENCES objectives (id),
  owner_person_id TEXT REFERENCES people (id),
  owner_ours TEXT,
  starts_on TEXT,
  due TEXT,
  start_offset INTEGER,
  due_offset INTEGER,
  after_id TEXT REFERENCES plan_items (id),
  done_on TEXT,
  value_type TEXT CHECK (value_type IN ('cost avoided', 'revenue gained', 'risk reduced', 'speed gained')),
  metric TEXT,
  unit TEXT,
  currency TEXT CHECK (length(currency) = 3),
  baseline REAL,
  baseline_on TEXT,
  target REAL,
  importance INTEGER NOT NULL DEFAULT 3 CHECK (importance BETWEEN 1 AND 5),
  measured_how TEXT,
  attribution TEXT,
  remarks TEXT,
  status TEXT CHECK (status IN ('on track', 'at risk', 'off track', 'achieved', 'dropped')),
  status_reason TEXT,
  status_on TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_items_by_plan ON plan_items (plan_id, position);
CREATE INDEX plan_items_by_account ON plan_items (account_id);
CREATE INDEX plan_items_by_objective ON plan_items (objective_id) WHERE objective_id IS NOT NULL;
CREATE INDEX plan_items_by_owner ON plan_items (owner_person_id) WHERE owner_person_id IS NOT NULL;
CREATE INDEX plan_items_by_dependency ON plan_items (after_id) WHERE after_id IS NOT NULL;
CREATE INDEX plan_items_open ON plan_items (account_id, due) WHERE level = 'step' AND done_on IS NULL AND due IS NOT NULL;

CREATE TABLE measurements (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  item_id TEXT NOT NULL REFERENCES plan_items (id),
  value REAL NOT NULL,
  on_date TEXT NOT NULL,
  source TEXT,
  confirmed_by TEXT REFERENCES people (id),
  confirmed_name TEXT,
  confirmed_on TEXT,
  confirmed_words TEXT,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  CHECK ((confirmed_on IS NULL) = (confirmed_name IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX measurements_by_item ON measurements (item_id, on_date);
CREATE INDEX measurements_by_account ON measurements (account_id);
CREATE INDEX measurements_by_person ON measurements (confirmed_by) WHERE confirmed_by IS NOT NULL;

CREATE TABLE receipts (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  item_id TEXT REFERENCES plan_items (id),
  state TEXT NOT NULL CHECK (state IN ('expected', 'claimed', 'confirmed')),
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('time saved', 'cost avoided', 'revenue added', 'stated')),
  inputs TEXT NOT NULL DEFAULT '{}',
  words TEXT,
  left_out TEXT,
  note_id TEXT REFERENCES notes (id),
  confirmed_by TEXT REFERENCES people (id),
  confirmed_name TEXT,
  confirmed_on TEXT,
  confirmed_words TEXT,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  CHECK (period_from <= period_to),
  CHECK ((confirmed_on IS NULL) = (confirmed_name IS NULL)),
  CHECK (state <> 'confirmed' OR confirmed_on IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_account ON receipts (account_id, period_to);
CREATE INDEX receipts_by_item ON receipts (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX receipts_by_note ON receipts (note_id) WHERE note_id IS NOT NULL;
CREATE INDEX receipts_by_person ON receipts (confirmed_by) WHERE confirmed_by IS NOT NULL;

-- What was agreed stays as it was worded then.
CREATE TABLE plan_versions (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  plan_id TEXT NOT NULL REFERENCES plans (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  agreed_on TEXT NOT NULL,
  person_id TEXT REFERENCES people (id),
  agreed_name TEXT NOT NULL CHECK (length(agreed_name) > 0),
  words TEXT,
  body TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX plan_versions_by_number ON plan_versions (plan_id, number);
CREATE INDEX plan_versions_by_account ON plan_versions (account_id);
CREATE INDEX plan_versions_by_person ON plan_versions (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE plan_reviews (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  plan_id TEXT NOT NULL REFERENCES plans (id),
  on_date TEXT NOT NULL,
  words TEXT,
  recorded_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_reviews_by_plan ON plan_reviews (plan_id, on_date);
CREATE INDEX plan_reviews_by_account ON plan_reviews (account_id);

-- The CSM's own templates; those that ship stand in the code.
CREATE TABLE plan_templates (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  segment TEXT,
  use_case TEXT,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
