import type { Migration } from '../migrate.ts';

/** Every journalled row says whose account it is of and what became of it, also after its values were erased. */
export const migration: Migration = {
  version: 9,
  name: '0009-journal-owners',
  sql: `
ALTER TABLE journal_rows ADD COLUMN account_id TEXT;
ALTER TABLE journal_rows ADD COLUMN change TEXT CHECK (change IN ('added', 'changed', 'removed'));

-- The journal is append-only, but for an erasure and for this one step.
INSERT INTO meta (key, value) VALUES ('erasing', '1');
UPDATE journal_rows SET
  change = CASE WHEN erased = 1 THEN NULL WHEN before IS NULL THEN 'added' WHEN after IS NULL THEN 'removed' ELSE 'changed' END,
  account_id = CASE table_name WHEN 'accounts' THEN row_id ELSE json_extract(coalesce(after, before), '$.account_id') END;
UPDATE journal_rows SET account_id = coalesce(
  (SELECT account_id FROM interactions WHERE id = json_extract(coalesce(journal_rows.after, journal_rows.before), '$.interaction_id')),
  (SELECT p.account_id FROM journal_rows AS p
    WHERE p.row_id = json_extract(coalesce(journal_rows.after, journal_rows.before), '$.interaction_id') LIMIT 1))
  WHERE table_name IN ('interaction_people', 'interaction_signals');
UPDATE journal_rows SET account_id = coalesce(
  (SELECT account_id FROM notes WHERE id = json_extract(coalesce(journal_rows.after, journal_rows.before), '$.note_id')),
  (SELECT p.account_id FROM journal_rows AS p
    WHERE p.row_id = json_extract(coalesce(journal_rows.after, journal_rows.before), '$.note_id') LIMIT 1))
  WHERE table_name IN ('note_versions', 'attachments');
UPDATE journal_rows SET account_id = coalesce(
  (SELECT account_id FROM objectives WHERE id = json_extract(coalesce(journal_rows.after, journal_rows.before), '$.objective_id')),
  (SELECT p.account_id FROM journal_rows AS p
    WHERE p.row_id = json_extract(coalesce(journal_rows.after, journal_rows.before), '$.objective_id') LIMIT 1))
  WHERE table_name = 'objective_checks';
DELETE FROM meta WHERE key = 'erasing';

CREATE INDEX journal_rows_by_account ON journal_rows (account_id, id) WHERE account_id IS NOT NULL;
`,
};
