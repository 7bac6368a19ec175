import { z } from 'zod';
import { docFormats, papers } from '#domain/document';
import type { DocNode } from '#domain/document-node';
import { notFound, placeRefused, writeFailure } from './failures.ts';
import { audience, id, instant } from './values.ts';

/* The customer's copy of a plan: seen before it leaves, written, and logged. */

const nobody = z.string().trim().max(200).nullable();

/** How a copy is made. */
export const copyAsk = z.object({
  planId: id,
  audience: z.enum(['customer', 'manager']),
  paper: z.enum(papers),
  ourName: nobody,
  ourCompany: nobody,
});
export type CopyAsk = z.infer<typeof copyAsk>;

const fieldFate = z.object({
  field: z.string(),
  group: z.string(),
  words: z.string(),
  leaves: z.int(),
  staysInternal: z.int(),
  staysMine: z.int(),
  why: z.enum(['internal', 'only me', 'not in this document']).nullable(),
});

const docNode = z.custom<DocNode>((value) => typeof value === 'object' && value !== null);
const shown = z.object({ tree: docNode, style: z.string() });

const leftCopy = z.object({
  id,
  at: instant,
  format: z.enum(docFormats),
  audience,
  toWhom: z.string().nullable(),
  fileName: z.string(),
  fields: z.int(),
});

/** The plan itself is not for this audience. */
const planInternal = z.object({ type: z.literal('PlanInternal') });
/** What was looked at is no longer what would leave. */
const copyChanged = z.object({ type: z.literal('CopyChanged') });
const saveFailed = z.object({ type: z.literal('SaveFailed'), message: z.string() });

export const copyChannels = {
  /** The document as it would leave, and field by field what leaves and what stays. */
  'copies:preview': {
    input: copyAsk,
    output: shown.extend({ fates: z.array(fieldFate), stamp: z.string() }),
    error: z.union([notFound, planInternal]),
  },
  /** Asks where, writes the copy that was looked at, and logs it. Null: cancelled. */
  'copies:export': {
    input: copyAsk.extend({ format: z.enum(docFormats), toWhom: nobody, stamp: z.string() }),
    output: z.object({ path: z.string() }).nullable(),
    error: z.union([notFound, planInternal, copyChanged, saveFailed, placeRefused, writeFailure]),
  },
  /** Stops the copy that is being made. */
  'copies:stop': { input: z.null(), output: z.null(), error: z.never() },
  /** What left of a plan, the newest first. */
  'copies:left': { input: z.object({ planId: id }), output: z.array(leftCopy), error: z.never() },
  /** A copy as it left. */
  'copies:open': { input: z.object({ id }), output: shown.extend({ fields: z.array(z.string()) }), error: notFound },
} as const;
