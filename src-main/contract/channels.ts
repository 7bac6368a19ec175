import { z } from 'zod';
import type { Channel } from './channel-names.ts';
import {
  accountFailure,
  accountFields,
  accountPage,
  accountSuggestion,
  bookPage,
  bookQuery,
  commitment,
} from './accounts.ts';
import { accountPartChannels } from './account-parts.ts';
import { adoptionChannels } from './adoption.ts';
import { asKnownChannels } from './as-known.ts';
import { calendarChannels } from './calendars.ts';
import { copyChannels } from './copies.ts';
import { bookState, backupInfo, openFailure, recentBook, startState } from './book.ts';
import { notFound, placeRefused, stillToCome, writeFailure } from './failures.ts';
import { evidenceChannels } from './evidence.ts';
import { humanSignalChannels } from './human-signals.ts';
import { importChannels } from './imports.ts';
import { logInput, loggedInteraction, pastedInteraction, sentimentHistory, timelineEntry } from './interactions.ts';
import { lineReading } from './line.ts';
import { noteChannels } from './notes.ts';
import { onboardingChannels } from './onboarding.ts';
import { outcomeChannels } from './outcomes.ts';
import { planChannels } from './plans.ts';
import { receiptChannels } from './receipts.ts';
import { quickChannels } from './quick.ts';
import { reflectionChannels } from './reflections.ts';
import { readingRecordChannels } from './reading-record.ts';
import { searchHit, searchQuestion } from './search.ts';
import { settings } from './settings.ts';
import { templateChannels } from './templates.ts';
import { todayPage } from './today.ts';
import { commitmentState, direction, id, instant, isoDate, level, text, theme } from './values.ts';

const nothing = z.null();
const never = z.never();
const done = z.null();
const undone = z.object({ label: z.string() });
const writing = z.union([notFound, writeFailure]);
const logging = z.union([writing, stillToCome]);
const erasable = z.enum(['interaction', 'account', 'person', 'contract line', 'note', 'sentiment']);
const draftKey = z.string().min(1).max(200);
const backupFailed = z.object({ type: z.literal('BackupFailed'), detail: z.string() });
const bookChoice = z.object({ state: bookState }).nullable();

