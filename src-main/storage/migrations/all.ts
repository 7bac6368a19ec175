import type { Migration } from '../migrate.ts';
import { migration as firstBook } from './0001-first-book.ts';
import { migration as promises } from './0002-promises.ts';
import { migration as humanSignals } from './0003-human-signals.ts';
import { migration as calendars } from './0004-calendars.ts';
import { migration as reflections } from './0005-reflections.ts';
import { migration as attachments } from './0006-attachments.ts';
import { migration as evidence } from './0007-evidence.ts';
import { migration as searchQuotes } from './0008-search-quotes.ts';
import { migration as journalOwners } from './0009-journal-owners.ts';

/** Every step in order. A released step never changes. */
export const migrations: readonly Migration[] = [
  firstBook,
  promises,
  humanSignals,
  calendars,
  reflections,
  attachments,
  evidence,
  searchQuotes,
  journalOwners,
];
