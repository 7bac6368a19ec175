import { z } from 'zod';
import { outcomeStatuses } from '#domain/plan-rows';
import { agreedFields } from '#domain/plan-version';
import { notFound, stillToCome, writeFailure } from './failures.ts';
import { audience, id, instant, isoDate, name } from './values.ts';

/* What was measured of an outcome, how it stands, and what was agreed and gone through of its plan. */

const words = z.string().trim().max(2000).nullable();
/** Somebody of the account, or somebody who is only named. */
const person = z.union([z.object({ id }), z.object({ name })]);

const confirmation = z.object({ person, on: isoDate, words });

const measurementFields = z.object({
  value: z.number(),
  on: isoDate,
  source: z.string().trim().max(300).nullable(),
  /** Null: nobody has confirmed it, so it is claimed. */
  confirmed: confirmation.nullable(),
});
export type MeasurementFields = z.infer<typeof measurementFields>;

export const measurement = z.object({
  id,
  value: z.number(),
  on: isoDate,
  source: z.string().nullable(),
  confirmedBy: id.nullable(),
  confirmedName: z.string().nullable(),
  confirmedOn: isoDate.nullable(),
  confirmedWords: z.string().nullable(),
  recordedAt: instant,
  audience,
});
export type Measurement = z.infer<typeof measurement>;

const status = z.enum(outcomeStatuses);

/** What the numbers say (OC1 to OC4). Percents may lie outside 0 to 100. */
const reading = z.object({
  progress: z.number(),
  pace: z.number().nullable(),
  measured: z.object({ value: z.number(), on: isoDate }),
  says: z.enum(['on track', 'at risk', 'off track', 'achieved']).nullable(),
});

/** One outcome as it stands, with what its health is reckoned from. */
export const standing = z.object({
  id,
  text: z.string(),
  importance: z.int(),
  weight: z.number(),
  counts: z.boolean(),
  standing: status,
  /** Whether a person said so, or it was reckoned. */
  from: z.enum(['person', 'measurement', 'steps']),
  reading: reading.nullable(),
});
export type Standing = z.infer<typeof standing>;

export const planHealth = z.object({
  /** PH2: 0 to 100; null where there is no outcome to weigh. */
  percent: z.number().nullable(),
  outcomes: z.array(standing),
  dropped: z.int(),
  agreedOn: isoDate.nullable(),
  agreedName: z.string().nullable(),
  /** How many lines differ from what was agreed. */
  changed: z.int(),
  reviewedOn: isoDate.nullable(),
  daysUnreviewed: z.int(),
  /** PH3 */
  isStale: z.boolean(),
});
export type PlanHealthReading = z.infer<typeof planHealth>;

const value = z.union([z.string(), z.number()]).nullable();
const lineChange = z.object({
  id,
  text: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  fields: z.array(
    z.object({
      field: z.enum(agreedFields),
      before: value,
      after: value,
    }),
  ),
});
export type AgreedChange = z.infer<typeof lineChange>;

export const planVersion = z.object({
  id,
  number: z.int(),
  agreedOn: isoDate,
  agreedName: z.string(),
  words: z.string().nullable(),
  /** Against the version before; empty for the first. */
  changes: z.array(lineChange),
  lines: z.array(z.object({ id, level: z.enum(['objective', 'outcome']), text: z.string() })),
});
export type AgreedVersion = z.infer<typeof planVersion>;

export const planReview = z.object({ id, on: isoDate, words: z.string().nullable() });

/** Closing as achieved asks why it was us (row 35), every other turn for the worse asks why. */
export const wordsNeeded = z.object({ type: z.literal('WordsNeeded'), which: z.enum(['reason', 'attribution']) });
export type WordsNeeded = z.infer<typeof wordsNeeded>;
/** There is no outcome in the plan yet that could be agreed on. */
export const nothingToAgree = z.object({ type: z.literal('NothingToAgree') });
export type NothingToAgree = z.infer<typeof nothingToAgree>;

const done = z.null();
const writing = z.union([notFound, stillToCome, writeFailure]);

export const outcomeChannels = {
  /** The newest first. */
  'measurements:list': { input: z.object({ itemId: id }), output: z.array(measurement), error: z.never() },
  'measurements:add': {
    input: measurementFields.extend({ itemId: id }),
    output: z.object({ id }),
    error: writing,
  },
  'measurements:update': { input: measurementFields.extend({ id }), output: done, error: writing },
  'measurements:remove': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
  /** How an outcome stands, said by a person; null leaves it to the numbers. */
  'outcomes:say': {
    input: z.object({ id, status: status.nullable(), reason: words, attribution: words }),
    output: done,
    error: z.union([notFound, wordsNeeded, writeFailure]),
  },
  'plans:health': { input: z.object({ planId: id }), output: planHealth, error: notFound },
  /** Freezes the wording of the outcomes as it is, as the next version. */
  'plans:agree': {
    input: z.object({ planId: id, on: isoDate, person, words }),
    output: z.object({ number: z.int() }),
    error: z.union([nothingToAgree, writing]),
  },
  /** The newest first, and what differs from it now. */
  'plans:versions': {
    input: z.object({ planId: id }),
    output: z.object({ versions: z.array(planVersion), sinceThen: z.array(lineChange) }),
    error: notFound,
  },
  'plans:review': { input: z.object({ planId: id, on: isoDate, words }), output: z.object({ id }), error: writing },
  'plans:reviews': { input: z.object({ planId: id }), output: z.array(planReview), error: z.never() },
  'plans:removeReview': { input: z.object({ id }), output: done, error: z.union([notFound, writeFailure]) },
} as const;