const ownChannels = {
  /** What to show first. */
  'app:start': { input: nothing, output: startState, error: never },
  'app:info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      platform: z.enum(['linux', 'darwin', 'win32', 'other']),
      locale: z.string(),
      zone: z.string(),
      isDevelopment: z.boolean(),
      dataFolder: z.string(),
    }),
    error: never,
  },

  'book:state': { input: nothing, output: bookState.nullable(), error: never },
  /** Asks where, makes an empty book there and opens it. Null: cancelled. */
  'book:new': { input: nothing, output: bookChoice, error: openFailure },
  'book:choose': { input: nothing, output: bookChoice, error: openFailure },
  'book:open': { input: z.object({ path: z.string() }), output: bookChoice, error: openFailure },
  /** Makes (or opens) the default book in the data folder. */
  'book:openDefault': { input: nothing, output: bookChoice, error: openFailure },
  'book:openSample': { input: nothing, output: bookChoice, error: openFailure },
  'book:recents': { input: nothing, output: z.array(recentBook), error: never },
  /** Asks where, then writes a verified copy. Null: cancelled. */
  'book:backup': {
    input: nothing,
    output: backupInfo.nullable(),
    error: z.union([backupFailed, placeRefused]),
  },
  /** The good backups of a book that need not be open, the newest first. */
  'book:backups': { input: z.object({ path: z.string() }), output: z.array(backupInfo), error: never },
  /** Puts a backup in the place of the book that will not open; the damaged file is kept aside. */
  'book:restore': {
    input: z.object({ path: z.string(), book: z.string() }),
    output: bookChoice,
    error: z.union([openFailure, z.object({ type: z.literal('BackupGone'), path: z.string() })]),
  },
  /** Asks where, saves the open book there although its own file is gone, and opens it. Null: cancelled. */
  'book:rescue': {
    input: nothing,
    output: bookChoice,
    error: z.union([openFailure, backupFailed, placeRefused]),
  },
  /** The whole book as JSON, or as one CSV a table in a folder. Null: cancelled. */
  'book:export': {
    input: z.object({ format: z.enum(['json', 'csv']) }),
    output: z.object({ path: z.string(), rows: z.int() }).nullable(),
    error: z.union([z.object({ type: z.literal('ExportFailed'), detail: z.string() }), placeRefused]),
  },
  'book:reveal': { input: nothing, output: done, error: never },
  'book:undo': { input: nothing, output: undone.nullable(), error: writeFailure },
  'book:redo': { input: nothing, output: undone.nullable(), error: writeFailure },

  'accounts:page': { input: bookQuery, output: bookPage, error: never },
  /** Every account that an arrangement shows, in its order: for selecting all of them. */
  'accounts:ids': { input: bookQuery.omit({ offset: true, limit: true }), output: z.array(id), error: never },
  /** Where an account stands in the Book's order, as a grid line; null where the filter hides it. */
  'accounts:position': {
    input: bookQuery.omit({ offset: true, limit: true }).extend({ id }),
    output: z.object({ line: z.int().nullable(), previousId: id.nullable(), nextId: id.nullable() }),
    error: never,
  },
  'accounts:get': { input: z.object({ id }), output: accountPage, error: notFound },
  'accounts:suggest': {
    input: z.object({ text: z.string().max(500), limit: z.int().min(1).max(50) }),
    output: z.array(accountSuggestion),
    error: never,
  },
  /** The accounts that stand in the rail, by name; the first of them where there are very many. */
  'accounts:pinned': { input: nothing, output: z.array(accountSuggestion), error: never },
  'accounts:create': {
    input: accountFields.partial().required({ name: true }),
    output: z.object({ id }),
    error: z.union([accountFailure, writeFailure]),
  },
  'accounts:update': {
    input: z.object({ id, fields: accountFields.partial() }),
    output: done,
    error: z.union([accountFailure, writeFailure]),
  },
  'accounts:updateMany': {
    input: z.object({
      ids: z.array(id).min(1).max(5000),
      fields: accountFields.pick({ coverage: true, segment: true, stage: true, pinned: true }).partial(),
    }),
    output: z.object({ changed: z.int() }),
    error: writeFailure,
  },
  /** Removes accounts with all that hangs on them. Can be undone. */
  'accounts:remove': {
    input: z.object({ ids: z.array(id).min(1).max(5000) }),
    output: z.object({ removed: z.int() }),
    error: writeFailure,
  },
  /** The values in use, for menus and completions. */
  'book:words': {
    input: nothing,
    output: z.object({
      segments: z.array(z.string()),
      stages: z.array(z.string()),
      industries: z.array(z.string()),
      countries: z.array(z.string()),
      owners: z.array(z.string()),
      signals: settings.shape.signals,
      reasons: settings.shape.reasons,
    }),
    error: never,
  },

  'timeline:page': {
    input: z.object({ accountId: id, offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    output: z.object({ entries: z.array(timelineEntry), total: z.int() }),
    error: never,
  },
  'sentiment:history': {
    input: z.object({ accountId: id, from: instant.nullable() }),
    output: sentimentHistory,
    error: never,
  },
  /** A level for one or many accounts without an interaction: the Book's keys 1 to 5. */
  'readings:set': {
    input: z.object({ accountIds: z.array(id).min(1).max(5000), level }),
    /** The name where it was one account alone. */
    output: z.object({ count: z.int(), accountName: z.string().nullable() }),
    error: writeFailure,
  },
  /** Gives the newest reading of an account the reasons it was saved without. */
  'readings:explain': {
    input: z.object({ accountId: id, reasons: z.array(z.string().trim().min(1).max(80)).min(1).max(3) }),
    output: done,
    error: writing,
  },
  'interactions:get': { input: z.object({ id }), output: timelineEntry, error: notFound },
  /** The draft it was typed in is dropped in the same transaction. */
  'interactions:log': {
    input: z.object({ log: logInput, draftKey: draftKey.nullable() }),
    output: pastedInteraction,
    error: logging,
  },
  'interactions:update': { input: z.object({ id, log: logInput }), output: loggedInteraction, error: logging },
  'interactions:remove': { input: z.object({ id }), output: done, error: writing },

  'commitments:list': {
    input: z.object({ accountId: id.nullable(), state: z.enum(['open', 'all']), limit: z.int().min(1).max(200) }),
    output: z.object({ commitments: z.array(commitment), total: z.int() }),
    error: never,
  },
  'commitments:close': { input: z.object({ id, state: commitmentState }), output: done, error: writing },
  'commitments:update': {
    input: z.object({ id, text: z.string().trim().min(1).max(2000), due: isoDate.nullable(), direction }),
    output: done,
    error: writing,
  },

  'today:get': { input: z.object({ limit: z.int().min(1).max(200) }), output: todayPage, error: never },

  'line:read': {
    input: z.object({ text, caret: z.int().min(0), accountId: id.nullable() }),
    output: lineReading,
    error: never,
  },
  'line:log': {
    input: z.object({
      text,
      accountId: id.nullable(),
      draftKey: draftKey.nullable(),
      /** False leaves the clipboard alone, whatever is set. */
      copies: z.boolean().optional(),
    }),
    output: pastedInteraction,
    error: z.union([logging, z.object({ type: z.literal('AccountNeeded') })]),
  },

  'drafts:get': {
    input: z.object({ key: draftKey }),
    output: z.object({ body: z.string(), at: instant }).nullable(),
    error: never,
  },
  /** Every log that was begun and neither logged nor discarded, the newest first. */
  'drafts:list': {
    input: nothing,
    output: z.array(z.object({ key: draftKey, body: z.string(), at: instant })),
    error: never,
  },
  'drafts:put': {
    input: z.object({ key: draftKey, body: text }),
    output: z.object({ at: instant }),
    error: writeFailure,
  },
  'drafts:drop': { input: z.object({ key: draftKey }), output: done, error: writeFailure },

  /** What an erasure would take, and the backups that still hold it. */
  'erase:preview': {
    input: z.object({ what: erasable, id }),
    output: z.object({ label: z.string(), rows: z.int(), backups: z.array(backupInfo) }),
    error: notFound,
  },
  'erase:run': {
    input: z.object({ what: erasable, id }),
    output: z.object({ rows: z.int() }),
    error: writing,
  },

  'search:find': {
    input: searchQuestion,
    output: z.array(searchHit),
    error: never,
  },

  'settings:get': { input: nothing, output: settings, error: never },
  'settings:put': { input: settings.partial(), output: done, error: writeFailure },

  'window:act': {
    input: z.object({
      act: z.enum([
        'minimize',
        'toggle maximize',
        'close',
        'ready',
        'zoom in',
        'zoom out',
        'zoom reset',
        // What fills the screen gives it back as it was: a window that filled it before goes on doing so.
        'fill screen',
        'leave screen',
      ]),
    }),
    output: done,
    error: never,
  },
  /** Light, dark or the system's: it belongs to this machine, whatever book is open. */
  'window:theme': { input: nothing, output: theme, error: never },
  'window:setTheme': { input: z.object({ theme }), output: done, error: never },
  'clipboard:write': {
    input: z.union([z.object({ text }), z.object({ png: z.instanceof(Uint8Array) })]),
    output: done,
    error: never,
  },
} as const;

/** What is asked, what comes back, what may go wrong: one object that both sides of the wire derive from. */
export const channels = {
  ...ownChannels,
  ...accountPartChannels,
  ...adoptionChannels,
  ...asKnownChannels,
  ...calendarChannels,
  ...copyChannels,
  ...evidenceChannels,
  ...noteChannels,
  ...humanSignalChannels,
  ...importChannels,
  ...onboardingChannels,
  ...planChannels,
  ...templateChannels,
  ...outcomeChannels,
  ...quickChannels,
  ...receiptChannels,
  ...reflectionChannels,
  ...readingRecordChannels,
} as const satisfies Record<Channel, { input: z.ZodType; output: z.ZodType; error: z.ZodType }>;

export type Input<C extends Channel> = z.infer<(typeof channels)[C]['input']>;
export type Output<C extends Channel> = z.infer<(typeof channels)[C]['output']>;
export type Failure<C extends Channel> = z.infer<(typeof channels)[C]['error']>;
