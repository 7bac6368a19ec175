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
import { migration as successPlans } from './0010-success-plans.ts';
import { migration as adoption } from './0011-adoption.ts';
import { migration as journey } from './0012-journey.ts';
import { migration as onboarding } from './0013-onboarding.ts';
import { migration as exportsLog } from './0014-exports.ts';
import { migration as searchPlans } from './0015-search-plans.ts';

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
  successPlans,
  adoption,
  journey,
  onboarding,
  exportsLog,
  searchPlans,
];
