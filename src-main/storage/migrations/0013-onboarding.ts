import type { Migration } from '../migrate.ts';

/** From signature to value: what Sales handed over, both clocks, the risks, and the work nobody saw. */
export const migration: Migration = {
  version: 13,
  name: '0013-onboarding',
  sql: `
CREATE TABLE risks (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  text TEXT NOT NULL CHECK (length(text) > 0),
  answer TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('typed', 'sales', 'reflection', 'note')),
  owner_ours TEXT,
  due TEXT,
  closed_on TEXT,
  closing_words TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX risks_by_account ON risks (account_id);

CREATE TABLE onboardings (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  signed_on TEXT,
  kickoff_on TEXT,
  planned_live_on TEXT,
  live_on TEXT,
  first_value TEXT,
  planned_first_value_on TEXT,
  first_value_on TEXT,
  second_value TEXT,
  second_value_on TEXT,
  blockers TEXT,
  closed_on TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX onboardings_by_account ON onboardings (account_id);

CREATE TABLE handoffs (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  from_name TEXT,
  on_date TEXT NOT NULL,
  words TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handoffs_by_account ON handoffs (account_id);

-- What was said at the handoff, word for word, and what it became.
CREATE TABLE handoff_items (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  handoff_id TEXT NOT NULL REFERENCES handoffs (id),
  kind TEXT NOT NULL CHECK (kind IN ('hypothesis', 'risk', 'stakeholder', 'promise')),
  text TEXT NOT NULL CHECK (length(text) > 0),
  plan_item_id TEXT REFERENCES plan_items (id),
  risk_id TEXT REFERENCES risks (id),
  person_id TEXT REFERENCES people (id),
  commitment_id TEXT REFERENCES commitments (id),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX handoff_items_by_handoff ON handoff_items (handoff_id);
CREATE INDEX handoff_items_by_account ON handoff_items (account_id);
CREATE INDEX handoff_items_by_plan_item ON handoff_items (plan_item_id) WHERE plan_item_id IS NOT NULL;
CREATE INDEX handoff_items_by_risk ON handoff_items (risk_id) WHERE risk_id IS NOT NULL;
CREATE INDEX handoff_items_by_person ON handoff_items (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX handoff_items_by_commitment ON handoff_items (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE TABLE work_done (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  text TEXT NOT NULL CHECK (length(text) > 0),
  on_date TEXT NOT NULL,
  told_on TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX work_done_by_account ON work_done (account_id, on_date);
`,
};
