import type { Migration } from '../migrate.ts';

/** Reflections, what was heard in them, and the objectives that were true the last time. */
export const migration: Migration = {
  version: 5,
  name: '0005-reflections',
  sql: `
CREATE TABLE reflections (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  interaction_id TEXT REFERENCES interactions (id),
  started_at TEXT NOT NULL,
  ended_at TEXT,
  zone TEXT NOT NULL,
  minutes TEXT NOT NULL DEFAULT '[]',
  harvested_at TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX interactions_that_reflect ON interactions (account_id, at) WHERE kind = 'reflection';
CREATE INDEX reflections_by_account ON reflections (account_id, started_at);
CREATE INDEX reflections_by_interaction ON reflections (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE TABLE harvests (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  reflection_id TEXT NOT NULL REFERENCES reflections (id),
  kind TEXT NOT NULL CHECK (kind IN ('challenge', 'opportunity', 'ask', 'promise', 'signal', 'scale', 'value')),
  quote TEXT NOT NULL CHECK (length(quote) > 0),
  starts INTEGER CHECK (starts >= 0),
  meaning TEXT,
  theme TEXT,
  commitment_id TEXT REFERENCES commitments (id),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX harvests_by_reflection ON harvests (reflection_id);
CREATE INDEX harvests_by_account ON harvests (account_id);
CREATE INDEX harvests_by_theme ON harvests (theme) WHERE theme IS NOT NULL;
CREATE INDEX harvests_by_commitment ON harvests (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE TABLE objectives (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  text TEXT NOT NULL CHECK (length(text) > 0),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX objectives_by_account ON objectives (account_id);

CREATE TABLE objective_checks (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objectives (id),
  reflection_id TEXT NOT NULL REFERENCES reflections (id),
  state TEXT NOT NULL CHECK (state IN ('new', 'still true', 'changed', 'on hold', 'dropped')),
  words TEXT,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX objective_checks_by_objective ON objective_checks (objective_id, at);
CREATE INDEX objective_checks_by_reflection ON objective_checks (reflection_id);
`,
};
