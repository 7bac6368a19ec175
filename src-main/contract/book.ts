import { z } from 'zod';
import { instant } from './values.ts';

/** The open book as the frame of the window shows it. */
export const bookState = z.object({
  /** Without `.bellwether`. */
  name: z.string(),
  path: z.string(),
  isSample: z.boolean(),
  readOnly: z.boolean(),
  accounts: z.int(),
  interactions: z.int(),
  /** Rises with every journal entry: two equal numbers are the same book. */
  seq: z.int(),
  savedAt: instant.nullable(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  lastBackupAt: instant.nullable(),
  defaultCurrency: z.string(),
});
export type BookState = z.infer<typeof bookState>;

/** Why a book could not be opened; each becomes a sentence with a cure. */
export const openFailure = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Missing'), path: z.string() }),
  z.object({ type: z.literal('NotABook'), path: z.string(), kept: z.string().nullable() }),
  z.object({ type: z.literal('Empty'), path: z.string(), kept: z.string().nullable() }),
  z.object({ type: z.literal('Damaged'), path: z.string(), detail: z.string(), kept: z.string().nullable() }),
  z.object({ type: z.literal('Newer'), path: z.string(), fileVersion: z.int(), appVersion: z.int() }),
  z.object({ type: z.literal('Locked'), path: z.string() }),
  z.object({ type: z.literal('IsDirectory'), path: z.string() }),
  z.object({ type: z.literal('NoAccess'), path: z.string() }),
  z.object({ type: z.literal('DiskFull'), path: z.string() }),
]);
export type OpenFailure = z.infer<typeof openFailure>;

export const backupInfo = z.object({
  path: z.string(),
  at: instant,
  accounts: z.int(),
  interactions: z.int(),
  bytes: z.int(),
});
export type BackupInfo = z.infer<typeof backupInfo>;

/** What the window shows first: a book, the choice of one, or a book that will not open. */
export const startState = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('book'), book: bookState }),
  z.object({ screen: z.literal('first run') }),
  z.object({ screen: z.literal('trouble'), failure: openFailure, backups: z.array(backupInfo) }),
]);
export type StartState = z.infer<typeof startState>;

export const recentBook = z.object({ name: z.string(), path: z.string(), isOpen: z.boolean() });
