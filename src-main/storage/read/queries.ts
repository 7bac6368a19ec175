import type { Database } from 'better-sqlite3';
import type { BookQueries } from '../../app/ports/book-queries.ts';
import type { AccountRow, ContractLineRow, PersonRow } from '#domain/book-tables';
import type { LinePerson } from '#domain/line-types';
import { getDraft, listLogDrafts } from '../drafts.ts';
import { prepared } from '../sql.ts';
import { readAccountFacts } from './account-facts.ts';
import { readKnownBefore } from './as-known-on.ts';
import { createCalendarQueries } from './calendars.ts';
import { createCopyQueries } from './copies.ts';
import { readCommitments, readDue, readPromises } from './commitments.ts';
import { createEvidenceQueries } from './evidence.ts';
import { hasNotes, readAttachment, readNote, readNotes, readNoteVersion, readNoteVersions } from './notes.ts';
import { createOnboardingQueries } from './onboarding.ts';
import { createOutcomeQueries } from './outcomes.ts';
import { createPlanQueries } from './plans.ts';
import { createReceiptQueries } from './receipts.ts';
import { createReflectionQueries } from './reflections.ts';
import { humanSignalQueries } from './human-signals.ts';
import { readReadingRecord } from './reading-record.ts';
import { search } from './search.ts';
import { readLevels, readSentimentHistory } from './sentiment-history.ts';
import { readUsageSums } from './usage.ts';
import { readSettings } from './settings.ts';
import { countTimeline, readTimeline, readTimelineInteraction } from './timeline.ts';

/** The questions of the screens, answered by the reading connection. */
export const createQueries = (db: Database): BookQueries => ({
  accountIds: () => prepared(db, 'SELECT id FROM accounts').pluck().all() as string[],
  facts: (today, before, ids) => readAccountFacts(db, today, before, ids),
  levels: (accountId, from) => readLevels(db, accountId, from),
  history: (accountId, from, before) => readSentimentHistory(db, accountId, from, before),
  readingRecord: (accountId) => readReadingRecord(db, accountId),
  timeline: (accountId, offset, limit) => readTimeline(db, accountId, offset, limit),
  interaction: (id) => readTimelineInteraction(db, id),
  account: (id) => prepared(db, 'SELECT * FROM accounts WHERE id = ?').get(id) as AccountRow | undefined,
  contractLines: (accountId) =>
    prepared(
      db,
      'SELECT * FROM contract_lines WHERE account_id = ? ORDER BY ends_on IS NOT NULL, ends_on DESC, starts_on DESC, id',
    ).all(accountId) as ContractLineRow[],
  people: (accountId) =>
    prepared(db, 'SELECT * FROM people WHERE account_id = ? ORDER BY former_since IS NOT NULL, name').all(
      accountId,
    ) as PersonRow[],
  allPeople: () => prepared(db, 'SELECT id, name, account_id AS accountId FROM people').all() as LinePerson[],
  renewalConfidences: (accountId, before) =>
    prepared(
      db,
      `SELECT renewal_confidence AS percent, at FROM interactions
       WHERE account_id = ? AND renewal_confidence IS NOT NULL AND at < ? ORDER BY at DESC LIMIT 2`,
    ).all(accountId, before) as { percent: number; at: string }[],
  entryCount: (accountId) => countTimeline(db, accountId),
  commitments: (query) => readCommitments(db, query),
  due: (by, limit) => readDue(db, by, limit),
  promises: (accountId, side) => readPromises(db, accountId, side),
  signals: humanSignalQueries(db),
  search: (question, zone) => search(db, question, zone),
  notes: (accountId) => readNotes(db, accountId),
  hasNotes: (accountId) => hasNotes(db, accountId),
  note: (id) => readNote(db, id),
  noteVersions: (id) => readNoteVersions(db, id),
  noteVersion: (noteId, id) => readNoteVersion(db, noteId, id),
  answeredFinds: (noteId) =>
    prepared(db, 'SELECT sentence FROM note_finds WHERE note_id = ?').pluck().all(noteId) as string[],
  accountOfPerson: (id) =>
    prepared(db, 'SELECT account_id FROM people WHERE id = ?').pluck().get(id) as string | undefined,
  attachment: (id) => readAttachment(db, id),
  reflections: createReflectionQueries(db),
  onboardings: createOnboardingQueries(db),
  receipts: createReceiptQueries(db),
  plans: createPlanQueries(db),
  outcomes: createOutcomeQueries(db),
  calendar: createCalendarQueries(db),
  copies: createCopyQueries(db),
  settings: () => readSettings(db),
  draft: (key) => getDraft(db, key),
  logDrafts: () => listLogDrafts(db),
  counts: () =>
    prepared(
      db,
      'SELECT (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM interactions) AS interactions',
    ).get() as { accounts: number; interactions: number },
  meta: (key) => prepared(db, 'SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined,
  savedAt: () =>
    (prepared(db, 'SELECT at FROM journal ORDER BY seq DESC LIMIT 1').pluck().get() as string | undefined) ?? null,
  knownBefore: (accountId, until) => readKnownBefore(db, accountId, until, createQueries),
  usedSignals: () =>
    prepared(
      db,
      `SELECT signal FROM (SELECT signal FROM interaction_signals ORDER BY id DESC LIMIT 2000)
       GROUP BY signal ORDER BY count(*) DESC, signal`,
    )
      .pluck()
      .all() as string[],
  evidence: createEvidenceQueries(db),
  usageSums: (accountId, until) => readUsageSums(db, accountId, until),
});
