import type { Migration } from '../migrate.ts';

/** Images and files of a note, kept inside the book by the hash of what they hold; what was made of the steps found in it. */
export const migration: Migration = {
  version: 6,
  name: '0006-attachments',
  sql: `
CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES notes (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_note ON attachments (note_id);
CREATE INDEX attachments_by_hash ON attachments (sha256);

CREATE TABLE note_finds (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES notes (id),
  sentence TEXT NOT NULL CHECK (length(sentence) > 0),
  answer TEXT NOT NULL CHECK (answer IN ('taken', 'dismissed')),
  commitment_id TEXT REFERENCES commitments (id),
  audience TEXT NOT NULL CHECK (audience IN ('self', 'manager', 'customer')),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_finds_by_note ON note_finds (note_id);
CREATE INDEX note_finds_by_commitment ON note_finds (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE TABLE blobs (sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64), body BLOB NOT NULL) STRICT;
`,
};
