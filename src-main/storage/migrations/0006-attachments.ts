import type { Migration } from '../migrate.ts';

/** Images and files that belong to a note, kept inside the book by the hash of what they hold. */
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

CREATE TABLE blobs (sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64), body BLOB NOT NULL) STRICT;
`,
};
