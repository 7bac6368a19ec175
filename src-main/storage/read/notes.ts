import type { Database } from 'better-sqlite3';
import type { Attachment, NoteLine, NoteVersion, WholeNote } from '#contract/notes';
import { noteDraftKey, noteExcerpt, noteTitle } from '#domain/note';
import type { NoteRow, NoteVersionRow } from '#domain/book-tables';
import { prepared } from '../sql.ts';

/** Enough of a note to tell its title and its first words. */
const headLetters = 4000;

/** The notes of an account that belong to no interaction, the newest first. */
export function readNotes(db: Database, accountId: string): NoteLine[] {
  const rows = prepared(
    db,
    `SELECT n.id, substr(n.body, 1, ${headLetters}) AS head, n.audience, n.updated_at AS updatedAt,
            1 + (SELECT count(*) FROM note_versions AS v WHERE v.note_id = n.id) AS versions,
            EXISTS (SELECT 1 FROM drafts AS d WHERE d.key = 'note:' || n.id) AS hasDraft
     FROM notes AS n WHERE n.account_id = ? AND n.interaction_id IS NULL ORDER BY n.updated_at DESC, n.id DESC`,
  ).all(accountId) as (Omit<NoteLine, 'title' | 'excerpt' | 'hasDraft'> & { head: string; hasDraft: 0 | 1 })[];
  return rows.map(({ head, hasDraft, ...row }) => ({
    ...row,
    title: noteTitle(head),
    excerpt: noteExcerpt(head),
    hasDraft: hasDraft === 1,
  }));
}

/** Whether an account has notes of its own, or one was begun. */
export const hasNotes = (db: Database, accountId: string): boolean =>
  prepared(
    db,
    `SELECT EXISTS (SELECT 1 FROM notes WHERE account_id = ? AND interaction_id IS NULL)
         OR EXISTS (SELECT 1 FROM drafts WHERE key = ?)`,
  )
    .pluck()
    .get(accountId, noteDraftKey({ accountId })) === 1;

export function readNote(db: Database, id: string): WholeNote | undefined {
  const row = prepared(db, 'SELECT * FROM notes WHERE id = ?').get(id) as NoteRow | undefined;
  if (!row) return undefined;
  return {
    id,
    accountId: row.account_id,
    body: row.body,
    audience: row.audience,
    updatedAt: row.updated_at,
    versions: 1 + (prepared(db, 'SELECT count(*) FROM note_versions WHERE note_id = ?').pluck().get(id) as number),
    attachments: prepared(
      db,
      'SELECT id, name, media_type AS mediaType, size FROM attachments WHERE note_id = ? ORDER BY id',
    ).all(id) as Attachment[],
  };
}

/** Every version, the one that holds first. */
export const readNoteVersions = (db: Database, id: string): NoteVersion[] => [
  ...(prepared(db, 'SELECT NULL AS id, updated_at AS at, length(body) AS letters FROM notes WHERE id = ?').all(
    id,
  ) as NoteVersion[]),
  ...(prepared(
    db,
    'SELECT id, at, length(body) AS letters FROM note_versions WHERE note_id = ? ORDER BY at DESC, id DESC',
  ).all(id) as NoteVersion[]),
];

export const readNoteVersion = (
  db: Database,
  noteId: string,
  id: string | null,
): Pick<NoteVersionRow, 'body' | 'at'> | undefined =>
  (id === null
    ? prepared(db, 'SELECT body, updated_at AS at FROM notes WHERE id = ?').get(noteId)
    : prepared(db, 'SELECT body, at FROM note_versions WHERE note_id = ? AND id = ?').get(noteId, id)) as
    | Pick<NoteVersionRow, 'body' | 'at'>
    | undefined;

/** A file with what it holds. */
export const readAttachment = (
  db: Database,
  id: string,
): { name: string; mediaType: string; body: Uint8Array } | undefined =>
  prepared(
    db,
    `SELECT a.name, a.media_type AS mediaType, b.body FROM attachments AS a JOIN blobs AS b ON b.sha256 = a.sha256
     WHERE a.id = ?`,
  ).get(id) as { name: string; mediaType: string; body: Uint8Array } | undefined;
