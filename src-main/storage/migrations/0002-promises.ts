import type { Migration } from '../migrate.ts';

/** Promises from reflections and from Sales, and the day a promise was first given for. */
export const migration: Migration = {
  version: 2,
  name: '0002-promises',
  sql: `
-- SQLite cannot change a CHECK in place: the table is made anew, with its indexes and its part in the search.
CREATE TABLE commitments_anew (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  interaction_id TEXT REFERENCES interactions (id),
  person_id TEXT REFERENCES people (id),
  direction TEXT NOT NULL CHECK (direction IN ('ours', 'theirs')),
  text TEXT NOT NULL CHECK (length(text) > 0),
  due TEXT,
  first_due TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'moved', 'dropped')),
  origin TEXT NOT NULL CHECK (origin IN ('log', 'note', 'reflection', 'sales', 'drop', 'EBR', 'playbook', 'plan')),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL,
  closed_at TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO commitments_anew (id, account_id, interaction_id, person_id, direction, text, due, first_due, state, origin, audience, created_at, closed_at)
  SELECT id, account_id, interaction_id, person_id, direction, text, due, due, state, origin, audience, created_at, closed_at FROM commitments;
DROP TRIGGER commitments_enter_search;
DROP TRIGGER commitments_change_search;
DROP TRIGGER commitments_leave_search;
DROP TABLE commitments;
ALTER TABLE commitments_anew RENAME TO commitments;
CREATE INDEX commitments_by_account ON commitments (account_id);
CREATE INDEX commitments_open ON commitments (account_id, due) WHERE state = 'open';
CREATE INDEX commitments_by_interaction ON commitments (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX commitments_by_person ON commitments (person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER commitments_enter_search AFTER INSERT ON commitments BEGIN
  INSERT INTO search_rows (kind, owner_id, account_id) VALUES ('promise', new.id, new.account_id);
  INSERT INTO search (rowid, body) SELECT id, new.text FROM search_rows WHERE owner_id = new.id;
END;
CREATE TRIGGER commitments_change_search AFTER UPDATE OF text ON commitments BEGIN
  UPDATE search SET body = new.text WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = new.id);
END;
CREATE TRIGGER commitments_leave_search AFTER DELETE ON commitments BEGIN
  DELETE FROM search WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = old.id);
  DELETE FROM search_rows WHERE owner_id = old.id;
END;
`,
};
