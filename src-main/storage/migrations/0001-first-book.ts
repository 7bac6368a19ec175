import type { Migration } from '../migrate.ts';

/** The first book: its tables, its journal, its search index. Frozen: a later change is a later step. */
export const migration: Migration = {
  version: 1,
  name: '0001-first-book',
  sql: `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE settings (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  external_id TEXT,
  external_key TEXT,
  name TEXT NOT NULL CHECK (length(name) > 0),
  domain TEXT,
  parent_id TEXT REFERENCES accounts (id),
  segment TEXT,
  coverage TEXT CHECK (coverage IN ('high-touch', 'hybrid', 'digital')),
  stage TEXT,
  industry TEXT,
  country TEXT,
  customer_since TEXT,
  owner TEXT,
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  extra TEXT NOT NULL DEFAULT '{}',
  typed TEXT NOT NULL DEFAULT '[]',
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX accounts_by_external_key ON accounts (external_key) WHERE external_key IS NOT NULL;
CREATE INDEX accounts_by_domain ON accounts (domain) WHERE domain IS NOT NULL;
CREATE INDEX accounts_by_parent ON accounts (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE contract_lines (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  external_id TEXT,
  external_key TEXT,
  product TEXT,
  arr_minor INTEGER NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  starts_on TEXT,
  ends_on TEXT,
  notice_days INTEGER,
  auto_renew INTEGER CHECK (auto_renew IN (0, 1)),
  is_trial INTEGER NOT NULL DEFAULT 0 CHECK (is_trial IN (0, 1)),
  seats INTEGER,
  billing TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  typed TEXT NOT NULL DEFAULT '[]',
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX contract_lines_by_external_key ON contract_lines (external_key) WHERE external_key IS NOT NULL;
CREATE INDEX contract_lines_by_account ON contract_lines (account_id);

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  email TEXT,
  title TEXT,
  former_since TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX people_by_account ON people (account_id);

CREATE TABLE interactions (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  minutes INTEGER CHECK (minutes >= 0),
  begun_by TEXT CHECK (begun_by IN ('us', 'them')),
  renewal_confidence INTEGER CHECK (renewal_confidence BETWEEN 0 AND 100),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX interactions_by_account ON interactions (account_id, at);
CREATE INDEX interactions_with_renewal_confidence ON interactions (account_id, at) WHERE renewal_confidence IS NOT NULL;

CREATE TABLE interaction_people (
  id TEXT PRIMARY KEY,
  interaction_id TEXT NOT NULL REFERENCES interactions (id),
  person_id TEXT NOT NULL REFERENCES people (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_people_by_interaction ON interaction_people (interaction_id);
CREATE INDEX interaction_people_by_person ON interaction_people (person_id);

CREATE TABLE interaction_signals (
  id TEXT PRIMARY KEY,
  interaction_id TEXT NOT NULL REFERENCES interactions (id),
  signal TEXT NOT NULL,
  direction INTEGER NOT NULL CHECK (direction IN (-1, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_signals_by_interaction ON interaction_signals (interaction_id);

CREATE TABLE readings (
  id TEXT PRIMARY KEY,
  corrects TEXT REFERENCES readings (id),
  account_id TEXT NOT NULL REFERENCES accounts (id),
  interaction_id TEXT REFERENCES interactions (id),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
  reasons TEXT NOT NULL DEFAULT '[]',
  occurred_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  source TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer'))
) STRICT, WITHOUT ROWID;
CREATE INDEX readings_by_account ON readings (account_id, occurred_at, id);
CREATE UNIQUE INDEX readings_by_corrected ON readings (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX readings_by_interaction ON readings (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE TRIGGER readings_are_append_only BEFORE UPDATE ON readings
BEGIN SELECT raise(ABORT, 'a reading is corrected by a new one'); END;
CREATE VIEW effective_readings AS
  SELECT r.* FROM readings AS r
  WHERE NOT EXISTS (SELECT 1 FROM readings AS c WHERE c.corrects = r.id);

CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  interaction_id TEXT REFERENCES interactions (id),
  body TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_by_account ON notes (account_id, created_at);
CREATE INDEX notes_by_interaction ON notes (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE TABLE note_versions (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES notes (id),
  body TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_versions_by_note ON note_versions (note_id, at);

CREATE TABLE commitments (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  interaction_id TEXT REFERENCES interactions (id),
  person_id TEXT REFERENCES people (id),
  direction TEXT NOT NULL CHECK (direction IN ('ours', 'theirs')),
  text TEXT NOT NULL CHECK (length(text) > 0),
  due TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'moved', 'dropped')),
  origin TEXT NOT NULL CHECK (origin IN ('log', 'note', 'EBR', 'playbook', 'plan')),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL,
  closed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX commitments_by_account ON commitments (account_id);
CREATE INDEX commitments_open ON commitments (account_id, due) WHERE state = 'open';
CREATE INDEX commitments_by_interaction ON commitments (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX commitments_by_person ON commitments (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE import_batches (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('accounts', 'contracts')),
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

CREATE TABLE drafts (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor IN ('user', 'cli', 'import', 'rule')),
  act TEXT NOT NULL,
  label TEXT NOT NULL,
  undoes INTEGER REFERENCES journal (seq),
  redoes INTEGER REFERENCES journal (seq)
) STRICT;
CREATE TABLE journal_rows (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES journal (seq),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1))
) STRICT;
CREATE INDEX journal_rows_by_seq ON journal_rows (seq);
CREATE INDEX journal_rows_by_row ON journal_rows (row_id);
CREATE TABLE history (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone'))
) STRICT;

-- The journal only grows. An erasure is the one exception, and says so for as long as its transaction lasts.
CREATE TRIGGER journal_is_append_only BEFORE UPDATE ON journal
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'erasing')
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_rows_are_append_only BEFORE UPDATE ON journal_rows
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'erasing')
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_rows_keep_all BEFORE DELETE ON journal_rows
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TABLE search_rows (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('account', 'person', 'note', 'promise')),
  owner_id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL
) STRICT;
CREATE INDEX search_rows_by_kind ON search_rows (kind);
CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, row);

CREATE TRIGGER accounts_enter_search AFTER INSERT ON accounts BEGIN
  INSERT INTO search_rows (kind, owner_id, account_id) VALUES ('account', new.id, new.id);
  INSERT INTO search (rowid, body) SELECT id, new.name || ' ' || coalesce(new.domain, '') FROM search_rows WHERE owner_id = new.id;
END;
CREATE TRIGGER accounts_change_search AFTER UPDATE OF name, domain ON accounts BEGIN
  UPDATE search SET body = new.name || ' ' || coalesce(new.domain, '') WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = new.id);
END;
CREATE TRIGGER accounts_leave_search AFTER DELETE ON accounts BEGIN
  DELETE FROM search WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = old.id);
  DELETE FROM search_rows WHERE owner_id = old.id;
END;
CREATE TRIGGER people_enter_search AFTER INSERT ON people BEGIN
  INSERT INTO search_rows (kind, owner_id, account_id) VALUES ('person', new.id, new.account_id);
  INSERT INTO search (rowid, body) SELECT id, new.name || ' ' || coalesce(new.title, '') || ' ' || coalesce(new.email, '') FROM search_rows WHERE owner_id = new.id;
END;
CREATE TRIGGER people_change_search AFTER UPDATE OF name, title, email ON people BEGIN
  UPDATE search SET body = new.name || ' ' || coalesce(new.title, '') || ' ' || coalesce(new.email, '') WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = new.id);
END;
CREATE TRIGGER people_leave_search AFTER DELETE ON people BEGIN
  DELETE FROM search WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = old.id);
  DELETE FROM search_rows WHERE owner_id = old.id;
END;
CREATE TRIGGER notes_enter_search AFTER INSERT ON notes BEGIN
  INSERT INTO search_rows (kind, owner_id, account_id) VALUES ('note', new.id, new.account_id);
  INSERT INTO search (rowid, body) SELECT id, new.body FROM search_rows WHERE owner_id = new.id;
END;
CREATE TRIGGER notes_change_search AFTER UPDATE OF body ON notes BEGIN
  UPDATE search SET body = new.body WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = new.id);
END;
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
CREATE TRIGGER notes_leave_search AFTER DELETE ON notes BEGIN
  DELETE FROM search WHERE rowid = (SELECT id FROM search_rows WHERE owner_id = old.id);
  DELETE FROM search_rows WHERE owner_id = old.id;
END;
`,
};
