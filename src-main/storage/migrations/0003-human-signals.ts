import type { Migration } from '../migrate.ts';

/** What people show without saying it: how fast they answer, how they see us, whether they can say the value. */
export const migration: Migration = {
  version: 3,
  name: '0003-human-signals',
  sql: `
CREATE TABLE reply_pairs (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  person_id TEXT REFERENCES people (id),
  about TEXT,
  asked_at TEXT NOT NULL,
  answered_at TEXT,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reply_pairs_by_account ON reply_pairs (account_id, asked_at);
CREATE INDEX reply_pairs_by_person ON reply_pairs (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE perceptions (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  person_id TEXT REFERENCES people (id),
  interaction_id TEXT REFERENCES interactions (id),
  scale TEXT NOT NULL CHECK (scale IN ('confidence', 'alignment', 'trust')),
  value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
  quote TEXT,
  occurred_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX perceptions_by_account ON perceptions (account_id, scale, occurred_at);
CREATE INDEX perceptions_by_person ON perceptions (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX perceptions_by_interaction ON perceptions (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE TABLE value_statements (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  person_id TEXT REFERENCES people (id),
  interaction_id TEXT REFERENCES interactions (id),
  said TEXT NOT NULL CHECK (said IN ('yes', 'no')),
  words TEXT,
  occurred_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX value_statements_by_account ON value_statements (account_id, occurred_at);
CREATE INDEX value_statements_by_person ON value_statements (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX value_statements_by_interaction ON value_statements (interaction_id) WHERE interaction_id IS NOT NULL;
`,
};
