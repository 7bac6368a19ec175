import { z } from 'zod';
import { readingSources } from '#domain/sentiment';
import { notFound, writeFailure } from './failures.ts';
import { id, instant, kind, level, percent } from './values.ts';

/* The sentiment of an account as a dated record: corrected by new entries, never overwritten. */

const reasons = z.array(z.string().trim().min(1).max(80)).max(3);

const judgement = z.object({
  level,
  confidence: percent.nullable(),
  reasons: z.array(z.string()),
  occurredAt: instant,
  recordedAt: instant,
});
export type Judgement = z.infer<typeof judgement>;

export const recordedReading = judgement.extend({
  id,
  /** What it is deleted and erased by, with all its corrections. */
  rootId: id,
  source: z.enum(readingSources),
  interaction: z.object({ id, kind }).nullable(),
  /** What it said before it was corrected, the latest first. */
  earlier: z.array(judgement),
});
export type RecordedReading = z.infer<typeof recordedReading>;

export const readingRecordChannels = {
  'readings:record': { input: z.object({ accountId: id }), output: z.array(recordedReading), error: z.never() },
  /** A new reading that takes the place of another; the other stays in the record. */
  'readings:correct': {
    input: z.object({ id, level, confidence: percent.nullable(), reasons }),
    output: z.null(),
    error: z.union([notFound, writeFailure]),
  },
  /** Takes a reading without an interaction out of the book, with its corrections. Can be undone. */
  'readings:remove': { input: z.object({ id }), output: z.null(), error: z.union([notFound, writeFailure]) },
} as const;
