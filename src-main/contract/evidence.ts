import { z } from 'zod';
import { verdicts } from '#domain/disagreement';
import { evidenceKinds } from '#domain/evidence';
import { outcomeKinds } from '#domain/renewal-outcome';
import { notFound, stillToCome, writeFailure } from './failures.ts';
import { id, isoDate, level, percent } from './values.ts';

/* What the data says, where it and the gut part, how renewals came out, and what that says of the gut. */

const words = z.string().trim().max(2000).nullable();
const side = z.enum(['good', 'bad']);

/** What a person can say of a reading of the data. */
export const evidenceFields = z.object({
  kind: z.enum(evidenceKinds),
  value: z.int().min(-100).max(100_000),
  onDate: isoDate,
  personId: id.nullable(),
  words,
});
export type EvidenceFields = z.infer<typeof evidenceFields>;

export const outcomeFields = z.object({
  /** Null where it is of the whole account. */
  contractLineId: id.nullable(),
  outcome: z.enum(outcomeKinds),
  onDate: isoDate,
  words,
});
export type OutcomeFields = z.infer<typeof outcomeFields>;

export const evidenceItem = z.object({
  id,
  kind: z.enum(evidenceKinds),
  value: z.int(),
  onDate: isoDate,
  personName: z.string().nullable(),
  words: z.string().nullable(),
  /** What it points to, whether it still counts or not. */
  side: side.nullable(),
  /** The newest of its kind, and not too old. */
  counts: z.boolean(),
  holdsTo: isoDate,
});
export type EvidenceItem = z.infer<typeof evidenceItem>;

/** A stretch over which gut and data pointed to opposite sides, with what the CSM said of it. */
export const disagreementView = z.object({
  accountId: id,
  accountName: z.string(),
  gut: side,
  from: isoDate,
  /** Null while it lasts. */
  to: isoDate.nullable(),
  /** The two sides as they are shown: while it lasts the newest, later those that were answered or how it ended. */
  reading: z.object({ id, level, onDate: isoDate }),
  evidence: z.object({ id, kind: z.enum(evidenceKinds), value: z.int(), onDate: isoDate }),
  words: z.string().nullable(),
  askOn: isoDate.nullable(),
  wasRight: z.enum(verdicts).nullable(),
  asksLine: z.boolean(),
  asksVerdict: z.boolean(),
});
export type DisagreementView = z.infer<typeof disagreementView>;

/** How disagreements came out: of all that were judged. */
export const verdictCount = z.object({ gut: z.int(), data: z.int(), neither: z.int(), open: z.int() });
export type VerdictCount = z.infer<typeof verdictCount>;

export const outcomeItem = z.object({
  id,
  contractLineId: id.nullable(),
  lineName: z.string().nullable(),
  outcome: z.enum(outcomeKinds),
  onDate: isoDate,
  words: z.string().nullable(),
});
export type OutcomeItem = z.infer<typeof outcomeItem>;

export const accountEvidence = z.object({
  items: z.array(evidenceItem),
  /** The one that lasts first, then the newest. */
  disagreements: z.array(disagreementView),
  here: verdictCount,
  book: verdictCount,
  outcomes: z.array(outcomeItem),
});
export type AccountEvidence = z.infer<typeof accountEvidence>;

const calibrationView = z.object({
  count: z.int(),
  bins: z.array(
    z.object({
      from: z.int(),
      to: z.int(),
      count: z.int(),
      cameTrue: z.int(),
      said: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  brier: z.number(),
  baseline: z.number(),
  said: z.number(),
  cameTrue: z.number(),
});
export type CalibrationView = z.infer<typeof calibrationView>;

export const numbersPage = z.object({
  outcomes: z.array(
    outcomeItem.extend({
      accountId: id,
      accountName: z.string(),
      level: level.nullable(),
      hit: z.enum(['hit', 'friendly', 'harsh']).nullable(),
      leadDays: z.int().nullable(),
      said: z.object({
        last: percent.nullable(),
        30: percent.nullable(),
        90: percent.nullable(),
        180: percent.nullable(),
      }),
    }),
  ),
  /** By when it was said; null where nothing was. */
  calibration: z.object({
    last: calibrationView.nullable(),
    30: calibrationView.nullable(),
    90: calibrationView.nullable(),
    180: calibrationView.nullable(),
  }),
  /** Of the outcomes with a level that says something. */
  gut: z.object({ judged: z.int(), hits: z.int(), friendly: z.int(), harsh: z.int() }),
  /** Of the outcomes that were reduced or lost. */
  lead: z.object({ median: z.int().nullable(), seen: z.int(), of: z.int() }),
  enough: z.int(),
  disagreements: z.array(disagreementView),
  verdicts: verdictCount,
});
export type NumbersPage = z.infer<typeof numbersPage>;

const added = z.object({ id });
const done = z.null();

export const evidenceChannels = {
  'evidence:account': { input: z.object({ accountId: id }), output: accountEvidence, error: notFound },
  /** A reading is never changed: a newer one takes its place. */
  'evidence:add': {
    input: z.object({ accountId: id, fields: evidenceFields }),
    output: added,
    error: z.union([notFound, stillToCome, writeFailure]),
  },
  /** Can be undone. */
  'evidence:remove': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
  /** The line, the day to ask again, or who was right; what is left off stays as it is. */
  'disagreements:answer': {
    input: z.object({
      readingId: id,
      evidenceId: id,
      words: words.optional(),
      askOn: isoDate.nullable().optional(),
      wasRight: z.enum(verdicts).nullable().optional(),
    }),
    output: done,
    error: z.union([notFound, writeFailure]),
  },
  'outcomes:record': {
    input: z.object({ accountId: id, fields: outcomeFields }),
    output: added,
    error: z.union([notFound, stillToCome, writeFailure]),
  },
  /** Can be undone. */
  'outcomes:remove': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
  'numbers:get': { input: z.null(), output: numbersPage, error: z.never() },
  /** Whether the place has anything to show yet. */
  'numbers:shows': { input: z.null(), output: z.boolean(), error: z.never() },
} as const;
