import { z } from 'zod';
import { accountPage } from './accounts.ts';
import { evidenceChannels } from './evidence.ts';
import { notFound } from './failures.ts';
import { humanSignalChannels } from './human-signals.ts';
import { sentimentHistory, timelineEntry } from './interactions.ts';
import { noteChannels } from './notes.ts';
import { reflectionChannels } from './reflections.ts';
import { settings } from './settings.ts';
import { id, instant, isoDate } from './values.ts';

/* An account as it was known on a past day: what had been recorded by its end. */

/** What was known then and was erased since: that it was, and when it was recorded. */
const erasedThing = z.object({
  what: z.enum([
    'interaction',
    'sentiment',
    'note',
    'person',
    'contract line',
    'promise',
    'question',
    'scale',
    'answer about the value',
    'reflection',
    'harvest',
    'objective',
    'file',
    'reading of the data',
    'line about a disagreement',
    'outcome',
    'entry',
  ]),
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

const ofDay = z.object({ accountId: id, on: isoDate });

/** A question of today's page, asked of a past day: the account and the day are named, the answer has the same shape. */
const asked = <Shape extends z.ZodRawShape, Output extends z.ZodType, Failure extends z.ZodType>(today: {
  readonly input: z.ZodObject<Shape>;
  readonly output: Output;
  readonly error: Failure;
}) => ({
  input: z.object({ ...today.input.shape, ...ofDay.shape }),
  output: today.output,
  error: today.error,
});

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
  'known:evidence': asked(evidenceChannels['evidence:account']),
  'known:signals': asked(humanSignalChannels['signals:get']),
  'known:promises': asked(humanSignalChannels['promises:list']),
  'known:notes': asked(noteChannels['notes:list']),
  'known:note': asked(noteChannels['notes:get']),
  'known:versions': asked(noteChannels['notes:versions']),
  'known:version': asked(noteChannels['notes:version']),
  'known:file': asked(noteChannels['attachments:read']),
  'known:reflection': asked(reflectionChannels['reflections:get']),
} as const;
