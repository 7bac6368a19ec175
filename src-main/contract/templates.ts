import { z } from 'zod';
import { planLevels } from '#domain/plan-rows';
import { notFound, writeFailure } from './failures.ts';
import { id, isoDate } from './values.ts';

/* Templates of success plans, and plans made from them. */

export const planTemplate = z.object({
  id,
  name: z.string(),
  about: z.string(),
  /** What the days count from; back from the renewal they lie before it. */
  countsFrom: z.enum(['start', 'renewal']),
  /** In order; `due` in days. */
  lines: z.array(z.object({ level: z.enum(planLevels), text: z.string(), due: z.int().nullable() })),
  roles: z.array(z.string()),
  proofPoints: z.array(z.string()),
});

export const templateChannels = {
  'templates:list': { input: z.null(), output: z.array(planTemplate), error: z.never() },
  /** Makes a plan with all its lines in one act. An empty plan that it was begun from goes with the same act. */
  'templates:apply': {
    input: z.object({
      accountId: id,
      templateId: id,
      title: z.string().trim().min(1).max(300),
      from: isoDate,
      insteadOf: id.nullable(),
    }),
    output: z.object({ id }),
    error: z.union([notFound, writeFailure]),
  },
} as const;
