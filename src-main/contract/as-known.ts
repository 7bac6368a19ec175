import { z } from 'zod';
import { accountPage } from './accounts.ts';
import { notFound } from './failures.ts';
import { sentimentHistory, timelineEntry } from './interactions.ts';
import { settings } from './settings.ts';
import { id, instant, isoDate } from './values.ts';

/* An account as it was known on a past day: what had been recorded by its end. */

/** What was known then and was erased since: that it was, and when it was recorded. */
const erasedThing = z.object({
  what: z.enum(['interaction', 'sentiment', 'note', 'person', 'contract line', 'promise', 'entry']),
  recordedAt: instant,
});
export type ErasedThing = z.infer<typeof erasedThing>;

export const knownAccount = z.object({
  page: accountPage,
  history: sentimentHistory,
  validity: settings.shape.validity,
  erased: z.array(erasedThing),
});
export type KnownAccount = z.infer<typeof knownAccount>;

/** Nothing had been recorded of the account by then; the first thing was on `firstOn`. */
const notYetKnown = z.object({ type: z.literal('NotYetKnown'), firstOn: isoDate.nullable() });

export const asKnownChannels = {
  'known:account': {
    input: z.object({ id, on: isoDate }),
    output: knownAccount,
    error: z.union([notFound, notYetKnown]),
  },
  'known:timeline': {
    input: z.object({ accountId: id, on: isoDate, offset: z.int().min(0), limit: z.int().min(1).max(200) }),
    output: z.object({ entries: z.array(timelineEntry), total: z.int() }),
    error: z.never(),
  },
} as const;
