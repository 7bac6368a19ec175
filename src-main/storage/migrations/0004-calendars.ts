import type { Migration } from '../migrate.ts';

/** Calendars, the meetings found in them, and how they were sorted. */
export const migration: Migration = {
  version: 4,
  name: '0004-calendars',
  sql: `
CREATE TABLE calendars (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  path TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  calendar_id TEXT NOT NULL REFERENCES calendars (id),
  uid TEXT NOT NULL,
  occurrence TEXT NOT NULL,
  title TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'tentative', 'cancelled')),
  response TEXT CHECK (response IN ('accepted', 'declined', 'tentative', 'none')),
  attendees TEXT NOT NULL DEFAULT '[]',
  account_id TEXT REFERENCES accounts (id),
  sorted TEXT CHECK (sorted IN ('account', 'internal', 'ignored')),
  sorted_by TEXT CHECK (sorted_by IN ('match', 'rule', 'hand')),
  reason TEXT,
  interaction_id TEXT REFERENCES interactions (id),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX meetings_by_occurrence ON meetings (uid, occurrence);
CREATE INDEX meetings_by_start ON meetings (starts_at);
CREATE INDEX meetings_by_calendar ON meetings (calendar_id);
CREATE INDEX meetings_by_account ON meetings (account_id, starts_at) WHERE account_id IS NOT NULL;
CREATE INDEX meetings_by_interaction ON meetings (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE TABLE meeting_rules (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('domain', 'title', 'uid')),
  value TEXT NOT NULL CHECK (length(value) > 0),
  sorted TEXT NOT NULL CHECK (sorted IN ('account', 'internal', 'ignored')),
  account_id TEXT REFERENCES accounts (id),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX meeting_rules_by_value ON meeting_rules (kind, value);
CREATE INDEX meeting_rules_by_account ON meeting_rules (account_id) WHERE account_id IS NOT NULL;
`,
};
