import type { Migration } from '../migrate.ts';

/** The road: stages with their rules in every version of the map, and the line of steps that accounts move along. */
export const migration: Migration = {
  version: 12,
  name: '0012-journey',
  sql: `
CREATE TABLE journey_maps (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number >= 1),
  body TEXT NOT NULL,
  words TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX journey_maps_by_number ON journey_maps (number);

CREATE TABLE stage_entries (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  stage TEXT,
  on_date TEXT NOT NULL,
  words TEXT,
  recorded_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_entries_by_account ON stage_entries (account_id, on_date);

-- Without an account a step is common to all; with one it was added for this customer.
CREATE TABLE line_steps (
  id TEXT PRIMARY KEY,
  account_id TEXT REFERENCES accounts (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  definition TEXT,
  position TEXT NOT NULL CHECK (length(position) > 0),
  stall_days INTEGER CHECK (stall_days > 0),
  retired_on TEXT,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX line_steps_by_account ON line_steps (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE line_places (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  step_id TEXT NOT NULL REFERENCES line_steps (id),
  entered_on TEXT NOT NULL,
  left_on TEXT,
  words TEXT,
  recorded_at TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX line_places_by_account ON line_places (account_id, entered_on);
CREATE INDEX line_places_by_step ON line_places (step_id);
CREATE UNIQUE INDEX line_places_now ON line_places (account_id) WHERE left_on IS NULL;
`,
};
